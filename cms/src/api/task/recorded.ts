import type { Knex } from 'knex';
import { news, silent, type EventDraft } from '../../domain/events';
import type { NewsKind } from '../../domain/news-kinds';
import type { JsonObject } from '../../domain/json';
import { recordChange, registerRecordedType, type Change } from '../../domain/recorder';
import { refuseForeign } from '../../domain/references';
import { Refusal } from '../../domain/refusal';
import { onMoreInformation } from '../case/recorded';
import type { CaseSnapshot } from '../case/snapshot';
import { endQuotation } from '../budget/end-quotation';
import { assignAutomatically } from './automatic';
import { changedFindings } from './findings';
import { loadTask, TASK, type TaskSnapshot } from './snapshot';
import { isBeforeDone, isInspection, lacking, taskCommandBetween, type TaskCommand } from './states';

/** Refuses what spec 25 does not allow, whatever door it comes through. */
export function checkTask(before: TaskSnapshot | null, after: TaskSnapshot): void {
  refuseForeign(after.portalId, [after.office, after.responsible]);
  if (before && before.caseId !== after.caseId) throw new Refusal('relation.fixed', { field: 'case' });
  const moved = !before || before.status !== after.status || workHasMoved(before, after);
  if (moved) refuseEndedCase(after);
  if (!before && !['created', 'allocated', 'assigned', 'scheduled'].includes(after.status)) {
    throw new Refusal('task.state', { state: null, wanted: after.status });
  }
  if (before && before.status !== after.status && !taskCommandBetween(before.status, after.status, after)) {
    throw new Refusal('task.state', { state: before.status, wanted: after.status });
  }
  if (after.findings && !isInspection(after)) throw new Refusal('task.noInspection');
  if (before && leavesBudgetWaiting(before, after)) throw new Refusal('budget.waits');
  if (before && (before.kind !== after.kind || before.mainInspection !== after.mainInspection) && before.status !== 'created') {
    throw new Refusal('task.state', { state: before.status });
  }
  if (before && !isBeforeDone(before.status) && workHasMoved(before, after)) throw new Refusal('task.state', { state: before.status });
  const needs = before?.status === after.status ? null : lacking(after);
  if (needs) throw new Refusal('task.needs', { needs });
}

/** Who decides about the task decides about its budget, by that budget's own commands; a task that is not needed needs none. */
function leavesBudgetWaiting(before: TaskSnapshot, after: TaskSnapshot): boolean {
  const decided = ['budgetSubmitted', 'budgetRevised'].includes(before.status) && after.status !== before.status && after.status !== 'removed';
  return decided && after.budget?.status === 'submitted';
}

/** Work stands still while its case has ended. */
export function refuseEndedCase({ caseStatus }: Pick<TaskSnapshot, 'caseStatus'>): void {
  if (caseStatus === 'closed' || caseStatus === 'cancelled') throw new Refusal('case.state', { state: caseStatus });
}

function workHasMoved(before: TaskSnapshot, after: TaskSnapshot): boolean {
  return (
    before.office?.id !== after.office?.id ||
    before.responsible?.id !== after.responsible?.id ||
    before.scheduledFrom !== after.scheduledFrom ||
    before.scheduledTo !== after.scheduledTo ||
    meetingHasMoved(before, after)
  );
}

/** The same wall clock in another zone is another time. */
function meetingHasMoved(before: TaskSnapshot | null, after: TaskSnapshot): boolean {
  if ((before?.meetingAt ?? null) !== after.meetingAt) return true;
  return before !== null && after.meetingAt !== null && zoneOf(before) !== zoneOf(after);
}

const zoneOf = ({ meetingZone, portalZone }: TaskSnapshot): string => meetingZone ?? portalZone;

/** News of a task depends on what it is: project management makes its own two kinds and none of the task kinds. */
function newsOf(task: TaskSnapshot, kinds: { main: NewsKind | null; project: NewsKind | null; other: NewsKind | null }): NewsKind | null {
  if (task.kind === 'projectManagement') return kinds.project;
  return task.mainInspection ? kinds.main : kinds.other;
}

function told(kind: string, newsKind: NewsKind | null, facts: EventDraft['public'], kept: EventDraft['private'] = {}): EventDraft {
  return newsKind ? news(kind, newsKind, facts, kept) : silent(kind, { ...facts, ...kept });
}

/** Of the main inspection and of project management the news names no task: the kind of news says which it is (CP-12). */
function named(task: TaskSnapshot): { told: JsonObject; kept: JsonObject } {
  const title = { task: task.title };
  return task.mainInspection || task.kind === 'projectManagement' ? { told: {}, kept: title } : { told: title, kept: {} };
}

/** What happened to a task, from what it was and what it is. Pure. */
export function deriveTask(before: TaskSnapshot | null, after: TaskSnapshot): EventDraft[] {
  const task = after.title;
  const name = named(after);
  const events: EventDraft[] = [];
  if (!before) {
    events.push(told('taskAdded', newsOf(after, { main: 'tasksAdded', project: null, other: 'tasksAdded' }), { tasks: [task] }));
  }
  if (before?.office?.id !== after.office?.id) {
    const kind = newsOf(after, { main: 'mainInspectionOfficeChanged', project: 'projectOfficeChanged', other: 'taskOfficeChanged' });
    events.push(told('officeChanged', after.office ? kind : null, { ...name.told, office: after.office?.name ?? null }, { ...name.kept, from: before?.office?.name ?? null }));
  }
  if (before?.responsible?.id !== after.responsible?.id) {
    const kind = newsOf(after, { main: 'inspectorAssigned', project: 'projectManagerChanged', other: 'taskResponsibleChanged' });
    events.push(told('responsibleChanged', after.responsible ? kind : null, { ...name.told, name: after.responsible?.name ?? null }, { ...name.kept, from: before?.responsible?.name ?? null }));
  }
  if ((before?.scheduledFrom ?? null) !== after.scheduledFrom || (before?.scheduledTo ?? null) !== after.scheduledTo) {
    const kind = newsOf(after, { main: 'taskScheduleChanged', project: null, other: 'taskScheduleChanged' });
    events.push(told('scheduleChanged', kind, { task, from: after.scheduledFrom, to: after.scheduledTo }));
  }
  if (meetingHasMoved(before, after)) {
    const kind = newsOf(after, { main: 'meetingTimeChanged', project: null, other: 'meetingTimeChanged' });
    events.push(told('meetingChanged', kind, { task, at: after.meetingAt, zone: zoneOf(after) }));
  }
  const command = before && before.status !== after.status ? taskCommandBetween(before.status, after.status, after) : null;
  const moved = command ? statusEvent(command, after) : null;
  if (moved) events.push(moved);
  if (before && (before.title !== after.title || before.description !== after.description)) {
    events.push(silent('taskChanged', { task, from: before.title }));
  }
  const found = changedFindings(before?.findings ?? null, after.findings);
  if (found.length > 0) events.push(silent('findingsReported', { task, parts: found }));
  return events;
}

/** Allocating, assigning and scheduling are told by their facts, so their states make no event of their own. */
function statusEvent(command: TaskCommand, after: TaskSnapshot): EventDraft | null {
  const task = after.title;
  const reason = { reason: after.statusReason };
  switch (command) {
    case 'start':
      return told('taskStarted', newsOf(after, { main: 'mainInspectionStarted', project: null, other: 'taskStartedOrEnded' }), after.mainInspection ? {} : { task, what: 'started' });
    case 'done':
      return told('taskEnded', newsOf(after, { main: 'mainInspectionCompleted', project: null, other: 'taskStartedOrEnded' }), after.mainInspection ? {} : { task, what: 'ended' });
    case 'confirm':
      return silent('taskConfirmed', { task });
    case 'approve':
      return silent('taskApproved', { task });
    case 'sendBack':
      return silent('taskSentBack', { task, ...reason });
    case 'takeUpAgain':
      return silent('taskTakenUpAgain', { task });
    case 'remove':
      return silent('taskRemoved', { task, ...reason });
    case 'submitBudget':
    case 'reviseBudget':
      return silent('budgetSubmitted', { task, ...sums(after, 'submitted') });
    case 'approveBudget':
    case 'approveBudgetPartly':
      return silent('budgetApproved', { task, ...sums(after, 'approved', 'partlyApproved') });
    case 'rejectBudget':
      return silent('budgetRejected', { task, ...reason, ...sums(after, 'rejected') });
    case 'settleRevisedBudget':
      return silent(after.statusReason ? 'budgetRejected' : 'budgetApproved', { task, ...reason, ...sums(after, after.statusReason ? 'rejected' : 'approved') });
    case 'allocate':
    case 'takeQuotation':
    case 'setResponsible':
    case 'schedule':
      return null;
  }
}

/** The sums of the budget that an event is about. A state that a stock door wrote has none behind it. */
function sums({ budget }: TaskSnapshot, ...statuses: string[]): JsonObject {
  if (!budget || !statuses.includes(budget.status)) return {};
  return { number: budget.number, amount: budget.amount, approvedAmount: budget.approvedAmount };
}

/** The milestone is reached when the main inspection first gets a responsible, and stays (CP-05). */
async function projectTask(trx: Knex, { before, after, now }: Change<TaskSnapshot>): Promise<void> {
  const facts = () => trx('portico_case_facts').where({ case_id: after.caseId });
  const isMain = after.mainInspection && after.status !== 'removed';
  const wasMain = before?.mainInspection === true && before.status !== 'removed';
  if (isMain && !wasMain) {
    const taken = await facts().whereNull('main_inspection_task_id').update({ main_inspection_task_id: after.id });
    if (taken !== 1) throw new Refusal('task.mainInspectionTaken');
  }
  if (wasMain && !isMain) await facts().where({ main_inspection_task_id: after.id }).update({ main_inspection_task_id: null });
  if (isMain && after.responsible && !before?.responsible) {
    await facts().whereNull('main_inspection_assigned_at').update({ main_inspection_assigned_at: now });
  }
}

async function reopenMainInspection(trx: Knex, { after, actor, now }: Change<CaseSnapshot>): Promise<void> {
  const row = await trx('tasks')
    .join('portico_case_facts', 'portico_case_facts.main_inspection_task_id', 'tasks.id')
    .where({ case_id: after.id })
    .whereIn('tasks.status', ['done', 'approved'])
    .first<{ document_id: string; id: number } | undefined>('tasks.document_id as document_id', 'tasks.id as id');
  if (!row) return;
  const before = await loadTask(trx, row.document_id);
  await trx('tasks').where({ id: row.id }).update({ status: 'started', status_reason: after.decisionReason });
  const task = await loadTask(trx, row.document_id);
  if (before && task) await recordChange(trx, { subject: 'task', before, after: task, actor, now });
}

export function registerTask(): void {
  onMoreInformation(reopenMainInspection);
  registerRecordedType<TaskSnapshot>({
    subject: 'task',
    uid: TASK,
    load: loadTask,
    check: checkTask,
    derive: deriveTask,
    project: projectTask,
    follow: async (trx, change) => {
      await endQuotation(trx, change);
      await assignAutomatically(trx, change);
    },
  });
}
