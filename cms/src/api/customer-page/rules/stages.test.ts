import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings } from '../../../../../tests/rules/spec';
import { DEFAULT_SETTINGS } from '../../../plugins/visibility/server/rules/settings';
import { stagesOf, type PageTask, type StageFacts } from './stages';

const reportedAt = '2026-03-01T09:00';
const facts: StageFacts = {
  case: { id: 1, status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: null },
  settings: DEFAULT_SETTINGS,
  decisions: true,
  reportedAt,
  endedAt: null,
  tasks: [],
};
const inspection: PageTask = { mainInspection: true, kind: 'inspection', status: 'scheduled', scheduledFrom: '2026-03-10', meetingAt: '2026-03-10T10:00' };
const repair: PageTask = { mainInspection: false, kind: 'repair', status: 'scheduled', scheduledFrom: '2026-04-02', meetingAt: null };
const inspected: PageTask = { ...inspection, status: 'done' };
const placeOf = (given: Partial<StageFacts>) => stagesOf({ ...facts, ...given }).map(({ key, state }) => `${key} ${state}`);

describe('CP-28 where a case is', () => {
  it.each<[string, Partial<StageFacts>, string]>([
    ['reported', {}, 'inspection'],
    ['inspected', { tasks: [inspected] }, 'decision'],
    ['decided', { tasks: [inspected], case: { ...facts.case, decision: 'rejected' } }, 'repair'],
    ['asked for more', { tasks: [inspected], case: { ...facts.case, decision: 'moreInformation' } }, 'decision'],
    ['repaired without a word of the decision', { tasks: [inspected, { ...repair, status: 'started' }] }, 'repair'],
    ['repaired', { tasks: [inspected, { ...repair, status: 'done' }] }, 'done'],
    ['half repaired', { tasks: [inspected, { ...repair, status: 'done' }, repair] }, 'repair'],
    ['inspected, at a contractor’s', { decisions: false, tasks: [inspected] }, 'planning'],
    ['planned, at a contractor’s', { decisions: false, tasks: [inspected, repair] }, 'repair'],
  ])('%s', (_, given, now) => {
    expect(stagesOf({ ...facts, ...given }).find(({ state }) => state === 'now')?.key).toBe(now);
  });

  it('is behind all stages when it is closed', () => {
    expect(placeOf({ case: { ...facts.case, status: 'closed' } })).toEqual(['reported done', 'inspection done', 'decision done', 'repair done', 'done done']);
  });

  it('CP-03 has no decision where the portal makes none', () => {
    expect(placeOf({ decisions: false })).toEqual(['reported done', 'inspection now', 'planning next', 'repair next', 'done next']);
  });
});

const anyTask: fc.Arbitrary<PageTask> = fc.record({
  mainInspection: fc.boolean(),
  kind: fc.constantFrom('inspection', 'projectManagement', 'repair', 'other'),
  status: fc.constantFrom('created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'budgetApproved', 'started', 'budgetRevised', 'done', 'approved'),
  scheduledFrom: fc.option(fc.constantFrom('2026-04-01', '2026-04-02')),
  meetingAt: fc.option(fc.constantFrom('2026-04-01T10:00', '2026-04-02T10:00')),
});
const anyStageFacts: fc.Arbitrary<StageFacts> = fc.record({
  case: anyFacts,
  settings: anySettings,
  decisions: fc.boolean(),
  reportedAt: fc.constant(reportedAt),
  endedAt: fc.constantFrom(null, '2026-05-01T12:00'),
  tasks: fc.array(anyTask, { maxLength: 5 }),
});

describe('CP-28 the stages of any case', () => {
  it('are done, then one now, then next; all done once it is closed', () => {
    fc.assert(
      fc.property(anyStageFacts, (given) => {
        const states = stagesOf(given).map(({ state }) => state).join(' ');
        expect(states).toMatch(given.case.status === 'closed' ? /^done( done)*$/ : /^(done )*now( next)*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('never tell which decision was made', () => {
    fc.assert(
      fc.property(anyStageFacts, (given) => {
        // A tile that opens only with a positive decision tells by being there: the portal chose that.
        const settings = { ...given.settings, newsTile: 'caseCreated', planPage: 'caseCreated' } as const;
        const told = (decision: 'accepted' | 'rejected') => stagesOf({ ...given, settings, case: { ...given.case, decision } });
        expect(told('accepted')).toEqual(told('rejected'));
      }),
    );
  });

  it('do not tell that one was made where the news does not', () => {
    fc.assert(
      fc.property(anyStageFacts, fc.boolean(), (given, byTile) => {
        const { newsKinds } = given.settings;
        const hidden = byTile ? { newsTile: 'never' as const } : { newsKinds: newsKinds.filter((kind) => kind !== 'compensationDecided') };
        const settings = { ...given.settings, planPage: 'caseCreated' as const, ...hidden };
        const told = (decision: 'accepted' | 'none') => stagesOf({ ...given, settings, case: { ...given.case, decision } });
        expect(told('accepted').map(({ state }) => state)).toEqual(told('none').map(({ state }) => state));
      }),
    );
  });

  it('CP-13 give no day to whom neither schedule nor plan shows one, and no meeting without the schedule', () => {
    fc.assert(
      fc.property(anyStageFacts, (given) => {
        const dates = (settings: Partial<StageFacts['settings']>) => {
          const stages = stagesOf({ ...given, settings: { ...given.settings, ...settings } });
          return stages.filter(({ key }) => key === 'inspection' || key === 'repair').map(({ date }) => date);
        };
        expect(dates({ scheduleTile: false, planPage: 'never' })).toEqual([null, null]);
        expect(dates({ scheduleTile: false, planPage: 'caseCreated' }).join()).not.toContain('T');
      }),
    );
  });

  it('keep the day that it was reported', () => {
    expect(stagesOf({ ...facts, tasks: [inspection, repair] }).map(({ date }) => date)).toEqual([reportedAt, '2026-03-10T10:00', null, '2026-04-02', null]);
  });
});
