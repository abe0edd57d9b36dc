import type { Knex } from 'knex';
import { Refusal } from '../../../domain/refusal';
import type { CaseSnapshot, Decision } from '../snapshot';
import { CASE_COMMANDS, mayDecide, type CaseCommand } from '../states';
import { changeCase, refuseChanged, type CaseCall } from './change-case';

/** What is not part of a state of its own is changed while the case is not over. */
export function refuseEnded(command: string, { status }: CaseSnapshot): void {
  if (status === 'closed' || status === 'cancelled') throw new Refusal('case.state', { state: status, command });
}

function refuseOtherStates(command: CaseCommand, before: CaseSnapshot): void {
  if (!(CASE_COMMANDS[command].from as readonly string[]).includes(before.status)) {
    throw new Refusal('case.state', { state: before.status, command });
  }
}

const tasksOf = (trx: Knex, caseId: number) =>
  trx('tasks').join('tasks_case_lnk', 'tasks_case_lnk.task_id', 'tasks.id').where('tasks_case_lnk.case_id', caseId);

export const waitCase = (call: CaseCall, { until, reason }: { until: string; reason: string }) =>
  changeCase(call, (before) => {
    refuseOtherStates('wait', before);
    return { columns: { status: 'waiting', status_reason: reason, waiting_until: until } };
  });

export const resumeCase = (call: CaseCall) =>
  changeCase(call, (before) => {
    refuseOtherStates('resume', before);
    return { columns: { status: 'open', status_reason: null, waiting_until: null } };
  });

/** A case closes when its tasks are approved or removed, or with a reason why not (answer 1). */
export const closeCase = (call: CaseCall, { comment, reason }: { comment?: string; reason?: string }) =>
  changeCase(call, async (before, trx) => {
    refuseOtherStates('close', before);
    const open = await tasksOf(trx, before.id).whereNotIn('tasks.status', ['approved', 'removed']).pluck<string[]>('tasks.title');
    if (open.length > 0 && !reason) throw new Refusal('case.tasksOpen', { tasks: open });
    return { columns: { status: 'closed', status_reason: [comment, reason].filter(Boolean).join('\n\n') || null, waiting_until: null } };
  });

export const cancelCase = (call: CaseCall, { reason }: { reason: string }) =>
  changeCase(call, (before) => {
    refuseOtherStates('cancel', before);
    return { columns: { status: 'cancelled', status_reason: reason, waiting_until: null } };
  });

export const reopenCase = (call: CaseCall, { reason }: { reason: string }) =>
  changeCase(call, (before) => {
    refuseOtherStates('reopen', before);
    return { columns: { status: 'open', status_reason: reason } };
  });

/** The day on which the case handler wants to look at the case again (CP-21), or none. */
export const setReminder = (call: CaseCall, { on }: { on: string | null }) =>
  changeCase(call, async (before, trx) => {
    refuseEnded('setReminder', before);
    await refuseChanged(trx, call, before);
    return { columns: { reminder_on: on } };
  });

export const decideCase = (call: CaseCall, { decision, reason }: { decision: Exclude<Decision, 'none'>; reason?: string }) =>
  changeCase(call, (before) => {
    if (!mayDecide(before, decision)) throw new Refusal('case.state', { state: before.status, command: 'decide' });
    return { columns: { decision, decision_reason: reason ?? null } };
  });
