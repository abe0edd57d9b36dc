import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEVICES, type DossierState } from './dossier';
import { begin, next } from './engine';
import { CREATE_NEW_USER as type } from './shipped';
import { possibleNext, runToEnd, simulate, turnClock, type Happening } from './simulate';
import { mailOf, stepWords } from './step-words';
import { reminderDueAt } from './standing';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2, 8);
const device = fc.constantFrom(...DEVICES);
/** Which of the things that can happen does, and after how long; the clock turns now and then. */
const walk = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 5 * DAY })), { maxLength: 25 });

/** What comes of choosing among what is possible, each time. */
function walked(hasUser: boolean, choices: readonly [number, number][]): { happenings: Happening[]; state: DossierState; now: number } {
  const happenings: Happening[] = [];
  let now = START;
  let state = begin(type, hasUser ? ['portalUserExists'] : [], START).state;
  const tell = (happening: Happening) => {
    const move = next({ type, state }, happening.event, happening.at);
    if ('fault' in move) throw new Error(`${happening.event.kind}: ${move.fault}`);
    ({ state } = move);
    happenings.push(happening);
  };
  for (const [choice, later] of choices) {
    for (const turned of turnClock(type, state, now, now + later)) tell(turned);
    now += later;
    const possible = possibleNext(type, state, now);
    const event = possible[choice % (possible.length + 1)];
    if (event) tell({ event, at: now });
  }
  return { happenings, state, now };
}

describe('OB-11 a type tried on a made-up client', () => {
  it('tells step by step what the engine does', () => {
    fc.assert(fc.property(fc.boolean(), walk, (hasUser, choices) => {
      const { happenings, state } = walked(hasUser, choices);
      const moments = simulate(type, { hasUser }, START, happenings);
      expect(moments.length).toBe(happenings.length + 1);
      moments.slice(1).forEach((moment, place) => {
        const move = next({ type, state: moments[place]?.state as DossierState }, moment.event as Happening['event'], moment.at);
        expect(move).toEqual({ state: moment.state, effects: moment.effects });
        expect(moment.fault).toBeNull();
      });
      expect(moments.at(-1)?.state).toEqual(state);
    }));
  });

  it('offers something as long as the dossier is open, and nothing that would not change it', () => {
    fc.assert(fc.property(fc.boolean(), walk, (hasUser, choices) => {
      const { state, now } = walked(hasUser, choices);
      const possible = possibleNext(type, state, now);
      expect(possible.length > 0).toBe(state.status === 'open');
      for (const event of possible) {
        const move = next({ type, state }, event, now);
        expect('state' in move && (move.effects.length > 0 || JSON.stringify(move.state) !== JSON.stringify(state))).toBe(true);
      }
    }));
  });

  it('comes to its end by itself from wherever it has come to', () => {
    fc.assert(fc.property(fc.boolean(), walk, device, (hasUser, choices, on) => {
      const { happenings, state, now } = walked(hasUser, choices);
      const run = runToEnd(type, state, now, on);
      expect(run.filter(({ event }) => event.kind === 'skipped' || event.kind === 'doneByHand')).toEqual([]);
      expect(simulate(type, { hasUser }, START, [...happenings, ...run]).at(-1)).toMatchObject({ state: { status: 'closed' }, waitsFor: null, stuckWith: null });
    }));
  });

  it('skips on its way what cannot come about', () => {
    const vain = { ...type, steps: type.steps.map((step) => (step.key === 'portalUser' ? { ...step, needs: ['taskApproved' as const] } : step)) };
    const run = runToEnd(vain, begin(vain, [], START).state, START, 'ios');
    expect(run[0]?.event).toEqual({ kind: 'skipped', step: 'portalUser', reason: '' });
    expect(simulate(vain, { hasUser: false }, START, run).at(-1)?.state.status).toBe('closed');
  });

  it('the clock sends each reminder when it is due, and stands where it was turned to', () => {
    const { state, now } = walked(true, []);
    const app = simulate(type, { hasUser: true }, START, [{ event: { kind: 'happened', fact: 'mailTaken' }, at: START }]).at(-1)?.state ?? state;
    const turned = turnClock(type, app, now, now + 20 * DAY);
    expect(turned.map(({ at }) => (at - START) / DAY)).toEqual([3, 6, 9, 20]);
    const moments = simulate(type, { hasUser: true }, START, [{ event: { kind: 'happened', fact: 'mailTaken' }, at: START }, ...turned]);
    expect(moments.slice(2).map(({ effects, stuckWith }) => [effects.map(({ kind }) => kind).join(), stuckWith])).toEqual([['reminder', null], ['reminder', null], ['reminder', null], ['', 'client']]);
    expect(turnClock(type, app, now, reminderDueAt(type, app) ?? 0).map(({ at }) => at)).toEqual([now + 3 * DAY]);
  });

  it('what the type no longer allows changes nothing, and says why', () => {
    const moments = simulate(type, { hasUser: false }, START, [{ event: { kind: 'skipped', step: 'app', reason: '' }, at: START }, { event: { kind: 'approved', step: 'portalUser' }, at: START }]);
    expect(moments.map(({ fault, state }) => [fault, state.current])).toEqual([[null, 'portalUser'], ['notCurrent', 'portalUser'], ['lacksFact', 'portalUser']]);
  });

  it('says a step in the language of the client, and in another where it lacks that', () => {
    expect(stepWords(type, 'app', 'nl').title).toBe('Installeer de app');
    expect(stepWords(type, 'app', 'fi').title).toBe('Install the app');
    expect(mailOf(type, { kind: 'reminder', step: 'app' }, { name: 'A', language: 'nb' })).toEqual({ template: 'onboardingReminder', variables: { name: 'A', step: 'Installer appen' } });
    expect(mailOf(type, { kind: 'push', step: 'push' }, { name: 'A', language: 'nb' })).toBeNull();
  });
});
