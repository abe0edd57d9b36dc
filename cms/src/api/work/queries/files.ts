import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';

const stored = { url: 'f.url', name: 'f.name', mime: 'f.mime' };

const picture = statement(
  'work_case_picture',
  ({ object }) => `SELECT ${object(stored)} AS answer FROM files_related_mph r JOIN files f ON f.id = r.file_id
    WHERE r.related_type = 'api::case.case' AND r.field = 'picture' AND r.related_id = ? LIMIT 1`,
);

export const readCasePicture = (caseId: number): Promise<StoredFile | null> => reader().read<StoredFile>(picture(), [caseId]);

const taskFile = statement(
  'work_task_file',
  ({ object }) => `SELECT ${object(stored)} AS answer FROM tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id
    JOIN files_related_mph r ON r.related_type = 'api::task.task' AND r.field IN ('media', 'extras') AND r.related_id = t.id JOIN files f ON f.id = r.file_id
    WHERE tk.case_id = ? AND t.status <> 'removed' AND t.document_id = ? AND f.document_id = ? LIMIT 1`,
);

/** A picture or paper of a task of this case, set aside or not. */
export const readWorkTaskFile = (caseId: number, task: string, file: string): Promise<StoredFile | null> => reader().read<StoredFile>(taskFile(), [caseId, task, file]);
