import type { CaseType } from '../../case/snapshot';
import { compact, compactList } from '../../../domain/database/compact';
import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { Ask } from '../../../http/viewer';
import type { JsonObject } from '../../../domain/json';
import type { NewsKind } from '../../../domain/news-kinds';
import type { BudgetScope } from '../../../plugins/visibility/server/rules/budgets';
import type { NewsScope } from '../../../plugins/news-feed/server/rules/news';
import type { Settings } from '../../../plugins/visibility/server/rules/settings';
import type { DocumentScope } from '../../../plugins/visibility/server/rules/documents';
import { logoBindings, logoOfPortal } from '../../../plugins/visibility/server/services/logo';
import { documentsInScope } from './documents';
import type { AskKind } from '../../ask/states';
import type { HeadTask } from '../rules/head';
import { budgetLists, scopeBindings, type StoredBudgets } from './budgets';

export const NEWS_PAGE = 20;

export interface StoredNews {
  id: number;
  news: NewsKind;
  at: number;
  facts: JsonObject;
}

export interface StoredTask extends HeadTask {
  documentId: string;
  scheduledTo: string | null;
  officePhone: string | null;
  responsibleMobile: string | null;
}

export interface StoredAsk {
  documentId: string;
  text: string;
  explanation: string | null;
  kind: AskKind;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
}

/** What the statement of the first tab may read for a customer; `null` denies. */
export interface PageScope {
  logo: Pick<Settings, 'useCompanyLogo' | 'logo'>;
  news: NewsScope | null;
  asks: boolean;
  /** Messages of the company after this instant are new; milliseconds UTC. */
  newMessages: { after: number } | null;
  newDocuments: (DocumentScope & { after: number }) | null;
  budgets: BudgetScope | null;
}

export interface StoredPage extends StoredBudgets {
  title: string;
  type: CaseType;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  reportedAt: number;
  logo: string | null;
  handler: { name: string; mobile: string | null } | null;
  tasks: StoredTask[];
  news: StoredNews[];
  /** The earliest due first. */
  asks: StoredAsk[];
  newMessages: number;
  newDocuments: number;
}

const newsOfCase = (dialect: Dialect, before: string) =>
  compactList(
    dialect,
    compact(dialect, { id: 'e.id', news: 'e.news', at: 'e.occurred_at', facts: dialect.json('e.public') }),
    `portico_events e
     WHERE e.aggregate = 'case' AND e.aggregate_id = ? AND ${dialect.among('e.news')} ${before}
     ORDER BY e.id DESC LIMIT ${NEWS_PAGE + 1}`,
  );

const asksOfCase = (dialect: Dialect) =>
  compactList(
    dialect,
    compact(dialect, { documentId: 'a.document_id', text: 'a.text', explanation: 'a.explanation', kind: 'a.kind', dueOn: dialect.date('a.due_on') }),
    `case_asks_case_lnk l JOIN case_asks a ON a.id = l.ask_id
     WHERE l.case_id = k.id AND a.status = 'open' AND ? = 1 ORDER BY coalesce(${dialect.date('a.due_on')}, '9999'), a.id`,
  );

const newMessagesOfCase = ({ instant }: Dialect) =>
  `(SELECT count(*) FROM case_messages_case_lnk l JOIN case_messages m ON m.id = l.message_id
    WHERE l.case_id = k.id AND m.direction = 'toCustomer' AND ${instant('m.created_at')} > ?)`;

const newDocumentsOfCase = (dialect: Dialect) => `(SELECT count(*) FROM ${documentsInScope(dialect, 'k.id')} AND ${dialect.instant('d.shared_at')} > ?)`;

const pageOfCase = statement('customer_page', (dialect) => {
  const { object, one, date, flag, instant } = dialect;
  const task = compact(dialect, {
    documentId: 't.document_id',
    title: 't.title',
    kind: 't.kind',
    mainInspection: flag('t.main_inspection'),
    status: 't.status',
    scheduledFrom: date('t.scheduled_from'),
    scheduledTo: date('t.scheduled_to'),
    meetingAt: 't.meeting_at',
    meetingZone: 't.meeting_zone',
    office: 'o.name',
    officePhone: 'o.phone',
    responsible: 'm.name',
    responsibleMobile: 'm.mobile',
  });
  const { sql, read } = compact(dialect, {
    title: 'k.title',
    type: 'k.type',
    street: 'k.street',
    postalCode: 'k.postal_code',
    city: 'k.city',
    reportedAt: `coalesce(${instant('k.reported_at')}, ${instant('k.created_at')})`,
    logo: logoOfPortal('kp.portal_id'),
    handler: one(object({ name: 'h.name', mobile: 'h.mobile' }), 'cases_handler_lnk hl JOIN members h ON h.id = hl.member_id WHERE hl.case_id = k.id'),
    tasks: compactList(
      dialect,
      task,
      `tasks_case_lnk l JOIN tasks t ON t.id = l.task_id
         LEFT JOIN tasks_office_lnk ol ON ol.task_id = t.id LEFT JOIN offices o ON o.id = ol.office_id
         LEFT JOIN tasks_responsible_lnk rl ON rl.task_id = t.id LEFT JOIN members m ON m.id = rl.member_id
       WHERE l.case_id = k.id AND t.status <> 'removed' ORDER BY t.position, t.id`,
    ),
    news: newsOfCase(dialect, ''),
    asks: asksOfCase(dialect),
    newMessages: newMessagesOfCase(dialect),
    newDocuments: newDocumentsOfCase(dialect),
    ...budgetLists(dialect, 'sums'),
  });
  return { sql: `SELECT ${sql} AS answer FROM cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id WHERE k.id = ?`, read };
});

const olderNews = statement('customer_news', (dialect) => {
  const { sql, read } = newsOfCase(dialect, 'AND e.id < ?');
  return { sql: `SELECT ${sql} AS answer`, read };
});

/** No scope, no kinds: the statement then finds no news. */
const kindsOf = (scope: NewsScope | null): string => JSON.stringify(scope?.kinds ?? []);

/** Nothing is newer than this. */
const NEVER = 8_640_000_000_000_000;

/** Everything of the first tab in one statement: what the scope denies, it does not read. */
export function readPage(ask: Ask, caseId: number, { logo, news, asks, newMessages, newDocuments, budgets }: PageScope): Promise<StoredPage | null> {
  const ofDocuments = [JSON.stringify(newDocuments?.reportsByRule ?? []), newDocuments?.after ?? NEVER];
  return ask<StoredPage>(pageOfCase(), [...logoBindings(logo), caseId, kindsOf(news), asks ? 1 : 0, newMessages?.after ?? NEVER, ...ofDocuments, ...scopeBindings(budgets), caseId]);
}

export async function readNewsBefore(caseId: number, scope: NewsScope | null, before: number): Promise<StoredNews[]> {
  return (await reader().read<StoredNews[]>(olderNews(), [caseId, kindsOf(scope), before])) ?? [];
}
