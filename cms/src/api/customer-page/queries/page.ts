import type { CaseType } from '../../case/snapshot';
import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { JsonObject } from '../../../domain/json';
import type { NewsKind } from '../../../domain/events';
import type { NewsScope } from '../../../plugins/news-feed/server/rules/news';
import type { HeadTask } from '../rules/head';

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

export interface StoredPage {
  title: string;
  type: CaseType;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  reportedAt: number;
  hasLogo: boolean;
  handler: { name: string; mobile: string | null } | null;
  tasks: StoredTask[];
  news: StoredNews[];
}

const newsOfCase = ({ list, object, json, among }: Dialect, before: string) =>
  list(
    object({ id: 'e.id', news: 'e.news', at: 'e.occurred_at', facts: json('e.public') }),
    `portico_events e
     WHERE e.aggregate = 'case' AND e.aggregate_id = ? AND ${among('e.news')} ${before}
     ORDER BY e.id DESC LIMIT ${NEWS_PAGE + 1}`,
  );

const pageOfCase = statement('customer_page', (dialect) => {
  const { object, list, one, date, flag, instant } = dialect;
  const task = object({
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
  return `SELECT ${object({
    title: 'k.title',
    type: 'k.type',
    street: 'k.street',
    postalCode: 'k.postal_code',
    city: 'k.city',
    reportedAt: `coalesce(${instant('k.reported_at')}, ${instant('k.created_at')})`,
    hasLogo: flag(`EXISTS (SELECT 1 FROM files_related_mph r WHERE r.related_type = 'api::portal.portal' AND r.field = 'logo' AND r.related_id = kp.portal_id)`),
    handler: one(object({ name: 'h.name', mobile: 'h.mobile' }), 'cases_handler_lnk hl JOIN members h ON h.id = hl.member_id WHERE hl.case_id = k.id'),
    tasks: list(
      task,
      `tasks_case_lnk l JOIN tasks t ON t.id = l.task_id
         LEFT JOIN tasks_office_lnk ol ON ol.task_id = t.id LEFT JOIN offices o ON o.id = ol.office_id
         LEFT JOIN tasks_responsible_lnk rl ON rl.task_id = t.id LEFT JOIN members m ON m.id = rl.member_id
       WHERE l.case_id = k.id AND t.status <> 'removed' ORDER BY t.position, t.id`,
    ),
    news: newsOfCase(dialect, ''),
  })} AS answer
  FROM cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id WHERE k.id = ?`;
});

const olderNews = statement('customer_news', (dialect) => `SELECT ${newsOfCase(dialect, 'AND e.id < ?')} AS answer`);

/** No scope, no kinds: the statement then finds no news. */
const kindsOf = (scope: NewsScope | null): string => JSON.stringify(scope?.kinds ?? []);

/** Everything of the first tab in one statement. News comes only in the kinds of the scope. */
export function readPage(caseId: number, scope: NewsScope | null): Promise<StoredPage | null> {
  return reader().read<StoredPage>(pageOfCase(), [caseId, kindsOf(scope), caseId]);
}

export async function readNewsBefore(caseId: number, scope: NewsScope | null, before: number): Promise<StoredNews[]> {
  return (await reader().read<StoredNews[]>(olderNews(), [caseId, kindsOf(scope), before])) ?? [];
}
