import { stepOf, type Device, type DossierEvent } from '../plugins/onboarding/server/rules/dossier';
import type { DossierType, Step } from '../plugins/onboarding/server/rules/dossier-type';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** How far the dossier of a client has come, as `config/demo/office.json` tells it. */
export interface DossierStory {
  /** When it was started. */
  daysAgo: number;
  /** The step that has the turn now, or that all are done. */
  reaches: string;
  /** Days that a client takes for a step. */
  pace: number;
  device?: Device;
  /** Steps that did not end as they should, and why. */
  how?: Record<string, 'byHand' | 'skipped'>;
  reason?: string;
  /** Whether there is a portal user where the first step still has the turn. */
  user?: boolean;
  /** Why the start e-mail did not arrive. */
  mail?: 'failed' | 'bounced';
  /** Whether the push message that is waited for was opened. */
  opened?: boolean;
  /** Why the document was declined. */
  declined?: string;
}

export type Told = { at: number } & ({ by: 'office'; does: 'invites' } | { by: 'office' | 'client' | 'system'; does: DossierEvent });

/** What ends a step as it should, in its order; the office invites before it approves. */
function endingOf({ key, actor, completes }: Step, { device }: DossierStory, at: number): Told[] {
  if (actor === 'office') return [{ at: at - 5 * MINUTE, by: 'office', does: 'invites' }, { at, by: 'office', does: { kind: 'approved', step: key } }];
  return completes.map((fact, place) => ({ at: at + place * MINUTE, by: actor, does: { kind: 'happened', fact, ...(fact === 'appInstalled' && device && { device }) } }));
}

/** What has happened within the step that has the turn. */
function within(step: Step | null, { user, mail, opened, declined }: DossierStory, at: number): Told[] {
  if (step?.actor === 'office') return user ? [{ at, by: 'office', does: 'invites' }] : [];
  if (mail && step?.kind === 'startMail') return [{ at, by: 'system', does: { kind: 'hindered', hindrance: { by: 'mailFailed', reason: mail } } }];
  if (opened && step?.kind === 'push') return [{ at, by: 'client', does: { kind: 'happened', fact: 'pushOpened' } }];
  if (declined && step?.kind === 'document') return [{ at, by: 'client', does: { kind: 'hindered', hindrance: { by: 'documentDeclined', reason: declined } } }];
  return [];
}

/**
 * What happens to a dossier after its start, the oldest first, none of it after `now`; all in milliseconds UTC. The office
 * takes an hour for its step, the mail two minutes, a client as many days as its pace says.
 */
export function tellDossier(type: DossierType, story: DossierStory, startedAt: number, now: number): Told[] {
  const { reaches, pace, how = {}, reason = '' } = story;
  const last = stepOf(type, reaches === 'closed' ? null : reaches);
  const before = last ? type.steps.slice(0, type.steps.indexOf(last)) : type.steps;
  const told: Told[] = [];
  let at = startedAt;
  for (const step of before.filter(({ completes }) => completes.length > 0)) {
    at += step.actor === 'office' ? 60 * MINUTE : step.actor === 'system' ? 2 * MINUTE : pace * DAY;
    const otherwise = how[step.key];
    if (otherwise) told.push({ at, by: 'office', does: { kind: otherwise === 'byHand' ? 'doneByHand' : 'skipped', step: step.key, reason } });
    else told.push(...endingOf(step, story, at));
  }
  told.push(...within(last, story, at + 60 * MINUTE));
  return told.map((one) => ({ ...one, at: Math.min(one.at, now) }));
}
