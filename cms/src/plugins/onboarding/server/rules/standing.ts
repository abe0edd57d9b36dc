import { stepOf, type DossierState } from './dossier';
import type { DossierType } from './dossier-type';
import type { StepActor } from './facts';

const DAY = 86_400_000;

/** Who has to act: the office, where something has gone wrong with a step; null once the dossier is closed. */
export function waitsFor(type: DossierType, state: DossierState): StepActor | null {
  const step = stepOf(type, state.current);
  if (!step) return null;
  return state.hindrance ? 'office' : step.actor;
}

/** When the client is reminded by rule: milliseconds UTC, or null for never. */
export function reminderDueAt(type: DossierType, state: DossierState): number | null {
  const rule = waitsFor(type, state) === 'client' ? stepOf(type, state.current)?.reminder : null;
  return rule && state.reminders < rule.most ? (state.remindedAt ?? state.since) + rule.afterDays * DAY : null;
}

/** From when on the dossier counts as stuck if nothing happens: milliseconds UTC, or null once it is closed. */
export function stuckFrom(type: DossierType, state: DossierState): number | null {
  const step = stepOf(type, state.current);
  if (!step) return null;
  return state.hindrance ? state.since : state.since + step.stuckAfterDays * DAY;
}

/** Whether a push message of the dossier was opened (OB-07): one that is waited for now, or that ended a step. */
export const hasOpenedPush = (type: DossierType, { met, past }: DossierState): boolean =>
  met.includes('pushOpened') || past.some(({ step, how }) => how === 'done' && stepOf(type, step)?.completes.includes('pushOpened'));

/** Who has to get a stuck dossier going again (OB-07): its client, else the office, also where a machine is waited for; null where it is not stuck. */
export function stuckWith(type: DossierType, state: DossierState, now: number): 'office' | 'client' | null {
  const from = stuckFrom(type, state);
  if (from === null || from > now) return null;
  return waitsFor(type, state) === 'client' ? 'client' : 'office';
}
