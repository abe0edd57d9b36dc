import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import { budgetObject, BUDGETS, type BudgetSnapshot } from '../../budget/snapshot';
import { cashOfferObject, CASH_OFFERS, type CashOfferSnapshot } from '../../cash-offer/recorded';
import { INVOICES } from '../snapshot';
import type { InvoiceStatus } from '../states';

/** A company as far as invoices need it. */
export interface InvoicingCompany {
  id: number;
  documentId: string;
  name: string;
}

export interface StoredInvoice {
  documentId: string;
  number: string;
  amount: number;
  status: InvoiceStatus;
  comment: string | null;
  /** Milliseconds UTC, as all instants here. */
  submittedAt: number;
  submittedBy: string | null;
  decidedAt: number | null;
  decidedBy: string | null;
  company: InvoicingCompany;
  /** `size` in thousands of bytes, as Strapi keeps it. */
  file: { name: string; mime: string; size: number } | null;
}

interface StoredTask {
  company: InvoicingCompany;
  budgets: BudgetSnapshot[];
  cashOffers: CashOfferSnapshot[];
}

export interface StoredInvoices {
  /** The newest first. */
  invoices: StoredInvoice[];
  /** The tasks of partners: what was removed is not among them. */
  tasks: StoredTask[];
}

const COMPANY = { id: 'co.id', documentId: 'co.document_id', name: 'co.name' };

const FILE = `files_related_mph r JOIN files f ON f.id = r.file_id WHERE r.related_type = 'api::invoice.invoice' AND r.field = 'file' AND r.related_id = i.id`;

/** Tasks `asked` of partners: the portal's own company invoices itself nothing. */
const TASKS = `tasks_case_lnk ak JOIN tasks asked ON asked.id = ak.task_id JOIN tasks_office_lnk ao ON ao.task_id = asked.id JOIN offices_company_lnk ac ON ac.office_id = ao.office_id
  JOIN companies co ON co.id = ac.company_id WHERE ak.case_id = ? AND asked.status <> 'removed' AND co.kind <> 'own'`;

const caseInvoices = statement('case_invoices', ({ object, list, one, instant }) => {
  const invoice = object({
    documentId: 'i.document_id',
    number: 'i.number',
    amount: 'i.amount',
    status: 'i.status',
    comment: 'i.comment',
    submittedAt: instant('i.created_at'),
    submittedBy: 'i.submitted_by',
    decidedAt: instant('i.decided_at'),
    decidedBy: 'i.decided_by',
    company: object(COMPANY),
    file: one(object({ name: 'f.name', mime: 'f.mime', size: 'f.size' }), FILE),
  });
  const task = object({
    company: object(COMPANY),
    budgets: list(budgetObject(), `${BUDGETS} WHERE t.id = asked.id ORDER BY b.number DESC`),
    cashOffers: list(cashOfferObject(), `${CASH_OFFERS} WHERE t.id = asked.id ORDER BY o.id`),
  });
  return `SELECT ${object({
    invoices: list(invoice, `${INVOICES} WHERE k.id = ? ORDER BY i.created_at DESC, i.id DESC`),
    tasks: list(task, `${TASKS} ORDER BY asked.position, asked.id`),
  })} AS answer`;
});

/** All invoices of a case, and what its partners' work was budgeted at. One statement. */
export async function readCaseInvoices(caseId: number): Promise<StoredInvoices> {
  return (await reader().read<StoredInvoices>(caseInvoices(), [caseId, caseId])) ?? { invoices: [], tasks: [] };
}

const companiesOnCase = statement('invoicing_companies', ({ object, list }) => `SELECT ${list(object(COMPANY), `(SELECT DISTINCT co.id, co.document_id, co.name FROM ${TASKS}) co ORDER BY co.id`)} AS answer`);

/** The partners that have a task on the case. */
export async function companiesOnCaseIn(trx: Knex, caseId: number): Promise<InvoicingCompany[]> {
  return (await readIn<InvoicingCompany[]>(trx, companiesOnCase(), [caseId])) ?? [];
}

export interface StoredInvoiceFile extends StoredFile {
  companyId: number;
}

const invoiceFile = statement('invoice_file', ({ object, one }) => {
  const file = one(object({ url: 'f.url', name: 'f.name', mime: 'f.mime', companyId: 'co.id' }), FILE);
  return `SELECT ${file} AS answer FROM ${INVOICES} WHERE k.id = ? AND i.document_id = ?`;
});

/** The file of an invoice of this case, with whose it is. */
export const readInvoiceFile = (caseId: number, invoice: string): Promise<StoredInvoiceFile | null> => reader().read<StoredInvoiceFile>(invoiceFile(), [caseId, invoice]);
