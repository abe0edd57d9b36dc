import type { Knex } from 'knex';
import { dialect } from '../portico';
import { readIn } from './read-in';
import type { Statement } from './statement';

/** Where the things of a case say which case they are of; a case is of itself. */
const CASE_OF = {
  tasks: 'SELECT l.case_id FROM tasks h JOIN tasks_case_lnk l ON l.task_id = h.id WHERE h.document_id = ?',
  contacts: 'SELECT l.case_id FROM contacts h JOIN contacts_case_lnk l ON l.contact_id = h.id WHERE h.document_id = ?',
  case_asks: 'SELECT l.case_id FROM case_asks h JOIN case_asks_case_lnk l ON l.ask_id = h.id WHERE h.document_id = ?',
  case_documents: 'SELECT l.case_id FROM case_documents h JOIN case_documents_case_lnk l ON l.case_document_id = h.id WHERE h.document_id = ?',
  invoices: 'SELECT l.case_id FROM invoices h JOIN invoices_case_lnk l ON l.invoice_id = h.id WHERE h.document_id = ?',
  rfqs: 'SELECT l.case_id FROM rfqs h JOIN rfqs_case_lnk l ON l.rfq_id = h.id WHERE h.document_id = ?',
  cash_offers:
    'SELECT l.case_id FROM cash_offers h JOIN cash_offers_task_lnk o ON o.cash_offer_id = h.id JOIN tasks_case_lnk l ON l.task_id = o.task_id WHERE h.document_id = ?',
} as const;

export type TableOfCase = keyof typeof CASE_OF | 'cases';

/** The id of the case that a row is of, by the row's documentId. */
export const caseOf = (table: TableOfCase): string => (table === 'cases' ? 'SELECT id FROM cases WHERE document_id = ?' : CASE_OF[table]);

const isOfCase = (table: string): table is keyof typeof CASE_OF => table in CASE_OF;

/**
 * Holds a row until the transaction ends, where the database can; SQLite has one writer anyway. The case is held
 * before what is of it: a decision that takes a task up again and a command on that task then wait for each other in
 * one order, and a task cannot start while its case is being cancelled.
 */
export async function holdRow(trx: Knex, table: string, documentId: string): Promise<void> {
  if (dialect().client !== 'postgres') return;
  await readIn(trx, holding(table), isOfCase(table) ? [documentId, documentId] : [documentId]);
}

function holding(table: string): Statement {
  const itself = `SELECT h.id AS answer FROM ${table} h WHERE h.document_id = ?`;
  // The count is asked once and before any row is looked for, and with it the cases are held.
  const sql = isOfCase(table)
    ? `WITH held AS (SELECT id FROM cases WHERE id IN (${CASE_OF[table]}) ORDER BY id FOR UPDATE) ${itself} AND (SELECT count(*) FROM held) >= 0 FOR UPDATE OF h`
    : `${itself} FOR UPDATE`;
  return { name: `hold_${table}`, sql };
}
