import { hashed } from '../../../domain/database/hashed';
import type { Dialect } from '../../../domain/database/dialect';
import type { Binding } from '../../../domain/database/statement';
import { dialect, reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import type { TaskKind, TaskSide, TaskState } from '../rules/task';
import { SEEN, seenBy, type TaskReach } from './scope';

export const TASK_PAGE = 50;

export interface ListedTask {
  documentId: string;
  client: { documentId: string; name: string };
  kind: TaskKind;
  title: string;
  dueOn: string | null;
  state: TaskState;
  /** Null where a dossier asks. */
  askedBy: string | null;
  ofDossier: boolean;
  comments: number;
  files: number;
  /** Milliseconds UTC. */
  askedAt: number;
  endedAt: number | null;
  version: number;
}

export interface StoredTask extends ListedTask {
  text: string;
  written: { id: number; at: number; side: TaskSide; author: string; text: string; completes: boolean }[];
  attached: { documentId: string; comment: number | null; name: string; mime: string; size: number }[];
}

const OF = 'portico_client_tasks t JOIN portico_clients c ON c.id = t.client_id';

/** A task `t` of a client `c` as lists show it. */
const rowFields = ({ object, flag }: Dialect) => ({
  documentId: 't.public_id', client: object({ documentId: 'c.public_id', name: 'c.name' }), kind: 't.kind', title: 't.title', dueOn: 't.due_on', state: 't.state',
  askedBy: 't.asked_by_name', ofDossier: flag('t.dossier_id IS NOT NULL'), askedAt: 't.asked_at', endedAt: 't.ended_at', version: 't.version',
  comments: `(SELECT count(*) FROM portico_client_task_comments k WHERE k.task_id = t.id AND k.text <> '')`,
  files: '(SELECT count(*) FROM portico_client_task_files a WHERE a.task_id = t.id)',
});

/** What is due first stands first, and what is due on no day behind that. */
const BY_DAY = 'CASE WHEN t.due_on IS NULL THEN 1 ELSE 0 END, t.due_on, t.id';
const NEWEST_FIRST = 't.ended_at DESC, t.id DESC';

/** Open tasks of one client, as a list in a statement that binds its id. */
export const openTasksSql = (speech: Dialect): string => speech.list(speech.object(rowFields(speech)), `${OF} WHERE t.client_id = ? AND t.state = 'open' ORDER BY ${BY_DAY} LIMIT ${TASK_PAGE}`);
/** The few that ended last. */
export const endedTasksSql = (most: number) => (speech: Dialect): string => speech.list(speech.object(rowFields(speech)), `${OF} WHERE t.client_id = ? AND t.state <> 'open' ORDER BY ${NEWEST_FIRST} LIMIT ${most}`);
export const openTasksCountedSql = (): string => `(SELECT count(*) FROM portico_client_tasks t WHERE t.client_id = ? AND t.state = 'open')`;

/** A page of what a side sees, of one client where one is named, and one more to tell whether others follow. */
export async function listTasks(reach: TaskReach, { client, state, page }: { client?: string; state: 'open' | 'ended'; page: number }): Promise<ListedTask[]> {
  const speech = dialect();
  const where = [SEEN[reach.side], state === 'open' ? `t.state = 'open'` : `t.state <> 'open'`, ...(client === undefined ? [] : ['c.public_id = ?'])].join(' AND ');
  const from = `${OF} WHERE ${where} ORDER BY ${state === 'open' ? BY_DAY : NEWEST_FIRST} LIMIT ${TASK_PAGE + 1} OFFSET ?`;
  const bindings: Binding[] = [...seenBy(reach), ...(client === undefined ? [] : [client]), (page - 1) * TASK_PAGE];
  return (await reader().read<ListedTask[]>(hashed('client_tasks', `SELECT ${speech.list(speech.object(rowFields(speech)), from)} AS answer`), bindings)) ?? [];
}

const taskFor = (side: TaskSide) =>
  statement(`client_task_${side}`, (speech) => {
    const { object, list, flag } = speech;
    const written = list(object({ id: 'k.id', at: 'k.written_at', side: 'k.side', author: 'k.author', text: 'k.text', completes: flag('k.completes') }), 'portico_client_task_comments k WHERE k.task_id = t.id ORDER BY k.id');
    const attached = list(object({ documentId: 'a.public_id', comment: 'a.comment_id', name: 'a.name', mime: 'f.mime', size: 'f.size' }), 'portico_client_task_files a JOIN files f ON f.id = a.file_id WHERE a.task_id = t.id ORDER BY a.id');
    return `SELECT ${object({ ...rowFields(speech), text: 't.text', written, attached })} AS answer FROM ${OF} WHERE ${SEEN[side]} AND t.public_id = ?`;
  });

const fileFor = (side: TaskSide) =>
  statement(
    `client_task_file_${side}`,
    ({ object }) =>
      `SELECT ${object({ url: 'f.url', name: 'a.name', mime: 'f.mime' })} AS answer FROM portico_client_tasks t JOIN portico_client_task_files a ON a.task_id = t.id JOIN files f ON f.id = a.file_id
        WHERE ${SEEN[side]} AND t.public_id = ? AND a.public_id = ?`,
  );

const tasks = { client: taskFor('client'), office: taskFor('office') } as const satisfies Record<TaskSide, unknown>;
const files = { client: fileFor('client'), office: fileFor('office') } as const satisfies Record<TaskSide, unknown>;

/** A task with what was written about it; null for what a side does not see. */
export const readTask = (reach: TaskReach, documentId: string) => reader().read<StoredTask>(tasks[reach.side](), [...seenBy(reach), documentId]);

/** A file of a task, for somebody who sees the task; null looks like what does not exist. */
export const readTaskFile = (reach: TaskReach, task: string, file: string) => reader().read<StoredFile>(files[reach.side](), [...seenBy(reach), task, file]);
