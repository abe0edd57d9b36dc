import type { DossierEvent, Hindrance } from '../../../server/rules/dossier';
import type { Say } from '../words';

/** What happens, as a button offers it and the list of what happened tells it. */
export function eventWords(event: DossierEvent, say: Say): string {
  if (event.kind === 'happened') return event.fact === 'appInstalled' && event.device ? say(`happens.appInstalled.${event.device}`) : say(`happens.${event.fact as Exclude<typeof event.fact, 'appInstalled'>}`);
  if (event.kind === 'hindered') return say(`happens.${event.hindrance.by}`);
  return say(`happens.${event.kind}`);
}

export type Side = 'client' | 'office' | 'product';

const HINDERED_BY = { mailFailed: 'product', documentDeclined: 'client', documentMissing: 'office' } as const satisfies Record<Hindrance['by'], Side>;

/** By whom it happens. */
export function sideOf(event: DossierEvent): Side {
  if (event.kind === 'clockTurned') return 'product';
  if (event.kind === 'hindered') return HINDERED_BY[event.hindrance.by];
  if (event.kind !== 'happened' || event.fact === 'portalUserExists' || event.fact === 'officeApproved') return 'office';
  return event.fact === 'mailTaken' ? 'product' : 'client';
}
