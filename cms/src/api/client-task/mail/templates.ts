import type { Core } from '@strapi/strapi';
import type { Portal } from '../../../domain/portal';
import { reader, statement } from '../../../domain/portico';
import { instantOf } from '../../../domain/time';
import type { OutboxRow } from '../../../plugins/messaging/server/services/outbox';
import type { TemplateDefinition, TemplateRecord, Variable, Variables } from '../../../plugins/messaging/server/templates/definition';
import { addressOf } from '../../../plugins/onboarding/server/services/app-address';
import type { TaskSide } from '../rules/task';

export type TaskTemplate = 'clientTaskAsked' | 'clientTaskCommentOfOffice' | 'clientTaskCompleted' | 'clientTaskCommentOfClient';

interface ToldTask {
  documentId: string;
  task: string;
  dueOn: string | null;
  client: string;
  clientId: string;
}

const FROM = 'portico_client_tasks t JOIN portico_clients c ON c.id = t.client_id';

const toldTask = statement('told_client_task', ({ object }) => `SELECT ${object({ documentId: 't.public_id', task: 't.title', dueOn: 't.due_on', client: 'c.name', clientId: 'c.public_id' })} AS answer FROM ${FROM} WHERE t.id = ? AND t.portal_id = ?`);

const newestTasks = statement('told_client_tasks', ({ object, list }) => `SELECT ${list(object({ id: 't.id', title: 't.title', client: 'c.name' }), `${FROM} WHERE t.portal_id = ? ORDER BY t.id DESC LIMIT 20`)} AS answer`);

/** Where a task lies for its client, from the portal's own address on. */
export const clientPathOf = ({ documentId }: Pick<ToldTask, 'documentId'>): string => `/client/tasks/${documentId}`;

/** Where a task lies for those who are told of it. */
const linkFor = (side: TaskSide, portal: Pick<Portal, 'key'>, task: Pick<ToldTask, 'documentId' | 'clientId'>): string =>
  addressOf(portal, side === 'client' ? clientPathOf(task) : `/work/clients/${task.clientId}/tasks?task=${task.documentId}`);

/** A day is the same wherever it is read: noon in the portal. */
const dueAt = ({ dueOn }: ToldTask, portal: Portal): Variables => (dueOn === null ? { dated: 'no', due: 0 } : { dated: 'yes', due: instantOf(`${dueOn}T12:00`, portal.timeZone) });

const told = (side: TaskSide, portal: Portal, task: ToldTask): Variables => ({ task: task.task, client: task.client, link: linkFor(side, portal, task), ...(side === 'client' && dueAt(task, portal)) });

async function records(portal: Portal): Promise<TemplateRecord[]> {
  return ((await reader().read<{ id: number; title: string; client: string }[]>(newestTasks(), [portal.id])) ?? []).map(({ id, title, client }) => ({ id: String(id), label: `${client} · ${title}` }));
}

const text = (about: string, sample: string): Variable => ({ type: 'text', about, sample });
const sampleTask = { documentId: 'k2v9x7q4m1', clientId: 'b7t3w5z8p2' };

/** Nobody is spared these: each asks for something, or brings what was asked for. */
const template = (key: TaskTemplate, side: TaskSide, more: TemplateDefinition['variables'] = {}): TemplateDefinition => ({
  key,
  channels: side === 'client' ? ['push', 'email', 'sms'] : ['email'],
  audience: 'member',
  variables: {
    task: text('taskTitle', 'Jaaropgave 2026'),
    client: text('taskClient', 'Bakkerij Jansen'),
    name: text('claimActor', 'Sanne de Boer'),
    link: { type: 'link', about: 'taskLink', sample: linkFor(side, { key: 'portal' }, sampleTask), required: true },
    ...(side === 'client' && { dated: text('taskDated', 'yes'), due: { type: 'date', about: 'taskDue', sample: Date.UTC(2030, 0, 15, 11) } }),
    ...more,
  },
  async make(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
    const { task: id, push: _push, ...said } = JSON.parse(row.variables) as { task: number; name: string; comment: string; push?: unknown };
    const task = await reader().read<ToldTask>(toldTask(), [id, portal.id]);
    if (!task) throw new Error(`Task ${id} does not exist`);
    return { ...said, ...told(side, portal, task) };
  },
  records,
  async example(portal: Portal, record: string): Promise<Variables | null> {
    const id = Number(record);
    const task = Number.isSafeInteger(id) ? await reader().read<ToldTask>(toldTask(), [id, portal.id]) : null;
    return task && told(side, portal, task);
  },
});

const said = { comment: text('claimComment', 'Is the one of last year enough?') };

export const taskTemplates: readonly TemplateDefinition[] = [
  template('clientTaskAsked', 'client', said),
  template('clientTaskCommentOfOffice', 'client', said),
  template('clientTaskCompleted', 'office', said),
  template('clientTaskCommentOfClient', 'office', said),
];
