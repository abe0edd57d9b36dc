import { compact, compactList, type Compact } from '../../../domain/database/compact';
import type { Dialect } from '../../../domain/database/dialect';
import { hashed } from '../../../domain/database/hashed';
import { unguessed } from '../../../domain/database/unguessed';
import { dialect, reader } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import type { Ask } from '../../../http/viewer';
import type { CaseStatus } from '../snapshot';
import { isCaseHandler, needsAction, ofAnswering } from './conditions';
import { LIST_PAGE, type Asked, type AskedOfPortal, type Position, type Sort } from './filters';
import { NEVER, type Need } from './rules/next';
import { casesFound, orderOf } from './found';

/** A row of the list. Days are `YYYY-MM-DD`, null where there is none; instants ISO 8601. */
export interface ListedCase {
  documentId: string;
  number: string;
  title: string;
  type: string;
  status: CaseStatus;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  customer: string | null;
  task: { title: string; kind: string; status: string } | null;
  needs: Need | null;
  action: boolean;
  dueOn: LocalDate | null;
  unread: number;
  reportedAt: string;
  /** Null for whoever is no case handler. */
  reminderOn: LocalDate | null;
  handler: string | null;
  externalOffice: string | null;
  externalHandler: string | null;
  /** From the damage site to the external case handler's office, to a tenth. */
  km: number | null;
}

interface Found {
  id: number;
  /** `9999-12-31` where there is none, or the place of what is undated: the order goes by it. */
  dueOn: string;
  listed: ListedCase;
}

export interface ListPage {
  cases: ListedCase[];
  /** After which case the next page begins; null on the last. */
  next: Position | null;
}

/** What each row of a page is made of, where `page`, `l`, `h`, `o` and `e` are its tables. */
function rowOf(dialect: Dialect, { needs, action, dueOn, unread, reminderOn }: Record<'needs' | 'action' | 'dueOn' | 'unread' | 'reminderOn', string>): Compact {
  const day = (sql: string): Compact => ({ sql, read: (date) => (date === NEVER ? null : date) });
  const task = compact(dialect, { title: 'l.task_title', kind: `coalesce(l.task_kind, '')`, status: `coalesce(l.task_status, '')` });
  const listed = compact(dialect, {
    documentId: 'l.document_id',
    number: 'l.number',
    title: 'l.title',
    type: 'l.type',
    status: 'l.status',
    street: 'l.street',
    postalCode: 'l.postal_code',
    city: 'l.city',
    customer: 'l.customer',
    task: { sql: dialect.json(`CASE WHEN l.task_title IS NOT NULL THEN ${task.sql} END`), read: (found) => found && task.read(found) },
    needs,
    action: dialect.flag(action),
    dueOn: day(dueOn),
    unread,
    reportedAt: { sql: 'l.reported_at', read: (at) => new Date(at as number).toISOString() },
    reminderOn: day(reminderOn),
    handler: 'h.name',
    externalOffice: 'o.name',
    externalHandler: 'e.name',
    km: { sql: 'l.external_km', read: (km) => km && Math.round((km as number) * 10) / 10 },
  });
  return compact(dialect, { id: 'page.case_id', dueOn: 'page.due_on', listed });
}

/** One page of the cases that a member sees and asks for. One statement, which finds one case more than it shows. */
export async function listCases(ask: Ask, asked: Asked, sort: Sort, after: Position | null): Promise<ListPage> {
  const { viewer, today } = asked;
  const limit = LIST_PAGE + 1;
  const found = casesFound(asked, dialect().client, { sort, after, limit });
  const action = needsAction(asked, today);
  const handles = isCaseHandler(viewer);
  const needs = ofAnswering(asked, 'l.needs', 'l.work_needs');
  const dueOn = ofAnswering(asked, 'l.due_on', 'l.work_due_on');
  const unread = ofAnswering(asked, 'l.unread', '0');
  const row = rowOf(dialect(), {
    needs: needs.sql,
    action: action.sql,
    dueOn: dueOn.sql,
    unread: unread.sql,
    reminderOn: handles ? 'l.reminder_on' : `'${NEVER}'`,
  });
  // Cut off before the rows are joined and written, which is what costs.
  const page = compactList(
    dialect(),
    row,
    `(SELECT * FROM (${found.sql}) found ORDER BY ${orderOf(sort, 'found')} LIMIT ${limit}) page JOIN portico_case_list l ON l.case_id = page.case_id
    LEFT JOIN members h ON h.id = l.handler_id LEFT JOIN offices o ON o.id = l.external_office_id LEFT JOIN members e ON e.id = l.external_handler_id
    ORDER BY ${orderOf(sort, 'page')}`,
  );
  // In the order of the row's columns.
  const bindings = [...needs.bindings, ...action.bindings, ...dueOn.bindings, ...unread.bindings, ...found.bindings];
  const question = unguessed(dialect().client, { sql: `SELECT ${page.sql} AS answer`, bindings });
  const rows = (await ask<Found[]>({ ...hashed('cases', question.sql), read: page.read }, question.bindings)) ?? [];
  const last = rows.length > LIST_PAGE ? rows[LIST_PAGE - 1] : undefined;
  return { cases: rows.slice(0, LIST_PAGE).map(({ listed }) => listed), next: last ? { dueOn: last.dueOn, caseId: last.id } : null };
}

/** How many cases are asked for, up to `most`. */
export async function countCases(asked: Asked | AskedOfPortal, most: number): Promise<number> {
  const { object, client } = dialect();
  const found = casesFound(asked, client, { sort: null, after: null, limit: most });
  const { sql, bindings } = unguessed(client, { ...found, sql: `SELECT ${object({ count: 'count(*)' })} AS answer FROM (SELECT 1 FROM (${found.sql}) found LIMIT ${most}) counted` });
  return (await reader().read<{ count: number }>(hashed('case_count', sql), bindings))?.count ?? 0;
}
