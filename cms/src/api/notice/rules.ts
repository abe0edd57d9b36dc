import type { BudgetSnapshot } from '../budget/snapshot';
import type { CaseSnapshot } from '../case/snapshot';
import type { InvoiceSnapshot } from '../invoice/snapshot';
import type { TaskSnapshot } from '../task/snapshot';

/** Whom a notice is for: a member, the handler of a case, or the people of an office from a level on. */
export type Audience = { member: number } | { handlerOf: number } | { office: number; fromLevel: number };

export interface NoticeDraft {
  template: 'caseGiven' | 'externalOfficeChosen' | 'externalHandlerNamed' | 'externalHandlerChosen' | 'taskAllocated' | 'taskGiven' | 'budgetForwarded' | 'invoiceSubmitted' | 'invoiceApproved' | 'invoiceRejected';
  to: Audience;
  variables: Record<string, string>;
}

/** From this level on people name who does what in their office (spec 25). */
const NAMES = 3;
/** From this level on people take the tasks that their office is given. */
const CONFIRMS = 2;

/** Who is told of a change of a case's people (EH-06, EH-07). Pure. */
export function noticesOfCase(before: CaseSnapshot | null, after: CaseSnapshot): NoticeDraft[] {
  const { handler, externalOffice, externalHandler } = after;
  const notices: NoticeDraft[] = [];
  if (handler && handler.id !== before?.handler?.id) notices.push({ template: 'caseGiven', to: { member: handler.id }, variables: {} });
  if (externalOffice && externalOffice.id !== before?.externalOffice?.id && !externalHandler) {
    notices.push({ template: 'externalOfficeChosen', to: { office: externalOffice.id, fromLevel: NAMES }, variables: { office: externalOffice.name } });
  }
  if (externalHandler && externalHandler.id !== before?.externalHandler?.id) {
    notices.push({ template: 'externalHandlerNamed', to: { member: externalHandler.id }, variables: {} });
    if (handler) notices.push({ template: 'externalHandlerChosen', to: { member: handler.id }, variables: { name: externalHandler.name } });
  }
  return notices;
}

/** Who is told of a change of whose a task is. Pure. */
export function noticesOfTask(before: TaskSnapshot | null, after: TaskSnapshot): NoticeDraft[] {
  const { office, responsible, title } = after;
  if (after.status === 'removed') return [];
  const notices: NoticeDraft[] = [];
  if (office && office.id !== before?.office?.id && !responsible) {
    notices.push({ template: 'taskAllocated', to: { office: office.id, fromLevel: CONFIRMS }, variables: { task: title, office: office.name } });
  }
  if (responsible && responsible.id !== before?.responsible?.id) {
    notices.push({ template: 'taskGiven', to: { member: responsible.id }, variables: { task: title } });
  }
  return notices;
}

/** The case handler decides about what passes another's limit (EH-04). Pure. */
export function noticesOfBudget(before: BudgetSnapshot | null, after: BudgetSnapshot): NoticeDraft[] {
  if (after.forwardedBy === null || before?.forwardedAt === after.forwardedAt) return [];
  return [{ template: 'budgetForwarded', to: { handlerOf: after.caseId }, variables: { task: after.taskTitle, name: after.forwardedBy } }];
}

/** The case handler decides about an invoice, and whoever handed it in is told what came of it (EH-16). Pure. */
export function noticesOfInvoice(before: InvoiceSnapshot | null, after: InvoiceSnapshot): NoticeDraft[] {
  const { company, number: invoice, status, authorId, comment } = after;
  if (!before) return [{ template: 'invoiceSubmitted', to: { handlerOf: after.caseId }, variables: { company: company.name, invoice } }];
  if (before.status === status || authorId === null) return [];
  if (status === 'approved') return [{ template: 'invoiceApproved', to: { member: authorId }, variables: { invoice } }];
  return [{ template: 'invoiceRejected', to: { member: authorId }, variables: { invoice, comment: comment ?? '–' } }];
}
