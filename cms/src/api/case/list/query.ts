import { hash } from 'node:crypto';
import type { Statement } from '../../../domain/database/reader';
import { dialect, reader } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import type { CaseStatus } from '../snapshot';
import { isCaseHandler, needsAction, selves } from './conditions';
import { COUNTED, LIST_PAGE, type Asked, type Position, type Sort } from './filters';
import type { Need } from './rules/next';
import { casesFound, orderOf } from './ways';

/** A row of the list. Days are `YYYY-MM-DD`, `9999-12-31` where there is none; instants milliseconds UTC. */
export interface ListedCase {
  id: number;
  documentId: string;
  number: string;
  title: string;
  type: string;
  status: CaseStatus;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  customer: string | null;
  task: { title: string | null; kind: string | null; status: string | null };
  needs: Need | null;
  action: boolean;
  dueOn: LocalDate;
  unread: number;
  reportedAt: number;
  handler: string | null;
  externalOffice: string | null;
  externalHandler: string | null;
  /** From the damage site to the external case handler's office. */
  km: number | null;
}

const named = (sql: string): Statement => ({ name: `cases_${hash('sha1', sql, 'hex').slice(0, 16)}`, sql });

/** One page of the cases that a member sees and asks for, and one more to tell whether there are others. One statement. */
export async function listCases(asked: Asked, sort: Sort, after: Position | null): Promise<ListedCase[]> {
  const { object, list, flag, client } = dialect();
  const { viewer, today } = asked;
  const found = casesFound(asked, client, { sort, after, limit: LIST_PAGE + 1 });
  const action = needsAction(viewer, today);
  const ids = selves(viewer);
  // How much a customer has written is the business of those who answer.
  const unread = isCaseHandler(viewer) ? 'l.unread' : `CASE WHEN l.external_handler_id IN (${ids.map(() => '?').join(', ')}) THEN l.unread ELSE 0 END`;
  const row = object({
    id: 'l.case_id',
    documentId: 'l.document_id',
    number: 'l.number',
    title: 'l.title',
    type: 'l.type',
    status: 'l.status',
    street: 'l.street',
    postalCode: 'l.postal_code',
    city: 'l.city',
    customer: 'l.customer',
    task: object({ title: 'l.task_title', kind: 'l.task_kind', status: 'l.task_status' }),
    needs: 'l.needs',
    action: flag(action.sql),
    dueOn: 'l.due_on',
    unread,
    reportedAt: 'l.reported_at',
    handler: 'h.name',
    externalOffice: 'o.name',
    externalHandler: 'e.name',
    km: 'l.external_km',
  });
  const from = `(${found.sql}) page JOIN portico_case_list l ON l.case_id = page.case_id
    LEFT JOIN members h ON h.id = l.handler_id LEFT JOIN offices o ON o.id = l.external_office_id LEFT JOIN members e ON e.id = l.external_handler_id
    ORDER BY ${orderOf(sort, 'page')} LIMIT ${LIST_PAGE + 1}`;
  const bindings = [...action.bindings, ...(isCaseHandler(viewer) ? [] : ids), ...found.bindings];
  return (await reader().read<ListedCase[]>(named(`SELECT ${list(row, from)} AS answer`), bindings)) ?? [];
}

/** How many cases are asked for, up to `COUNTED`. */
export async function countCases(asked: Asked): Promise<number> {
  const found = casesFound(asked, dialect().client, { sort: 'due', after: null, limit: COUNTED });
  const sql = `SELECT ${dialect().object({ count: 'count(*)' })} AS answer FROM (${found.sql}) found`;
  return (await reader().read<{ count: number }>(named(sql), found.bindings))?.count ?? 0;
}
