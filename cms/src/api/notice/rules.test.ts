import { describe, expect, it } from 'vitest';
import type { CaseSnapshot } from '../case/snapshot';
import type { TaskSnapshot } from '../task/snapshot';
import { noticesOfCase, noticesOfTask } from './rules';

const kari = { id: 3, name: 'Kari', portalId: 1 };
const jonas = { id: 4, name: 'Jonas', portalId: 1 };
const takst = { id: 10, name: 'Takst', portalId: 1 };

const stored: CaseSnapshot = {
  id: 20, documentId: 'case', caseId: 20, portalId: 1, number: 'NO-1', title: 'Vannskade', type: 'water', damageNote: null, street: null, postalCode: null, city: null,
  status: 'open', statusReason: null, waitingUntil: null, decision: 'none', decisionReason: null, qualityControl: false, reminderOn: null, reportedAt: 0,
  company: 'Nordlys', handler: kari, technicalAdviser: null, externalOffice: null, externalHandler: null,
};
const task: TaskSnapshot = {
  id: 5, documentId: 'task', caseId: 20, portalId: 1, title: 'Drying', kind: 'repair', mainInspection: false, status: 'created', statusReason: null, description: null, scheduledFrom: null,
  scheduledTo: null, meetingAt: null, meetingZone: null, needsBudget: false, portalZone: 'Europe/Oslo', caseStatus: 'open', budget: null, findings: null, office: null, responsible: null,
};

describe('EH-06, EH-07 who is told of a case’s people', () => {
  const told = (before: Partial<CaseSnapshot>, after: Partial<CaseSnapshot>) =>
    noticesOfCase({ ...stored, ...before }, { ...stored, ...after }).map(({ template, to }) => [template, to]);

  it.each<[string, Partial<CaseSnapshot>, Partial<CaseSnapshot>, unknown[]]>([
    ['nothing has changed', {}, {}, []],
    ['another handler', { handler: jonas }, {}, [['caseGiven', { member: 3 }]]],
    ['no handler any more', {}, { handler: null }, []],
    ['an office', {}, { externalOffice: takst }, [['externalOfficeChosen', { office: 10, fromLevel: 3 }]]],
    ['the office is withdrawn', { externalOffice: takst, externalHandler: jonas }, {}, []],
    ['somebody is named', { externalOffice: takst }, { externalOffice: takst, externalHandler: jonas }, [['externalHandlerNamed', { member: 4 }], ['externalHandlerChosen', { member: 3 }]]],
    ['somebody is named where nobody handles the case', { externalOffice: takst, handler: null }, { externalOffice: takst, externalHandler: jonas, handler: null }, [['externalHandlerNamed', { member: 4 }]]],
  ])('%s', (_name, before, after, notices) => {
    expect(told(before, after)).toEqual(notices);
  });

  it('a new case tells its handler', () => {
    expect(noticesOfCase(null, stored).map(({ template }) => template)).toEqual(['caseGiven']);
  });
});

describe('answer 8 who is told of a task', () => {
  it.each<[string, Partial<TaskSnapshot>, Partial<TaskSnapshot>, unknown[]]>([
    ['an office gets it', {}, { status: 'allocated', office: takst }, [['taskAllocated', { office: 10, fromLevel: 2 }]]],
    ['somebody of it does it', { status: 'allocated', office: takst }, { status: 'assigned', office: takst, responsible: jonas }, [['taskGiven', { member: 4 }]]],
    ['both at once', {}, { status: 'assigned', office: takst, responsible: jonas }, [['taskGiven', { member: 4 }]]],
    ['its days change', { status: 'assigned', office: takst, responsible: jonas }, { status: 'scheduled', office: takst, responsible: jonas, scheduledFrom: '2030-01-01' }, []],
    ['it is removed', {}, { status: 'removed' }, []],
  ])('%s', (_name, before, after, notices) => {
    expect(noticesOfTask({ ...task, ...before }, { ...task, ...after }).map(({ template, to }) => [template, to])).toEqual(notices);
  });
});
