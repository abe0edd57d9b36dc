import type { TaskSnapshot, TaskStatus } from './snapshot';

interface TaskCommandRow {
  from: readonly TaskStatus[];
  to: TaskStatus;
  description: string;
}

const BEFORE_STARTED = ['created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved'] as const;

/**
 * The states of a task and what leads from one to another (spec 25). One table for commands and stock doors. A
 * command that only changes facts in later states has no row for them.
 */
export const TASK_COMMANDS = {
  allocate: { from: ['created', 'allocated', 'confirmed'], to: 'allocated', description: 'The task goes to an office.' },
  confirm: { from: ['allocated'], to: 'confirmed', description: 'The office has seen it and takes it.' },
  setResponsible: { from: ['allocated', 'confirmed'], to: 'assigned', description: 'Somebody of the office does it.' },
  schedule: { from: ['assigned'], to: 'scheduled', description: 'The days are set.' },
  submitBudget: { from: ['scheduled', 'budgetPartlyApproved'], to: 'budgetSubmitted', description: 'The office asks for a sum.' },
  reviseBudget: { from: ['started'], to: 'budgetRevised', description: 'The office asks for a changed sum.' },
  approveBudget: { from: ['budgetSubmitted'], to: 'budgetApproved', description: 'The whole budget is agreed.' },
  takeQuotation: { from: ['assigned', 'scheduled'], to: 'budgetApproved', description: 'The days are set, and the sum has been agreed on by a request for quotation.' },
  approveBudgetPartly: { from: ['budgetSubmitted'], to: 'budgetPartlyApproved', description: 'Some lines are agreed.' },
  rejectBudget: { from: ['budgetSubmitted'], to: 'scheduled', description: 'The budget is not agreed.' },
  settleRevisedBudget: { from: ['budgetRevised'], to: 'started', description: 'The changed budget is agreed or not.' },
  start: { from: ['budgetApproved', 'assigned', 'scheduled'], to: 'started', description: 'Work begins; without an approved budget only where none is needed.' },
  done: { from: ['started'], to: 'done', description: 'Work is finished.' },
  approve: { from: ['done'], to: 'approved', description: 'The work is accepted.' },
  sendBack: { from: ['done'], to: 'started', description: 'The work is not accepted, with a comment.' },
  takeUpAgain: { from: ['approved'], to: 'started', description: 'More information is asked for (main inspection).' },
  remove: { from: BEFORE_STARTED, to: 'removed', description: 'The task is not needed.' },
} as const satisfies Record<string, TaskCommandRow>;

export type TaskCommand = keyof typeof TASK_COMMANDS;

const rows = Object.entries(TASK_COMMANDS) as [TaskCommand, TaskCommandRow][];

type AskedTask = Pick<TaskSnapshot, 'needsBudget' | 'mainInspection'> & Partial<Pick<TaskSnapshot, 'budget'>>;

/** Whether a sum has been agreed on: before the days are set, a quotation alone brings one. */
export const hasQuotation = ({ budget }: Partial<Pick<TaskSnapshot, 'budget'>>): boolean => budget?.status === 'approved';

/** The command that leads from one status to another for this task, or none. */
export function taskCommandBetween(from: TaskStatus, to: TaskStatus, task: AskedTask): TaskCommand | null {
  const found = rows.find(([name, row]) => row.to === to && row.from.includes(from) && allows(name, from, task));
  return found?.[0] ?? null;
}

function allows(command: TaskCommand, from: TaskStatus, task: AskedTask): boolean {
  if (command === 'takeQuotation') return hasQuotation(task);
  if (command === 'start') return from === 'budgetApproved' || !task.needsBudget;
  return command !== 'takeUpAgain' || task.mainInspection;
}

export const isInspection = ({ kind, mainInspection }: Pick<TaskSnapshot, 'kind' | 'mainInspection'>): boolean => kind === 'inspection' || mainInspection;

/** What its inspection finds is reported from its start until it has been approved. */
export const isReported = (status: TaskStatus): boolean => ['started', 'budgetRevised', 'done'].includes(status);

/** Facts of a task that may change only before it is done. */
export function isBeforeDone(status: TaskStatus): boolean {
  return status !== 'done' && status !== 'approved' && status !== 'removed';
}

/** What a state needs of the task (00-terms: *allocated* an office, *assigned* a responsible, *scheduled* its days). */
export function lacking(task: Pick<TaskSnapshot, 'status' | 'office' | 'responsible' | 'scheduledFrom'>): string | null {
  const { status } = task;
  if (status === 'created' || status === 'removed') return null;
  if (!task.office) return 'office';
  if (status === 'allocated' || status === 'confirmed') return null;
  if (!task.responsible) return 'responsible';
  if (status === 'scheduled' || status === 'budgetSubmitted') return task.scheduledFrom ? null : 'scheduledFrom';
  return null;
}

export interface TaskFacts {
  status: TaskStatus;
  hasOffice: boolean;
  hasResponsible: boolean;
  hasSchedule: boolean;
  quoted?: boolean;
}

/** Facts bring the state along: an office allocates, a responsible assigns, days schedule; where a quotation has been agreed on, work may begin. Pure. */
export function statusFollowing({ status, hasOffice, hasResponsible, hasSchedule, quoted = false }: TaskFacts): TaskStatus {
  let next = status;
  if (next === 'created' && hasOffice) next = 'allocated';
  if ((next === 'allocated' || next === 'confirmed') && hasResponsible) next = 'assigned';
  if (next === 'assigned' && hasSchedule) next = 'scheduled';
  if (next === 'scheduled' && quoted) next = 'budgetApproved';
  return next;
}
