import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, reached } from '../../../../../tests/rules/spec';
import { DEFAULT_SETTINGS } from '../../../plugins/visibility/server/rules/settings';
import { headOf, type HeadFacts, type HeadTask } from './head';
import { stagesOf } from './stages';

const now = Date.parse('2026-06-01T08:30:00Z');
const task: HeadTask = {
  title: 'Nytt gulv', kind: 'repair', mainInspection: false, status: 'scheduled', scheduledFrom: null, meetingAt: null, meetingZone: null, office: 'Bygg Bergen', responsible: 'Kari Moe',
};
const inspection: HeadTask = { ...task, title: 'Besiktigelse', kind: 'inspection', mainInspection: true, meetingAt: '2026-06-04T10:00' };
type Given = Pick<HeadFacts, 'case' | 'settings' | 'tasks'>;
const open: Given = { case: { id: 1, status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: 1 }, settings: DEFAULT_SETTINGS, tasks: [] };

/** As the page puts it together: the stages first, then the sentence. */
function headFor(given: Given, at = now) {
  const endedAt = given.case.endedAt === null ? null : '2026-05-30T12:00';
  const stages = stagesOf({ ...given, decisions: true, reportedAt: '2026-05-01T09:00', endedAt });
  return headOf({ ...given, stages, portalZone: 'Europe/Oslo', now: at, endedAt });
}

describe('CP-28 the head’s sentence', () => {
  const started = { ...task, status: 'started' };
  const meeting = { kind: 'meeting', task: 'Besiktigelse', mainInspection: true, at: '2026-06-04T10:00', zone: 'Europe/Oslo', who: 'Kari Moe', office: 'Bygg Bergen' };

  it.each<[string, Partial<Given>, object]>([
    ['a new case', {}, { kind: 'stage', stage: 'reported' }],
    ['a case whose inspection is not given to anybody', { tasks: [{ ...inspection, status: 'created', meetingAt: null }] }, { kind: 'stage', stage: 'reported' }],
    ['a meeting', { tasks: [started, inspection] }, meeting],
    ['a meeting while it waits', { case: { ...open.case, status: 'waiting' }, tasks: [inspection] }, meeting],
    ['the next of two meetings', { tasks: [{ ...task, meetingAt: '2026-06-09T10:00' }, inspection] }, meeting],
    ['a meeting that lies behind', { tasks: [{ ...inspection, meetingAt: '2026-05-31T10:00' }] }, { kind: 'stage', stage: 'inspection' }],
    ['a meeting of a task that is done', { tasks: [{ ...inspection, status: 'done' }] }, { kind: 'stage', stage: 'decision' }],
    ['a meeting of project management', { tasks: [{ ...inspection, mainInspection: false, kind: 'projectManagement' }] }, { kind: 'stage', stage: 'reported' }],
    ['a running task', { tasks: [started] }, { kind: 'running', task: 'Nytt gulv', mainInspection: false, office: 'Bygg Bergen' }],
    ['a running task whose changed budget waits', { tasks: [{ ...started, status: 'budgetRevised' }] }, { kind: 'running', task: 'Nytt gulv', mainInspection: false, office: 'Bygg Bergen' }],
    ['running project management', { tasks: [{ ...started, kind: 'projectManagement' }] }, { kind: 'stage', stage: 'reported' }],
    ['a decision', { case: { ...open.case, decision: 'rejected' } }, { kind: 'decided' }],
    ['one that waits', { case: { ...open.case, status: 'waiting' }, tasks: [started] }, { kind: 'waiting' }],
    ['closed', { case: { ...open.case, status: 'closed', endedAt: 1 }, tasks: [inspection] }, { kind: 'closed', at: '2026-05-30T12:00' }],
    ['cancelled', { case: { ...open.case, status: 'cancelled', endedAt: 1 }, tasks: [inspection] }, { kind: 'cancelled' }],
  ])('of %s', (_, given, head) => {
    expect(headFor({ ...open, ...given })).toEqual(head);
  });

  // 08:30 UTC: the clock shows 10:30 in Oslo, 09:30 in London, 11:30 in Helsinki.
  it.each([
    [null, '2026-06-01T10:29', false],
    [null, '2026-06-01T10:30', true],
    ['Europe/Oslo', '2026-06-01T10:29', false],
    ['Europe/London', '2026-06-01T10:00', true],
    ['Europe/London', '2026-06-01T09:29', false],
    ['Europe/Helsinki', '2026-06-01T11:00', false],
    ['Europe/Helsinki', '2026-06-01T11:30', true],
    ['Pacific/Kiritimati', '2026-06-01T22:29', false],
    ['Pacific/Pago_Pago', '2026-05-31T21:31', true],
  ])('has a meeting in %s at %s still ahead: %s', (meetingZone, meetingAt, ahead) => {
    expect(headFor({ ...open, tasks: [{ ...inspection, meetingZone, meetingAt }] }).kind).toBe(ahead ? 'meeting' : 'stage');
  });
});

const anyTask: fc.Arbitrary<HeadTask> = fc.record({
  title: fc.constantFrom('Gulv', 'Tak'),
  kind: fc.constantFrom('inspection', 'projectManagement', 'repair', 'other'),
  mainInspection: fc.boolean(),
  status: fc.constantFrom('created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetApproved', 'started', 'budgetRevised', 'done', 'approved'),
  scheduledFrom: fc.option(fc.constantFrom('2026-06-01', '2026-06-20')),
  meetingAt: fc.option(fc.constantFrom('2026-05-20T10:00', '2026-06-01T10:29', '2026-06-01T10:31', '2026-06-20T10:00')),
  meetingZone: fc.constantFrom(null, 'Europe/Oslo', 'Europe/Stockholm'),
  office: fc.option(fc.constant('Bygg Bergen')),
  responsible: fc.option(fc.constant('Kari Moe')),
});
const anyGiven: fc.Arbitrary<Given> = fc.record({ case: anyFacts, settings: anySettings, tasks: fc.array(anyTask, { maxLength: 4 }) });

describe('CP-28 the head of any case says nothing that this customer may not see', () => {
  it('no meeting without the schedule, none that lies behind', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const head = headFor(given);
        if (head.kind !== 'meeting') return;
        expect(given.settings.scheduleTile).toBe(true);
        expect(head.at > '2026-06-01T10:29').toBe(true);
        expect(given.tasks.some((known) => known.kind !== 'projectManagement' && known.title === head.task && known.meetingAt === head.at)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('no running task without the plan', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const head = headFor(given);
        if (head.kind !== 'running') return;
        expect(reached(given.settings.planPage, given.case)).toBe(true);
        expect(given.tasks.some((known) => ['started', 'budgetRevised'].includes(known.status) && known.title === head.task && known.kind !== 'projectManagement')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('no decision that was not made or is not told', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        if (headFor(given).kind !== 'decided') return;
        expect(['accepted', 'rejected']).toContain(given.case.decision);
        expect(given.settings.newsKinds).toContain('compensationDecided');
        expect(reached(given.settings.newsTile, given.case)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never which decision', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const settings = { ...given.settings, newsTile: 'caseCreated', planPage: 'caseCreated' } as const;
        const told = (decision: 'accepted' | 'rejected') => headFor({ ...given, settings, case: { ...given.case, decision } });
        expect(told('accepted')).toEqual(told('rejected'));
      }),
    );
  });

  it('the stage it is in, where there is nothing else', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const head = headFor({ ...given, case: { ...given.case, status: 'open', decision: 'none' }, settings: { ...given.settings, scheduleTile: false, planPage: 'never' } });
        const stages = stagesOf({ ...given, case: { ...given.case, status: 'open', decision: 'none' }, decisions: true, reportedAt: '2026-05-01T09:00', endedAt: null });
        const current = stages.find(({ state }) => state === 'now')?.key;
        const begun = given.tasks.some(({ mainInspection, status }) => mainInspection && status !== 'created');
        expect(head).toEqual({ kind: 'stage', stage: current === 'inspection' && !begun ? 'reported' : current });
      }),
    );
  });

  it('that it has ended, whatever its tasks', () => {
    fc.assert(
      fc.property(anyGiven, fc.constantFrom('closed', 'cancelled'), (given, status) => {
        expect(headFor({ ...given, case: { ...given.case, status } }).kind).toBe(status);
      }),
    );
  });
});
