import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf, type Dossier, type DossierEvent, type DossierState } from './dossier';
import { dossierTypeSchema, type DossierType, type Step } from './dossier-type';
import { begin, next } from './engine';
import { FACT_ROWS, FACTS, isLasting, type Fact } from './facts';
import { CREATE_NEW_USER as type } from './shipped';
import { hasOpenedPush, reminderDueAt, stuckFrom, stuckWith, waitsFor } from './standing';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2, 8);
const keys = type.steps.map(({ key }) => key);
const happened = (fact: Fact): DossierEvent => ({ kind: 'happened', fact });

/** Moves that must be possible, one after the other; answers the state and all that was sent. */
function walk(events: readonly DossierEvent[], known: readonly Fact[] = []) {
  let { state, effects } = begin(type, known, START);
  const sent = [...effects];
  for (const event of events) {
    const move = next({ type, state }, event, START + 1000);
    if ('fault' in move) throw new Error(`${event.kind}: ${move.fault}`);
    ({ state, effects } = move);
    sent.push(...effects);
  }
  return { state, sent: sent.map(({ kind, step }) => `${step} ${kind}`) };
}

const at = (step: string): DossierState => walk(keys.slice(0, keys.indexOf(step)).map((key) => ({ kind: 'skipped', step: key, reason: 'For the test' }))).state;
const faultOf = (state: DossierState, event: DossierEvent) => {
  const move = next({ type, state }, event, START);
  return 'fault' in move ? move.fault : 'none';
};

describe('OB-06 the shipped type', () => {
  it('is a type as offices may have it, in the three languages', () => {
    expect(dossierTypeSchema.parse(type)).toEqual(type);
    for (const { texts } of type.steps) expect(Object.keys(texts).sort()).toEqual(['en', 'nb', 'nl']);
  });

  it('knows whether a push message was opened: while that is waited for, and once it has ended a step', () => {
    const push = at('push');
    const moved = (event: DossierEvent) => {
      const move = next({ type, state: push }, event, START);
      return 'fault' in move ? push : move.state;
    };
    expect([push, moved(happened('pushOpened')), moved({ kind: 'skipped', step: 'push', reason: 'No device' })].map((state) => hasOpenedPush(type, state))).toEqual([false, true, false]);
    const opened = moved(happened('pushOpened'));
    const ended = next({ type, state: opened }, happened('signedInApp'), START);
    expect('fault' in ended ? null : [ended.state.current, hasOpenedPush(type, ended.state)]).toEqual(['secondTask', true]);
  });

  it('goes from the record of a client to its end, each step closing and triggering the next', () => {
    const whole = walk([happened('portalUserExists'), { kind: 'approved', step: 'portalUser' }, happened('mailTaken'), { ...happened('appInstalled'), device: 'ios' } as DossierEvent, happened('taskApproved'), happened('pushOpened'), happened('signedInApp'), happened('taskApproved'), happened('documentApproved')]);
    expect(whole.state).toMatchObject({ status: 'closed', current: null, device: 'ios' });
    expect(whole.state.past.map(({ step, how }) => `${step} ${how}`)).toEqual(['portalUser done', 'startMail done', 'app done', 'firstTask done', 'push done', 'secondTask done', 'document done', 'close itself']);
    expect(whole.sent).toEqual(['startMail startMail', 'firstTask task', 'push push', 'secondTask task', 'secondTask push', 'document documentRequest', 'document push']);
  });

  it('what is true already closes its step by itself, and what happened in another step counts for no later one', () => {
    expect(walk([], ['portalUserExists']).state).toMatchObject({ current: 'startMail', past: [{ step: 'portalUser', how: 'itself' }] });
    const met = walk([happened('mailTaken')], ['portalUserExists', 'appInstalled', 'signedInApp', 'taskApproved']);
    expect(met.state.current).toBe('firstTask');
    expect(walk([happened('mailTaken'), happened('pushOpened'), happened('taskApproved')], ['portalUserExists', 'appInstalled', 'signedInApp']).state.current).toBe('push');
    expect(walk([happened('mailTaken'), happened('taskApproved'), happened('pushOpened')], ['portalUserExists', 'appInstalled', 'signedInApp']).state.current).toBe('secondTask');
  });

  it.each<[string, DossierState, DossierEvent, string]>([
    ['approval without a portal user', at('portalUser'), { kind: 'approved', step: 'portalUser' }, 'lacksFact'],
    ['the same done by hand', at('portalUser'), { kind: 'doneByHand', step: 'portalUser', reason: '' }, 'lacksFact'],
    ['the same skipped', at('portalUser'), { kind: 'skipped', step: 'portalUser', reason: 'None wanted' }, 'none'],
    ['approval of what the client does', at('app'), { kind: 'approved', step: 'app' }, 'notApproval'],
    ['a step that is over', at('app'), { kind: 'skipped', step: 'startMail', reason: '' }, 'notCurrent'],
    ['a step to come', at('app'), { kind: 'doneByHand', step: 'push', reason: '' }, 'notCurrent'],
    ['the office reminded', at('portalUser'), { kind: 'reminded', step: 'portalUser' }, 'notClients'],
    ['asking again where nothing went out', at('app'), { kind: 'askedAgain', step: 'app' }, 'nothingToSend'],
    ['anything by hand in a closed one', walk(keys.map((key) => ({ kind: 'skipped', step: key, reason: '' }) as const).slice(0, -1)).state, { kind: 'skipped', step: 'close', reason: '' }, 'closed'],
  ])('refuses or not: %s', (_what, state, event, fault) => {
    expect(faultOf(state, event)).toBe(fault);
  });
});

describe('OB-07 reminders, and who has to act', () => {
  it('reminds by rule after so many days, so often, and says with whom it is stuck', () => {
    let state = at('app');
    const sent: number[] = [];
    for (let day = 0; day <= 20; day += 1) {
      const move = next({ type, state }, { kind: 'clockTurned' }, state.past.at(-1)!.at + day * DAY);
      if ('fault' in move) throw new Error(move.fault);
      if (move.effects.length > 0) sent.push(day);
      ({ state } = move);
    }
    expect(sent).toEqual([3, 6, 9]);
    expect([13, 14].map((days) => stuckWith(type, state, state.since + days * DAY))).toEqual([null, 'client']);
  });

  it('a mail that cannot be handed over and a document that is declined are the office’s, at once, until it is asked again', () => {
    const declined = walk([{ kind: 'hindered', hindrance: { by: 'documentDeclined', reason: 'Wrong year' } }], []).state;
    expect([waitsFor(type, declined), stuckWith(type, declined, START), reminderDueAt(type, declined)]).toEqual(['office', 'office', null]);
    const failed: DossierState = { ...at('startMail'), hindrance: { by: 'mailFailed', reason: 'no such mailbox' } };
    expect(stuckWith(type, failed, failed.since)).toBe('office');
    expect(next({ type, state: failed }, { kind: 'askedAgain', step: 'startMail' }, START + DAY)).toMatchObject({ state: { hindrance: null, since: START + DAY }, effects: [{ kind: 'startMail' }] });
    expect(stuckWith(type, at('startMail'), START + 2 * DAY)).toBe('office');
  });
});

describe('OB-04 what keeps a type from being one', () => {
  const first = type.steps[0] as Step;
  const broken = (step: Partial<Step>): boolean => dossierTypeSchema.safeParse({ ...type, steps: [{ ...first, ...step }, ...type.steps.slice(1)] }).success;
  it.each<[string, Partial<Step>]>([
    ['two steps of one key', { key: 'app' }],
    ['an end that somebody else brings about', { completes: ['taskApproved'] }],
    ['nothing that ends it', { completes: [] }],
    ['reminders to the office', { reminder: { afterDays: 1, most: 1 } }],
    ['a language that is missing', { texts: { en: { title: 'A', text: 'B' } } }],
  ])('%s', (_what, step) => {
    expect(broken(step)).toBe(false);
    expect(broken({})).toBe(true);
  });
});

const factOf = fc.constantFrom(...FACTS);
const stepKey = fc.constantFrom('a', 'b', 'c', 'd');
const someStep = fc.constantFrom('office', 'client', 'system').chain((actor) => {
  const own = FACTS.filter((fact) => FACT_ROWS[fact].by === actor);
  return fc.record({
    key: stepKey, kind: fc.constant('task'), actor: fc.constant(actor), needs: fc.subarray(FACTS.filter(isLasting)), settledBy: fc.subarray(FACTS.filter(isLasting)),
    completes: fc.subarray(own, { minLength: actor === 'system' ? 0 : 1 }), triggers: fc.subarray(['startMail', 'task', 'push'] as const),
    reminder: actor === 'client' ? fc.option(fc.record({ afterDays: fc.integer({ min: 1, max: 5 }), most: fc.integer({ min: 1, max: 3 }) })) : fc.constant(null),
    stuckAfterDays: fc.integer({ min: 1, max: 9 }), texts: fc.constant({ en: { title: 'T', text: 'T' } }),
  });
}) as fc.Arbitrary<Step>;
const someType: fc.Arbitrary<DossierType> = fc.record({ key: fc.constant('some'), names: fc.constant({ en: 'Some' }), steps: fc.uniqueArray(someStep, { minLength: 1, maxLength: 4, selector: ({ key }) => key }) });
const someEvent: fc.Arbitrary<DossierEvent> = fc.oneof(
  fc.record({ kind: fc.constant('happened' as const), fact: factOf }),
  fc.record({ kind: fc.constant('hindered' as const), hindrance: fc.constant({ by: 'mailFailed' as const, reason: 'x' }) }),
  fc.record({ kind: fc.constantFrom('approved' as const, 'reminded' as const, 'askedAgain' as const), step: stepKey }),
  fc.record({ kind: fc.constantFrom('doneByHand' as const, 'skipped' as const), step: stepKey, reason: fc.constant('x') }),
  fc.constant({ kind: 'clockTurned' as const }),
);
const story = fc.tuple(someType, fc.subarray([...FACTS]), fc.array(fc.tuple(someEvent, fc.integer({ min: 0, max: 4 * DAY })), { maxLength: 25 }));

/** Every state of a story in turn; what is refused is not in the log. */
function tell([some, known, events]: [DossierType, Fact[], [DossierEvent, number][]]): { states: [DossierState, number][]; log: [DossierEvent, number][] } {
  let now = START;
  let { state } = begin(some, known, now);
  const states: [DossierState, number][] = [[state, now]];
  const log: [DossierEvent, number][] = [];
  for (const [event, later] of events) {
    now += later;
    const move = next({ type: some, state }, event, now);
    if ('fault' in move) continue;
    ({ state } = move);
    log.push([event, now]);
    states.push([state, now]);
  }
  return { states, log };
}

describe('OB-04 whatever the type and whatever happens', () => {
  it('one step has the turn, those before it are over once each, and a closed one has none', () => {
    fc.assert(fc.property(story, ([some, ...rest]) => {
      for (const [{ status, current, past }] of tell([some, ...rest]).states) {
        const over = past.map(({ step }) => step);
        const place = current === null ? some.steps.length : some.steps.findIndex(({ key }) => key === current);
        expect(over).toEqual(some.steps.slice(0, place).map(({ key }) => key));
        expect(status === 'closed').toBe(current === null);
      }
    }));
  });

  it('never is one stuck without somebody named, and every open one is stuck some day', () => {
    fc.assert(fc.property(story, fc.integer({ min: 0, max: 400 }), ([some, ...rest], days) => {
      for (const [state, now] of tell([some, ...rest]).states) {
        const later = now + days * DAY;
        const from = stuckFrom(some, state);
        expect(stuckWith(some, state, later) === null).toBe(from === null || from > later);
        expect(from === null).toBe(state.status === 'closed');
        expect(waitsFor(some, state) === null).toBe(state.status === 'closed');
      }
    }));
  });

  it('the log told again gives the same state, and closed stays closed', () => {
    fc.assert(fc.property(story, ([some, known, events]) => {
      const { states, log } = tell([some, known, events]);
      const told = log.reduce<Dossier>((dossier, [event, now]) => ({ type: some, state: (next(dossier, event, now) as { state: DossierState }).state }), { type: some, state: begin(some, known, START).state });
      expect(told.state).toEqual(states.at(-1)?.[0]);
      const closed = states.findIndex(([{ status }]) => status === 'closed');
      if (closed >= 0) for (const [state] of states.slice(closed)) expect(state).toEqual(states[closed]?.[0]);
    }));
  });

  it('every open dossier can be brought to its end by hand, and sends nothing but what its steps say', () => {
    fc.assert(fc.property(story, ([some, known, events]) => {
      let state = tell([some, known, events]).states.at(-1)![0];
      for (let left = some.steps.length; state.current !== null && left > 0; left -= 1) {
        const move = next({ type: some, state }, { kind: 'skipped', step: state.current, reason: 'x' }, state.since);
        if ('fault' in move) throw new Error(move.fault);
        for (const { kind, step } of move.effects) expect(stepOf(some, step)?.triggers).toContain(kind);
        ({ state } = move);
      }
      expect(state.status).toBe('closed');
    }));
  });
});
