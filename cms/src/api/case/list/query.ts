import { hashed } from '../../../domain/database/hashed';
import { dialect, reader } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import type { CaseStatus } from '../snapshot';
import { isCaseHandler, markedSelves, needsAction } from './conditions';
import { LIST_PAGE, type Asked, type AskedOfPortal, type Position, type Sort } from './filters';
import { NEVER, type Need } from './rules/next';
import { casesFound, orderOf } from './found';

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
  /** `9999-12-31` where there is none, and for whoever is no case handler. */
  reminderOn: LocalDate;
  handler: string | null;
  externalOffice: string | null;
  externalHandler: string | null;
  /** From the damage site to the external case handler's office. */
  km: number | null;
}

/** One page of the cases that a member sees and asks for, and one more to tell whether there are others. One statement. */
export async function listCases(asked: Asked, sort: Sort, after: Position | null): Promise<ListedCase[]> {
  const { object, list, flag, client } = dialect();
  const { viewer, today } = asked;
  const found = casesFound(asked, client, { sort, after, limit: LIST_PAGE + 1 });
  const action = needsAction(viewer, today);
  const ids = markedSelves(viewer);
  // How much a customer has written is the business of those who answer.
  const unread = isCaseHandler(viewer) ? 'l.unread' : ids.length === 0 ? '0' : `CASE WHEN l.external_handler_id IN (${ids.map(() => '?').join(', ')}) THEN l.unread ELSE 0 END`;
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
    reminderOn: isCaseHandler(viewer) ? 'l.reminder_on' : `'${NEVER}'`,
    handler: 'h.name',
    externalOffice: 'o.name',
    externalHandler: 'e.name',
    km: 'l.external_km',
  });
  const from = `(${found.sql}) page JOIN portico_case_list l ON l.case_id = page.case_id
    LEFT JOIN members h ON h.id = l.handler_id LEFT JOIN offices o ON o.id = l.external_office_id LEFT JOIN members e ON e.id = l.external_handler_id
    ORDER BY ${orderOf(sort, 'page')} LIMIT ${LIST_PAGE + 1}`;
  const bindings = [...action.bindings, ...(isCaseHandler(viewer) ? [] : ids), ...found.bindings];
  return (await reader().read<ListedCase[]>(hashed('cases', `SELECT ${list(row, from)} AS answer`), bindings)) ?? [];
}

/** How many cases are asked for, up to `most`. */
export async function countCases(asked: Asked | AskedOfPortal, most: number): Promise<number> {
  const { object, client } = dialect();
  const found = casesFound(asked, client, { sort: 'due', after: null, limit: most });
  const sql = `SELECT ${object({ count: 'count(*)' })} AS answer FROM (SELECT 1 FROM (${found.sql}) found LIMIT ${most}) counted`;
  return (await reader().read<{ count: number }>(hashed('case_count', sql), found.bindings))?.count ?? 0;
}
