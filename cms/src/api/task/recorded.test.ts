import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEWS_FACTS, type Kind } from '../../../../tests/rules/spec';
import { Refusal } from '../../domain/refusal';
import { checkTask, deriveTask } from './recorded';
import { TASK_KINDS, TASK_STATUSES, type TaskSnapshot } from './snapshot';

const office = { id: 5, name: 'Takst Oslo', portalId: 1 };
const responsible = { id: 6, name: 'Jonas Berg', portalId: 1 };
const repair: TaskSnapshot = {
  id: 10, documentId: 'task', caseId: 20, portalId: 1, title: 'Nytt gulv', kind: 'repair', mainInspection: false, status: 'assigned', statusReason: null,
  description: null, scheduledFrom: null, scheduledTo: null, meetingAt: null, meetingZone: null, needsBudget: false, portalZone: 'Europe/Oslo',
  caseStatus: 'open', budget: null, findings: null, office, responsible,
};
const inspection: TaskSnapshot = { ...repair, title: 'Besiktigelse', kind: 'inspection', mainInspection: true };
const management: TaskSnapshot = { ...repair, title: 'Prosjektledelse', kind: 'projectManagement' };
const bare = { office: null, responsible: null, status: 'created' } as const;

const newsOf = (before: TaskSnapshot | null, after: TaskSnapshot) =>
  deriveTask(before, after).filter(({ news }) => news !== null).map(({ kind, news, public: told }) => [kind, news, told]);

describe('CP-12 the news that a task makes', () => {
  const other = { ...office, id: 7, name: 'Bygg Bergen' };
  const another = { ...responsible, id: 8, name: 'Kari Moe' };
  const days = { scheduledFrom: '2026-03-29', scheduledTo: '2026-03-31', status: 'scheduled' } as const;

  it.each<[string, Partial<TaskSnapshot>, Partial<TaskSnapshot>, unknown[], unknown[], unknown[]]>([
    ['an office', { ...bare }, { ...bare, office, status: 'allocated' },
      ['officeChanged', 'mainInspectionOfficeChanged', { office: 'Takst Oslo' }],
      ['officeChanged', 'taskOfficeChanged', { task: 'Nytt gulv', office: 'Takst Oslo' }],
      ['officeChanged', 'projectOfficeChanged', { office: 'Takst Oslo' }]],
    ['another office', { ...bare, office, status: 'allocated' }, { ...bare, office: other, status: 'allocated' },
      ['officeChanged', 'mainInspectionOfficeChanged', { office: 'Bygg Bergen' }],
      ['officeChanged', 'taskOfficeChanged', { task: 'Nytt gulv', office: 'Bygg Bergen' }],
      ['officeChanged', 'projectOfficeChanged', { office: 'Bygg Bergen' }]],
    ['a responsible', { responsible: null, status: 'confirmed' }, {},
      ['responsibleChanged', 'inspectorAssigned', { name: 'Jonas Berg' }],
      ['responsibleChanged', 'taskResponsibleChanged', { task: 'Nytt gulv', name: 'Jonas Berg' }],
      ['responsibleChanged', 'projectManagerChanged', { name: 'Jonas Berg' }]],
    ['another responsible', {}, { responsible: another },
      ['responsibleChanged', 'inspectorAssigned', { name: 'Kari Moe' }],
      ['responsibleChanged', 'taskResponsibleChanged', { task: 'Nytt gulv', name: 'Kari Moe' }],
      ['responsibleChanged', 'projectManagerChanged', { name: 'Kari Moe' }]],
    ['its days', {}, days,
      ['scheduleChanged', 'taskScheduleChanged', { task: 'Besiktigelse', from: '2026-03-29', to: '2026-03-31' }],
      ['scheduleChanged', 'taskScheduleChanged', { task: 'Nytt gulv', from: '2026-03-29', to: '2026-03-31' }],
      []],
    ['a meeting', {}, { meetingAt: '2026-03-29T10:00' },
      ['meetingChanged', 'meetingTimeChanged', { task: 'Besiktigelse', at: '2026-03-29T10:00', zone: 'Europe/Oslo' }],
      ['meetingChanged', 'meetingTimeChanged', { task: 'Nytt gulv', at: '2026-03-29T10:00', zone: 'Europe/Oslo' }],
      []],
    ['the same wall clock in another zone', { meetingAt: '2026-03-29T10:00' }, { meetingAt: '2026-03-29T10:00', meetingZone: 'Europe/London' },
      ['meetingChanged', 'meetingTimeChanged', { task: 'Besiktigelse', at: '2026-03-29T10:00', zone: 'Europe/London' }],
      ['meetingChanged', 'meetingTimeChanged', { task: 'Nytt gulv', at: '2026-03-29T10:00', zone: 'Europe/London' }],
      []],
    ['no meeting any more', { meetingAt: '2026-03-29T10:00' }, {},
      ['meetingChanged', 'meetingTimeChanged', { task: 'Besiktigelse', at: null, zone: 'Europe/Oslo' }],
      ['meetingChanged', 'meetingTimeChanged', { task: 'Nytt gulv', at: null, zone: 'Europe/Oslo' }],
      []],
    ['its start', {}, { status: 'started' },
      ['taskStarted', 'mainInspectionStarted', {}],
      ['taskStarted', 'taskStartedOrEnded', { task: 'Nytt gulv', what: 'started' }],
      []],
    ['its end', { status: 'started' }, { status: 'done' },
      ['taskEnded', 'mainInspectionCompleted', {}],
      ['taskEnded', 'taskStartedOrEnded', { task: 'Nytt gulv', what: 'ended' }],
      []],
  ])('%s', (_, before, after, ofInspection, ofRepair, ofManagement) => {
    const made = (task: TaskSnapshot) => newsOf({ ...task, ...before }, { ...task, ...after });
    expect(made(inspection)).toEqual([ofInspection]);
    expect(made(repair)).toEqual([ofRepair]);
    expect(made(management)).toEqual(ofManagement.length ? [ofManagement] : []);
  });

  it('tells of a new task', () => {
    expect(newsOf(null, { ...repair, ...bare })).toEqual([['taskAdded', 'tasksAdded', { tasks: ['Nytt gulv'] }]]);
    expect(newsOf(null, { ...inspection, ...bare })).toEqual([['taskAdded', 'tasksAdded', { tasks: ['Besiktigelse'] }]]);
    expect(newsOf(null, { ...management, ...bare })).toEqual([]);
  });

  it.each<[Partial<TaskSnapshot>, Partial<TaskSnapshot>, string]>([
    [{ status: 'allocated' }, { status: 'confirmed' }, 'taskConfirmed'],
    [{ status: 'done' }, { status: 'approved' }, 'taskApproved'],
    [{ status: 'done' }, { status: 'started', statusReason: 'Listen mangler' }, 'taskSentBack'],
    [{ status: 'created' }, { status: 'removed' }, 'taskRemoved'],
    [{ status: 'scheduled' }, { status: 'budgetSubmitted' }, 'budgetSubmitted'],
    [{ status: 'started' }, { status: 'budgetRevised' }, 'budgetSubmitted'],
    [{ status: 'budgetSubmitted' }, { status: 'budgetApproved' }, 'budgetApproved'],
    [{ status: 'budgetSubmitted' }, { status: 'budgetPartlyApproved' }, 'budgetApproved'],
    [{ status: 'budgetSubmitted' }, { status: 'scheduled', statusReason: 'For dyrt' }, 'budgetRejected'],
    [{ status: 'budgetRevised' }, { status: 'started', statusReason: 'For dyrt' }, 'budgetRejected'],
    [{ status: 'budgetRevised' }, { status: 'started' }, 'budgetApproved'],
    [{}, { description: 'Eik' }, 'taskChanged'],
  ])('none of %j → %j, which is recorded as %s', (before, after, kind) => {
    expect(deriveTask({ ...repair, ...before }, { ...repair, ...after })).toEqual([expect.objectContaining({ kind, news: null, public: {} })]);
  });

  it('none where an office or a responsible is taken away', () => {
    expect(newsOf(repair, { ...repair, office: null, responsible: null })).toEqual([]);
  });
});

/** A text that must never be told, recognisable wherever it turns up. */
const secret = fc.uuid().map((id) => `secret-${id}`);
const reference = (name: fc.Arbitrary<string>) => fc.option(fc.record({ id: fc.integer({ min: 1, max: 3 }), name, portalId: fc.constant(1) }));
const task = (text: fc.Arbitrary<string>): fc.Arbitrary<TaskSnapshot> =>
  fc.record({
    id: fc.constant(10), documentId: secret, caseId: fc.constant(20), portalId: fc.constant(1), title: text, kind: fc.constantFrom(...TASK_KINDS),
    mainInspection: fc.boolean(), status: fc.constantFrom(...TASK_STATUSES), statusReason: fc.option(secret), description: fc.option(secret),
    scheduledFrom: fc.option(text), scheduledTo: fc.option(text), meetingAt: fc.option(text), meetingZone: fc.option(text),
    needsBudget: fc.boolean(), portalZone: fc.constant('Europe/Oslo'), caseStatus: fc.constantFrom('open', 'waiting'),
    budget: fc.option(fc.record({ number: fc.constant(1), status: fc.constantFrom('submitted', 'approved'), amount: fc.constant(86_421_357), approvedAmount: fc.option(fc.constant(86_421_357)) })),
    findings: fc.option(fc.record({ inspectedOn: fc.constant(null), cause: secret, causeStopped: fc.constant(null), extent: fc.constant(null), rooms: fc.constant([]), habitable: fc.constant(null), recommendation: secret })),
    office: reference(text), responsible: reference(text),
  });
const open = fc.constantFrom('Gulv', '2026-03-29', '2026-03-30');
const before = fc.option(task(secret), { nil: null, freq: 6 });

describe('CP-12 any change of a task', () => {
  const check = (ask: (earlier: TaskSnapshot | null, later: TaskSnapshot) => void) => {
    fc.assert(fc.property(before, task(open), (earlier, later) => ask(earlier && { ...earlier, kind: later.kind, mainInspection: later.mainInspection }, later)), { numRuns: 1500 });
  };

  it('never tells a reason, a comment, a description, a sum or what was there before', () => {
    check((earlier, later) => {
      for (const event of deriveTask(earlier, later)) expect(JSON.stringify(event.public)).not.toMatch(/secret-|86421357/);
    });
  });

  it('tells the facts of its kind of news, all of them and no others', () => {
    check((earlier, later) => {
      for (const event of deriveTask(earlier, later)) expect(Object.keys(event.public).sort()).toEqual([...(event.news ? NEWS_FACTS[event.news] : [])].sort());
    });
  });

  it('of project management makes its own two kinds, of the main inspection its own, of all else the rest', () => {
    const shared: Kind[] = ['tasksAdded', 'meetingTimeChanged', 'taskScheduleChanged'];
    const ofMain: Kind[] = [...shared, 'inspectorAssigned', 'mainInspectionStarted', 'mainInspectionCompleted', 'mainInspectionOfficeChanged'];
    const ofOthers: Kind[] = [...shared, 'taskStartedOrEnded', 'taskResponsibleChanged', 'taskOfficeChanged'];
    check((earlier, later) => {
      const own: Kind[] = later.kind === 'projectManagement' ? ['projectManagerChanged', 'projectOfficeChanged'] : later.mainInspection ? ofMain : ofOthers;
      for (const { news } of deriveTask(earlier, later)) expect([null, ...own]).toContain(news);
    });
  });

  it('is no event where nothing changed', () => {
    fc.assert(
      fc.property(task(open), (same) => {
        expect(deriveTask(same, structuredClone(same))).toEqual([]);
      }),
    );
  });
});

function codeOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) return error;
    return error.code === 'relation.unknown' ? error.code : [error.code, error.details];
  }
}

describe('spec 25 a change of a task is refused', () => {
  const foreign = { id: 9, name: 'Elsewhere', portalId: 2 };
  const waiting = { number: 1, status: 'submitted', amount: 300, approvedAmount: null };
  const homeless = { id: 9, name: 'Nowhere', portalId: null };

  it.each<[string, Partial<TaskSnapshot> | null, Partial<TaskSnapshot>, unknown]>([
    ['to another portal’s office', {}, { office: foreign }, 'relation.unknown'],
    ['to another portal’s member', {}, { responsible: foreign }, 'relation.unknown'],
    ['to a member of no portal', {}, { responsible: homeless }, 'relation.unknown'],
    ['new, with another portal’s office', null, { ...bare, office: foreign }, 'relation.unknown'],
    ['into another case', {}, { caseId: 21 }, ['relation.fixed', { field: 'case' }]],
    ['new and started', null, { status: 'started' }, ['task.state', { state: null, wanted: 'started' }]],
    ['new and confirmed', null, { status: 'confirmed' }, ['task.state', { state: null, wanted: 'confirmed' }]],
    ['from assigned to done', {}, { status: 'done' }, ['task.state', { state: 'assigned', wanted: 'done' }]],
    ['started without its budget', { needsBudget: true, status: 'scheduled' }, { needsBudget: true, status: 'started' }, ['task.state', { state: 'scheduled', wanted: 'started' }]],
    ['back from removed', { status: 'removed' }, { status: 'created' }, ['task.state', { state: 'removed', wanted: 'created' }]],
    ['of another kind once allocated', {}, { kind: 'other' }, ['task.state', { state: 'assigned' }]],
    ['made the main inspection once allocated', {}, { mainInspection: true }, ['task.state', { state: 'assigned' }]],
    ['a new responsible when done', { status: 'done' }, { status: 'done', responsible: { ...responsible, id: 66 } }, ['task.state', { state: 'done' }]],
    ['a new office when approved', { status: 'approved' }, { status: 'approved', office: { ...office, id: 55 } }, ['task.state', { state: 'approved' }]],
    ['new days when done', { status: 'done' }, { status: 'done', scheduledTo: '2026-04-01' }, ['task.state', { state: 'done' }]],
    ['a new meeting when done', { status: 'done' }, { status: 'done', meetingAt: '2026-04-01T10:00' }, ['task.state', { state: 'done' }]],
    ['another zone of the meeting when done', { status: 'done', meetingAt: '2026-04-01T10:00' }, { status: 'done', meetingAt: '2026-04-01T10:00', meetingZone: 'Europe/London' }, ['task.state', { state: 'done' }]],
    ['started in a closed case', { caseStatus: 'closed' }, { caseStatus: 'closed', status: 'started' }, ['case.state', { state: 'closed' }]],
    ['added to a cancelled case', null, { ...bare, caseStatus: 'cancelled' }, ['case.state', { state: 'cancelled' }]],
    ['a meeting in a closed case', { caseStatus: 'closed' }, { caseStatus: 'closed', meetingAt: '2026-04-01T10:00' }, ['case.state', { state: 'closed' }]],
    ['allocated to nobody', { ...bare }, { ...bare, status: 'allocated' }, ['task.needs', { needs: 'office' }]],
    ['assigned to nobody', { status: 'confirmed', responsible: null }, { responsible: null }, ['task.needs', { needs: 'responsible' }]],
    ['approved while its budget waits', { status: 'budgetSubmitted', budget: waiting }, { status: 'budgetApproved', budget: waiting }, ['budget.waits', {}]],
    ['back at work while its changed budget waits', { status: 'budgetRevised', budget: waiting }, { status: 'started', budget: waiting }, ['budget.waits', {}]],
    ['scheduled without days', {}, { status: 'scheduled' }, ['task.needs', { needs: 'scheduledFrom' }]],
  ])('%s', (_, earlier, later, refusal) => {
    expect(codeOf(() => checkTask(earlier && { ...repair, ...earlier }, { ...repair, ...later }))).toEqual(refusal);
  });

  it.each<[string, Partial<TaskSnapshot> | null, Partial<TaskSnapshot>]>([
    ['nothing', {}, {}],
    ['a new task', null, { ...bare }],
    ['a new task that has its office', null, { ...bare, office, status: 'allocated' }],
    ['a new task with responsible and days', null, { status: 'scheduled', scheduledFrom: '2026-04-01' }],
    ['started without a budget where none is needed', {}, { status: 'started' }],
    ['another responsible while started', { status: 'started' }, { status: 'started', responsible: { ...responsible, id: 66 } }],
    ['a title when done', { status: 'done' }, { status: 'done', title: 'Gulv' }],
    ['a title in a closed case', { caseStatus: 'closed' }, { caseStatus: 'closed', title: 'Gulv' }],
    ['its kind while created', { ...bare }, { ...bare, kind: 'other', mainInspection: true }],
    ['approved with its budget', { status: 'budgetSubmitted', budget: waiting }, { status: 'budgetApproved', budget: { ...waiting, status: 'approved' } }],
    ['removed while its budget waits', { status: 'budgetSubmitted', budget: waiting }, { status: 'removed', budget: waiting }],
    ['the main inspection taken up again', { ...inspection, status: 'approved' }, { ...inspection, status: 'started' }],
  ])('but not: %s', (_, earlier, later) => {
    expect(codeOf(() => checkTask(earlier && { ...repair, ...earlier }, { ...repair, ...later }))).toBeNull();
  });
});
