import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import type { TaskMediaScope } from '../../../plugins/visibility/server/rules/task-media';
import type { StoredAttachment } from '../../message/queries/messages';
import type { TaskStatus } from '../../task/snapshot';

export interface StoredPlanTask {
  documentId: string;
  title: string;
  kind: string;
  mainInspection: boolean;
  status: TaskStatus;
  description: string | null;
  scheduledFrom: string | null;
  scheduledTo: string | null;
  meetingAt: string | null;
  meetingZone: string | null;
  office: string | null;
  responsible: string | null;
  /** Within the scope; empty outside it. */
  media: StoredAttachment[];
}

const mediaOf = ({ among }: Dialect, task: string) =>
  `files_related_mph r JOIN files f ON f.id = r.file_id
   WHERE r.related_type = 'api::task.task' AND r.field = 'media' AND r.related_id = ${task}.id
     AND ${among(`${task}.kind`)} AND NOT ${task}.main_inspection`;

const planOfCase = statement('customer_plan', (dialect) => {
  const { object, list, date, flag } = dialect;
  const task = object({
    documentId: 't.document_id',
    title: 't.title',
    kind: 't.kind',
    mainInspection: flag('t.main_inspection'),
    status: 't.status',
    description: 't.description',
    scheduledFrom: date('t.scheduled_from'),
    scheduledTo: date('t.scheduled_to'),
    meetingAt: 't.meeting_at',
    meetingZone: 't.meeting_zone',
    office: 'o.name',
    responsible: 'm.name',
    media: list(object({ documentId: 'f.document_id', name: 'f.name', mime: 'f.mime', size: 'f.size' }), `${mediaOf(dialect, 't')} ORDER BY r."order", f.id`),
  });
  const tasks = list(
    task,
    `tasks_case_lnk l JOIN tasks t ON t.id = l.task_id
       LEFT JOIN tasks_office_lnk ol ON ol.task_id = t.id LEFT JOIN offices o ON o.id = ol.office_id
       LEFT JOIN tasks_responsible_lnk rl ON rl.task_id = t.id LEFT JOIN members m ON m.id = rl.member_id
     WHERE l.case_id = ? AND t.status <> 'removed' ORDER BY t.position, t.id`,
  );
  return `SELECT ${tasks} AS answer`;
});

const fileOfTask = statement('customer_task_file', (dialect) => {
  const file = dialect.object({ url: 'f.url', name: 'f.name', mime: 'f.mime' });
  return `SELECT ${file} AS answer FROM tasks t JOIN tasks_case_lnk l ON l.task_id = t.id
    CROSS JOIN ${mediaOf(dialect, 't')} AND l.case_id = ? AND t.status <> 'removed' AND t.document_id = ? AND f.document_id = ?`;
});

const kindsOf = (scope: TaskMediaScope | null): string => JSON.stringify(scope?.kinds ?? []);

export async function readPlan(caseId: number, scope: TaskMediaScope | null): Promise<StoredPlanTask[]> {
  return (await reader().read<StoredPlanTask[]>(planOfCase(), [kindsOf(scope), caseId])) ?? [];
}

export function readTaskFile(caseId: number, scope: TaskMediaScope | null, taskId: string, fileId: string): Promise<StoredFile | null> {
  return reader().read<StoredFile>(fileOfTask(), [kindsOf(scope), caseId, taskId, fileId]);
}
