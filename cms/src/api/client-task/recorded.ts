import type { Knex } from 'knex';
import { silent, type EventDraft } from '../../domain/events';
import { dialect } from '../../domain/portico';
import { registerRecordedType, type Recorded } from '../../domain/recorder';
import type { LocalDate } from '../../domain/time';
import type { TaskKind, TaskSide, TaskState } from './rules/task';

/** A task of a client. Its events stand in the client's log. */
export interface ClientTaskSnapshot extends Recorded {
  clientId: number;
  /** The dossier and its step that ask; null with it where an employee does. */
  dossierId: number | null;
  step: string | null;
  kind: TaskKind;
  title: string;
  text: string;
  dueOn: LocalDate | null;
  state: TaskState;
  /** The employee, by Strapi's numeric id; null where a dossier asks. */
  askedBy: number | null;
  version: number;
}

/** What either side wrote, or what the client completed the task with. */
export interface TaskCommentSnapshot extends Recorded {
  task: ClientTaskSnapshot;
  side: TaskSide;
  text: string;
  completes: boolean;
  /** How many files came along. */
  files: number;
}

interface TaskRow {
  id: number;
  public_id: string;
  portal_id: number;
  client_id: number;
  dossier_id: number | null;
  step: string | null;
  kind: TaskKind;
  title: string;
  text: string;
  due_on: string | null;
  state: TaskState;
  asked_by: number | null;
  version: number;
}

/** Tasks by a condition, by age, each held until the transaction ends. */
export async function heldTasks(trx: Knex, where: Readonly<Record<string, string | number>>): Promise<ClientTaskSnapshot[]> {
  const asked = trx('portico_client_tasks').where(where).orderBy('id');
  if (dialect().client === 'postgres') void asked.forUpdate();
  return ((await asked.select()) as TaskRow[]).map((row) => ({
    id: row.id, documentId: row.public_id, portalId: row.portal_id, clientId: row.client_id, dossierId: row.dossier_id, step: row.step,
    kind: row.kind, title: row.title, text: row.text, dueOn: row.due_on, state: row.state, askedBy: row.asked_by, version: row.version,
  }));
}

const ENDED = { done: 'clientTaskCompleted', withdrawn: 'clientTaskWithdrawn' } as const satisfies Record<Exclude<TaskState, 'open'>, string>;

function deriveTask(before: ClientTaskSnapshot | null, { documentId, title, kind, dueOn, step, state }: ClientTaskSnapshot): EventDraft[] {
  if (!before) return [silent('clientTaskAsked', { task: documentId, title, kind, dueOn, step })];
  if (state === before.state) return [silent('clientTaskRenewed', { task: documentId, title, step })];
  return state === 'open' ? [] : [silent(ENDED[state], { task: documentId, title, step })];
}

export function registerClientTask(): void {
  const logOf = (clientId: number) => ({ aggregate: 'client', aggregateId: clientId }) as const;
  registerRecordedType<ClientTaskSnapshot>({ subject: 'clientTask', logOf: ({ clientId }) => logOf(clientId), derive: deriveTask });
  registerRecordedType<TaskCommentSnapshot>({
    subject: 'clientTaskComment',
    logOf: ({ task }) => logOf(task.clientId),
    derive: (_before, { task, side, completes, files }) => (completes ? [] : [silent('clientTaskCommented', { task: task.documentId, title: task.title, side, files })]),
  });
}
