import { DEVICES, stepOf, type Device, type DossierEffect, type DossierEvent, type DossierState, type MoveFault } from './dossier';
import type { DossierType, Step } from './dossier-type';
import { begin, next } from './engine';
import { FACTS, isLasting, type Fact, type StepActor } from './facts';
import { reminderDueAt, stuckFrom, stuckWith, waitsFor } from './standing';

/** Somebody whom a type is tried on (OB-11). */
export interface MadeUpClient {
  name: string;
  language: string;
  /** Has a portal user already. */
  hasUser: boolean;
  /** The one that it would put the app on. */
  device: Device;
}

/** Something that is made to happen; `at` is milliseconds UTC. */
export interface Happening {
  event: DossierEvent;
  at: number;
}

/** How a dossier stands after something has happened; the first one after nothing but its beginning. */
export interface Moment {
  at: number;
  event: DossierEvent | null;
  /** Why it could not happen, and so changed nothing. */
  fault: MoveFault | null;
  state: DossierState;
  effects: DossierEffect[];
  waitsFor: StepActor | null;
  remindedNext: number | null;
  stuckFrom: number | null;
  stuckWith: 'office' | 'client' | null;
}

/** Tells what happens to a dossier of a type, one thing after the other, by the engine that real ones move by (OB-11). */
export function simulate(type: DossierType, { hasUser }: Pick<MadeUpClient, 'hasUser'>, begins: number, happenings: readonly Happening[]): Moment[] {
  const begun = begin(type, hasUser ? ['portalUserExists'] : [], begins);
  const moments = [momentOf(type, { at: begins, event: null, fault: null, ...begun })];
  let { state } = begun;
  for (const { event, at } of happenings) {
    const move = next({ type, state }, event, at);
    const moved = 'fault' in move ? { state, effects: [], fault: move.fault } : { ...move, fault: null };
    ({ state } = moved);
    moments.push(momentOf(type, { at, event, ...moved }));
  }
  return moments;
}

type Bare = Pick<Moment, 'at' | 'event' | 'fault' | 'state' | 'effects'>;
const momentOf = (type: DossierType, bare: Bare): Moment => ({
  ...bare,
  waitsFor: waitsFor(type, bare.state),
  remindedNext: reminderDueAt(type, bare.state),
  stuckFrom: stuckFrom(type, bare.state),
  stuckWith: stuckWith(type, bare.state, bare.at),
});

const happened = (fact: Fact, device?: Device): DossierEvent => ({ kind: 'happened', fact, ...(device && { device }) });

/** What goes wrong with what a step has sent. */
function hindrancesOf({ triggers }: Step): DossierEvent[] {
  const failed: DossierEvent[] = triggers.includes('startMail') ? [{ kind: 'hindered', hindrance: { by: 'mailFailed', reason: 'bounced' } }] : [];
  return triggers.includes('documentRequest') ? [...failed, { kind: 'hindered', hindrance: { by: 'documentDeclined', reason: 'declined' } }] : failed;
}

/** All that can happen to a dossier next and would change something; the engine is asked whether it would. The clock goes on besides. */
export function possibleNext(type: DossierType, state: DossierState, now: number): DossierEvent[] {
  const step = stepOf(type, state.current);
  if (!step) return [];
  const facts = FACTS.filter((fact) => fact !== 'officeApproved' && !state.known.includes(fact) && (isLasting(fact) || step.completes.includes(fact)));
  const events: DossierEvent[] = [
    { kind: 'approved', step: step.key },
    ...facts.flatMap((fact) => (fact === 'appInstalled' ? DEVICES.map((device) => happened(fact, device)) : [happened(fact)])),
    ...(state.hindrance ? [] : hindrancesOf(step)),
    { kind: 'reminded', step: step.key },
    { kind: 'askedAgain', step: step.key },
    { kind: 'doneByHand', step: step.key, reason: '' },
    { kind: 'skipped', step: step.key, reason: '' },
  ];
  return events.filter((event) => {
    const move = next({ type, state }, event, now);
    return !('fault' in move) && (move.effects.length > 0 || move.state !== state);
  });
}

/** The clock goes on to an instant: each reminder on the way goes out when it is due. */
export function turnClock(type: DossierType, from: DossierState, now: number, until: number): Happening[] {
  const turned: Happening[] = [];
  let [state, at] = [from, now];
  const turn = (instant: number) => {
    at = instant;
    turned.push({ event: { kind: 'clockTurned' }, at });
    const move = next({ type, state }, { kind: 'clockTurned' }, at);
    if (!('fault' in move)) ({ state } = move);
  };
  for (let due = reminderDueAt(type, state); due !== null && due <= until; due = reminderDueAt(type, state)) turn(Math.max(due, at));
  if (at < until) turn(until);
  return turned;
}

const HOUR = 3_600_000;

/** All that is left to happen until a dossier closes, an hour apart, where everybody does what is asked: a device is the one that the app is put on. */
export function runToEnd(type: DossierType, from: DossierState, now: number, device: Device): Happening[] {
  const run: Happening[] = [];
  let [state, at] = [from, now];
  while (state.current !== null) {
    at += HOUR;
    const event = onward(type, state, at, device);
    const move = next({ type, state }, event, at);
    if ('fault' in move) return run;
    run.push({ event, at });
    ({ state } = move);
  }
  return run;
}

/** The next thing where all goes well: what went wrong is asked again, what is lacking comes about, what is waited for happens. What leads on in no other way is skipped. */
function onward(type: DossierType, state: DossierState, now: number, device: Device): DossierEvent {
  const step = stepOf(type, state.current);
  const skip: DossierEvent = { kind: 'skipped', step: state.current ?? '', reason: '' };
  if (!step) return skip;
  if (state.hindrance) return step.triggers.length > 0 ? { kind: 'askedAgain', step: step.key } : skip;
  const isOpen = (fact: Fact) => !state.known.includes(fact) && !state.met.includes(fact);
  const fact = [...step.needs, ...step.completes].find(isOpen);
  if (fact === undefined) return skip;
  const event: DossierEvent = fact === 'officeApproved' ? { kind: 'approved', step: step.key } : happened(fact, fact === 'appInstalled' ? device : undefined);
  const move = next({ type, state }, event, now);
  return 'fault' in move || move.state === state ? skip : event;
}
