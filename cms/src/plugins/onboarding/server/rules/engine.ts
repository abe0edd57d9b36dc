import type { Dossier, DossierEffect, DossierEvent, DossierState, Ending, Move } from './dossier';
import { stepOf } from './dossier';
import type { DossierType, Step } from './dossier-type';
import { isLasting, type Fact } from './facts';
import { reminderDueAt } from './standing';

type Moved = { state: DossierState; effects: DossierEffect[] };

const same = (state: DossierState): Moved => ({ state, effects: [] });
const holdsAll = (facts: readonly Fact[], known: readonly Fact[]): boolean => facts.every((fact) => known.includes(fact));

/** A step that needs nothing any more when its turn comes. */
const isSettled = ({ settledBy, completes }: Step, known: readonly Fact[]): boolean => (settledBy.length > 0 && holdsAll(settledBy, known)) || holdsAll(completes, known);

/** Gives the turn to the first step from a place on that is not settled; behind the last one the dossier closes by itself. */
function enter(type: DossierType, state: DossierState, place: number, now: number): Moved {
  const rest = type.steps.slice(place);
  const waiting = rest.findIndex((step) => !isSettled(step, state.known));
  const settled = waiting === -1 ? rest : rest.slice(0, waiting);
  const past = [...state.past, ...settled.map(({ key }) => ({ step: key, how: 'itself' as const, at: now }))];
  const begun = { ...state, past, since: now, met: [], hindrance: null, reminders: 0, remindedAt: null };
  const step = waiting === -1 ? undefined : rest[waiting];
  if (!step) return same({ ...begun, status: 'closed', current: null });
  return { state: { ...begun, current: step.key }, effects: step.triggers.map((kind) => ({ kind, step: step.key })) };
}

/** A dossier as it begins, with what is true of its client already (OB-05). `now` is milliseconds UTC. */
export function begin(type: DossierType, known: readonly Fact[], now: number): Moved {
  const fresh: DossierState = { status: 'open', current: null, since: now, past: [], known: known.filter(isLasting), met: [], hindrance: null, reminders: 0, remindedAt: null, device: null };
  return enter(type, fresh, 0, now);
}

function leave({ type, state }: Dossier, step: Step, how: Ending, now: number): Moved {
  return enter(type, { ...state, past: [...state.past, { step: step.key, how, at: now }] }, type.steps.indexOf(step) + 1, now);
}

/** A fact ends the current step when it was the last one that it waited for; what nobody waits for changes nothing. */
function happen({ type, state }: Dossier, step: Step, { fact, device }: Extract<DossierEvent, { kind: 'happened' }>, now: number): Moved {
  const known = isLasting(fact) && !state.known.includes(fact) ? [...state.known, fact] : state.known;
  const met = step.completes.includes(fact) && !state.met.includes(fact) ? [...state.met, fact] : state.met;
  const changed = known === state.known && met === state.met && (device === undefined || device === state.device) ? state : { ...state, known, met, device: device ?? state.device };
  return holdsAll(step.completes, [...known, ...met]) ? leave({ type, state: changed }, step, 'done', now) : same(changed);
}

const lacking = ({ needs }: Step, { known }: DossierState): Fact | undefined => needs.find((fact) => !known.includes(fact));

/**
 * The one way in which a dossier moves (OB-04, OB-07): the state that follows and what is to be sent, or why it cannot be.
 * Pure: the same dossier, event and instant (milliseconds UTC) give the same. What comes by itself is never refused:
 * a dossier that is closed stays as it is.
 */
export function next(dossier: Dossier, event: DossierEvent, now: number): Move {
  const { type, state } = dossier;
  const step = stepOf(type, state.current);
  const byItself = event.kind === 'happened' || event.kind === 'hindered' || event.kind === 'clockTurned';
  if (!step) return byItself ? same(state) : { fault: 'closed' };
  if (byItself) return moveByItself(dossier, step, event, now);
  if (event.step !== step.key) return { fault: 'notCurrent' };
  const fact = lacking(step, state);
  if (fact && (event.kind === 'approved' || event.kind === 'doneByHand')) return { fault: 'lacksFact', fact };
  switch (event.kind) {
    case 'approved':
      return step.completes.includes('officeApproved') ? happen(dossier, step, { kind: 'happened', fact: 'officeApproved' }, now) : { fault: 'notApproval' };
    case 'doneByHand':
      return leave(dossier, step, 'byHand', now);
    case 'skipped':
      return leave(dossier, step, 'skipped', now);
    case 'reminded':
      return step.actor === 'client' && !state.hindrance ? remind(state, step, now) : { fault: 'notClients' };
    case 'askedAgain':
      return step.triggers.length > 0 ? again(state, step, now) : { fault: 'nothingToSend' };
  }
}

function moveByItself(dossier: Dossier, step: Step, event: Extract<DossierEvent, { kind: 'happened' | 'hindered' | 'clockTurned' }>, now: number): Moved {
  const { type, state } = dossier;
  if (event.kind === 'happened') return happen(dossier, step, event, now);
  if (event.kind === 'hindered') return same({ ...state, hindrance: event.hindrance });
  const due = reminderDueAt(type, state);
  return due !== null && due <= now ? remind(state, step, now) : same(state);
}

const remind = (state: DossierState, { key }: Step, now: number): Moved => ({ state: { ...state, reminders: state.reminders + 1, remindedAt: now }, effects: [{ kind: 'reminder', step: key }] });

/** What the step began with goes out once more; its time begins anew. */
const again = (state: DossierState, { key, triggers }: Step, now: number): Moved => ({ state: { ...state, hindrance: null, since: now, reminders: 0, remindedAt: null }, effects: triggers.map((kind) => ({ kind, step: key })) });
