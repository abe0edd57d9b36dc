import { describe, expect, it } from 'vitest';
import type { CaseSnapshot } from '../case/snapshot';
import type { InvoiceSnapshot } from '../invoice/snapshot';
import type { TaskSnapshot } from '../task/snapshot';
import { noticesOfCase, noticesOfInvoice, noticesOfTask } from './rules';

const kari = { id: 3, name: 'Kari', portalId: 1 };
const jonas = { id: 4, name: 'Jonas', portalId: 1 };
const takst = { id: 10, name: 'Takst', portalId: 1 };

const stored: CaseSnapshot = {
  id: 20, documentId: 'case', caseId: 20, portalId: 1, number: 'NO-1', title: 'Vannskade', type: 'water', damageNote: null, street: null, postalCode: null, city: null,
  status: 'open', statusReason: null, waitingUntil: null, decision: 'none', decisionReason: null, qualityControl: false, reminderOn: null, deductible: null, reportedAt: 0,
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

describe('EH-16 who is told of an invoice', () => {
  const invoice: InvoiceSnapshot = {
    id: 9, documentId: 'invoice', caseId: 20, portalId: 1, caseStatus: 'open', company: { id: 5, name: 'Tørk', portalId: 1, kind: 'partner' }, number: 'F-118', amount: 100, status: 'submitted', comment: null, authorId: 7,
  };

  it.each<[string, InvoiceSnapshot | null, Partial<InvoiceSnapshot>, unknown[]]>([
    ['handed in: the case handler', null, {}, [{ template: 'invoiceSubmitted', to: { handlerOf: 20 }, variables: { company: 'Tørk', invoice: 'F-118' } }]],
    ['approved: whoever handed it in', invoice, { status: 'approved' }, [{ template: 'invoiceApproved', to: { member: 7 }, variables: { invoice: 'F-118' } }]],
    ['rejected: she reads why', invoice, { status: 'rejected', comment: 'Too much' }, [{ template: 'invoiceRejected', to: { member: 7 }, variables: { invoice: 'F-118', comment: 'Too much' } }]],
    ['decided, and a machine handed it in', invoice, { status: 'approved', authorId: null }, []],
    ['commented on', invoice, { comment: 'Paid' }, []],
  ])('%s', (_what, before, after, notices) => {
    expect(noticesOfInvoice(before, { ...invoice, ...after })).toEqual(notices);
  });
});
