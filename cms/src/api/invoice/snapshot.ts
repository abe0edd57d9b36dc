import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { statement } from '../../domain/portico';
import type { Snapshot } from '../../domain/recorder';
import type { Reference } from '../../domain/references';
import type { CaseStatus } from '../case/snapshot';
import type { InvoiceStatus } from './states';

export const INVOICE = 'api::invoice.invoice';

/** What a partner asks money for on a case (answer 14). */
export interface InvoiceSnapshot extends Snapshot {
  caseStatus: CaseStatus;
  company: Reference & { kind: string };
  /** As its company writes it. */
  number: string;
  /** Minor units, without tax, as budgets are. */
  amount: number;
  status: InvoiceStatus;
  comment: string | null;
  /** The member of the company who handed it in, by Strapi's numeric id; null where another system or the case handler did. */
  authorId: number | null;
}

export const INVOICES = `invoices i JOIN invoices_case_lnk il ON il.invoice_id = i.id JOIN cases k ON k.id = il.case_id JOIN cases_portal_lnk kp ON kp.case_id = k.id
  JOIN invoices_company_lnk ic ON ic.invoice_id = i.id JOIN companies co ON co.id = ic.company_id LEFT JOIN companies_portal_lnk cp ON cp.company_id = co.id`;

const invoiceSnapshot = statement('invoice_snapshot', ({ object }) => {
  const snapshot = object({
    id: 'i.id',
    documentId: 'i.document_id',
    caseId: 'k.id',
    portalId: 'kp.portal_id',
    caseStatus: 'k.status',
    company: object({ id: 'co.id', name: 'co.name', portalId: 'cp.portal_id', kind: 'co.kind' }),
    number: 'i.number',
    amount: 'i.amount',
    status: 'i.status',
    comment: 'i.comment',
    authorId: '(SELECT a.member_id FROM invoices_author_lnk a WHERE a.invoice_id = i.id LIMIT 1)',
  });
  return `SELECT ${snapshot} AS answer FROM ${INVOICES} WHERE i.document_id = ?`;
});

export const loadInvoice = (trx: Knex, documentId: string) => readIn<InvoiceSnapshot>(trx, invoiceSnapshot(), [documentId]);
