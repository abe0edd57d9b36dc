import type { Knex } from 'knex';
import { isTimeZone } from '../../../domain/time';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present, type CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { heldCase, type CaseCall } from '../../case/commands/change-case';
import { refuseEndedCase } from '../recorded';
import { loadTask, type TaskKind, type TaskSnapshot, type TaskStatus } from '../snapshot';
import { hasQuotation, isBeforeDone, statusFollowing, TASK_COMMANDS, taskCommandBetween, type TaskCommand } from '../states';
import { changeTask, type TaskChange } from './change-task';

export function refuse(command: string, before: TaskSnapshot): never {
  throw new Refusal('task.state', { state: before.status, command });
}

/** A command that does nothing but move the state along its row of the table. */
function move(command: TaskCommand, before: TaskSnapshot, reason: string | null = null): TaskChange {
  const { to } = TASK_COMMANDS[command];
  if (taskCommandBetween(before.status, to, before) !== command) refuse(command, before);
  return { columns: { status: to, status_reason: reason } };
}

export const following = (before: TaskSnapshot, facts: { responsible?: boolean; schedule?: boolean }): TaskStatus =>
  statusFollowing({
    status: before.status,
    hasOffice: before.office !== null,
    hasResponsible: facts.responsible ?? before.responsible !== null,
    hasSchedule: facts.schedule ?? before.scheduledFrom !== null,
    quoted: hasQuotation(before),
  });

export interface NewTask {
  title: string;
  kind: TaskKind;
  mainInspection: boolean;
  description?: string;
}

export async function addTask(call: CaseCall, task: NewTask): Promise<TaskSnapshot> {
  const { strapi, viewer, now } = call;
  const added = await strapi.db.transaction(async ({ trx }) => {
    const parent = await heldCase(trx, call);
    refuseEndedCase({ caseStatus: parent.status });
    const position = await nextPosition(trx, parent.id);
    const stored = (await strapi.db.query('api::task.task').create({ data: { ...task, status: 'created', position, case: parent.id } })) as { documentId: string };
    const after = present(await loadTask(trx, stored.documentId));
    await recordChange(trx, { subject: 'task', before: null, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return added;
}

async function nextPosition(trx: Knex, caseId: number): Promise<number> {
  const row = await trx('tasks').join('tasks_case_lnk', 'tasks_case_lnk.task_id', 'tasks.id').where({ case_id: caseId }).max<{ last: number | null }[]>('tasks.position as last');
  return (row[0]?.last ?? 0) + 1;
}

export const confirmTask = (call: CommandCall) => changeTask(call, (before) => move('confirm', before));

export const scheduleTask = (call: CommandCall, { from, to }: { from: string; to: string }) =>
  changeTask(call, (before) => {
    if (['created', 'allocated', 'confirmed'].includes(before.status) || !isBeforeDone(before.status)) refuse('schedule', before);
    return { columns: { status: following(before, { schedule: true }), scheduled_from: from, scheduled_to: to } };
  });

/** A meeting with the customer: wall-clock time in a zone, the portal's where none is named. */
export const setMeeting = (call: CommandCall, { at, zone }: { at: string | null; zone?: string }) =>
  changeTask(call, (before) => {
    if (['created', 'allocated', 'confirmed'].includes(before.status) || !isBeforeDone(before.status)) refuse('setMeeting', before);
    if (zone && !isTimeZone(zone)) throw new Refusal('input.invalid', { findings: [{ path: 'body.zone', message: 'This is no time zone.' }] });
    return { columns: { meeting_at: at, meeting_zone: zone ?? before.portalZone } };
  });

export const startTask = (call: CommandCall) => changeTask(call, (before) => move('start', before));
export const endTask = (call: CommandCall) => changeTask(call, (before) => move('done', before));
export const approveTask = (call: CommandCall) => changeTask(call, (before) => move('approve', before));
export const sendTaskBack = (call: CommandCall, { comment }: { comment: string }) => changeTask(call, (before) => move('sendBack', before, comment));
export const removeTask = (call: CommandCall, { reason }: { reason?: string }) => changeTask(call, (before) => move('remove', before, reason ?? null));
