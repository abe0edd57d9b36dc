import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';
import type { Actor } from './actor';
import { appendEvents, type EventDraft, type EventPlace } from './events';

/** What the recorder needs to know of any recorded thing. */
export interface Recorded {
  id: number;
  documentId: string;
  portalId: number;
}

/** Of a thing that is of a case. */
export interface Snapshot extends Recorded {
  caseId: number;
}

export interface Change<S extends Recorded = Snapshot> {
  subject: string;
  before: S | null;
  after: S;
  actor: Actor;
  /** Milliseconds UTC. */
  now: number;
}

/** How one type is recorded. `check` and `derive` are pure; `project` and `follow` write in the change's transaction. */
export interface RecordedType<S extends Recorded = Snapshot> {
  subject: string;
  /** In whose log its events stand, where that is not a case's. */
  logOf?(after: S): Pick<EventPlace, 'aggregate' | 'aggregateId'>;
  /** The content type whose stock doors lead here; none for what has no row of its own. */
  uid?: string;
  load?(trx: Knex, documentId: string): Promise<S | null>;
  /** Throws a `Refusal` where the tables of spec 25 do not allow the change. */
  check?(before: S | null, after: S): void;
  derive(before: S | null, after: S): EventDraft[];
  /** Brings the read models up to date. */
  project?(trx: Knex, change: Change<S>): Promise<void>;
  /** Changes that this one brings with it on other subjects; each is recorded in its turn. */
  follow?(trx: Knex, change: Change<S>): Promise<void>;
}

/** Something that plugins do in the transaction of a recorded change: links, notices. */
export interface Effect {
  name: string;
  subjects: string[];
  run(trx: Knex, change: Change, events: EventDraft[]): Promise<void>;
}

const types = new Map<string, RecordedType>();
const effects: Effect[] = [];
const recording = new AsyncLocalStorage<true>();

export function registerRecordedType<S extends Recorded = Snapshot>(type: RecordedType<S>): void {
  types.set(type.subject, type as unknown as RecordedType);
}

export function registerEffect(effect: Effect): void {
  if (!effects.some((known) => known.name === effect.name)) effects.push(effect);
}

export function recordedTypeOf(uid: string): RecordedType | undefined {
  return [...types.values()].find((type) => type.uid === uid);
}

/** True inside `whileRecording`: the document middleware then leaves the recording to the command. */
export function isRecording(): boolean {
  return recording.getStore() === true;
}

export function whileRecording<Result>(work: () => Promise<Result>): Promise<Result> {
  return recording.run(true, work);
}

/**
 * The one function that records a change (spec 25, "The recorder"): checks it against the tables, appends its events,
 * brings the read models up to date, follows its consequences and runs the plugins' effects, all in `trx`. If any of
 * it fails, the caller's transaction fails with it.
 */
export async function recordChange<S extends Recorded>(trx: Knex, change: Change<S>): Promise<EventDraft[]> {
  const type = types.get(change.subject) as RecordedType<S> | undefined;
  if (!type) throw new Error(`Nothing is registered to record "${change.subject}"`);
  type.check?.(change.before, change.after);
  const events = type.derive(change.before, change.after);
  const log = type.logOf?.(change.after) ?? { aggregate: 'case', aggregateId: (change.after as unknown as Snapshot).caseId };
  await appendEvents(trx, { ...log, portalId: change.after.portalId, actor: change.actor, now: change.now }, events);
  await type.project?.(trx, change);
  await type.follow?.(trx, change);
  for (const effect of effects) {
    if (effect.subjects.includes(change.subject)) await effect.run(trx, change as unknown as Change, events);
  }
  return events;
}
