import type { Knex } from 'knex';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { registerPreparation } from '../../domain/document-middleware';
import { silent, type EventDraft } from '../../domain/events';
import { MAX_AMOUNT } from '../../domain/money';
import { registerRecordedType, type Change } from '../../domain/recorder';
import { refuseForeign } from '../../domain/references';
import { Refusal } from '../../domain/refusal';
import { plainNumber } from './rules/plain-number';
import { INVOICE, loadInvoice, type InvoiceSnapshot } from './snapshot';
import { mayBecome } from './states';

const wrong = (field: string, message: string) => new Refusal('input.invalid', { findings: [{ path: `body.${field}`, message }] });
const noSum = () => wrong('amount', 'A whole sum above nothing is expected, in the smallest unit of the currency.');

/**
 * A partner invoices what it has done, and that is often counted together when the case has been closed: a closed case
 * takes invoices in, and they are decided about without its being reopened. A cancelled one takes none: its work was
 * called off, and whoever had costs all the same asks the case handler, who reopens it. What was handed in before can be
 * decided about whatever has become of the case.
 */
export function checkInvoice(before: InvoiceSnapshot | null, after: InvoiceSnapshot): void {
  refuseForeign(after.portalId, [after.company]);
  if (after.company.kind === 'own') throw new Refusal('relation.unknown', { field: 'company' });
  if (plainNumber(after.number) === '') throw wrong('number', 'The number of the invoice is missing.');
  if (!Number.isSafeInteger(after.amount) || after.amount < 1 || after.amount > MAX_AMOUNT) throw noSum();
  if (!before) {
    if (after.status !== 'submitted') throw new Refusal('invoice.state', { state: null, wanted: after.status });
    if (after.caseStatus === 'cancelled') throw new Refusal('case.state', { state: after.caseStatus });
    return;
  }
  if (before.caseId !== after.caseId) throw new Refusal('relation.fixed', { field: 'case' });
  if (before.company.id !== after.company.id) throw new Refusal('relation.fixed', { field: 'company' });
  const isAnother = before.number !== after.number || before.amount !== after.amount;
  if (isAnother || (before.status !== after.status && !mayBecome(before.status, after.status))) throw new Refusal('invoice.state', { state: before.status, wanted: after.status });
}

/** Told to those who read the company's log alone: what one partner asks for is no other's to know, nor a customer's. */
export const INVOICE_EVENTS = ['invoiceSubmitted', 'invoiceApproved', 'invoiceRejected'] as const;

export function deriveInvoice(before: InvoiceSnapshot | null, { company, number, amount, status, comment }: InvoiceSnapshot): EventDraft[] {
  const facts = { company: company.name, invoice: number, amount };
  if (!before) return [silent('invoiceSubmitted', facts)];
  if (before.status === status) return [];
  return [status === 'approved' ? silent('invoiceApproved', facts) : silent('invoiceRejected', { ...facts, comment })];
}

/** The index of numbers lets one of two that come at once have it; who did what stands with the invoice, whatever door it was. */
async function projectInvoice(trx: Knex, { before, after, actor, now }: Change<InvoiceSnapshot>): Promise<void> {
  if (before) {
    if (before.status !== after.status) await trx('invoices').where({ id: after.id }).update({ decided_by: actor.name, decided_at: new Date(now) });
    return;
  }
  try {
    await trx('portico_invoice_numbers').insert({ invoice_id: after.id, company_id: after.company.id, number: plainNumber(after.number) });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('invoice.numberTaken', { number: after.number });
    throw error;
  }
  await trx('invoices').where({ id: after.id }).update({ submitted_by: actor.name });
}

const WHOLE = /^[1-9]\d{0,14}$/;
const isWhole = (amount: unknown): boolean => (typeof amount === 'number' || typeof amount === 'string') && WHOLE.test(String(amount));

/** Who did what is recorded, and not written. A sum that is none is refused before a database is asked to keep it. */
async function prepareInvoice(_trx: Knex, data: Record<string, unknown>): Promise<void> {
  for (const field of ['author', 'submittedBy', 'decidedBy', 'decidedAt']) delete data[field];
  if (data.amount !== undefined && !isWhole(data.amount)) throw noSum();
}

export function registerInvoice(): void {
  registerPreparation(INVOICE, prepareInvoice);
  registerRecordedType<InvoiceSnapshot>({ subject: 'invoice', uid: INVOICE, load: loadInvoice, check: checkInvoice, derive: deriveInvoice, project: projectInvoice });
}
