import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import { CALCULATION_FILE } from '../../budget/snapshot';

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

const calculation = statement(
  'work_calculation',
  ({ object }) => `SELECT ${object({ taskId: 't.id', file: object({ url: 'cf.url', name: 'cf.name', mime: 'cf.mime' }) })} AS answer
    FROM ${CALCULATION_FILE} JOIN budgets b ON b.id = cr.related_id JOIN budgets_task_lnk bt ON bt.budget_id = b.id
    JOIN tasks t ON t.id = bt.task_id JOIN tasks_case_lnk tk ON tk.task_id = t.id WHERE tk.case_id = ? AND b.document_id = ? LIMIT 1`,
);

/** How the sum of a budget of this case was worked out, and for which task: who may read it is asked by that. */
export const readCalculation = (caseId: number, budget: string): Promise<{ taskId: number; file: StoredFile } | null> => reader().read<{ taskId: number; file: StoredFile }>(calculation(), [caseId, budget]);
