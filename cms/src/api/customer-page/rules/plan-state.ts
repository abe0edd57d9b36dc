import type { TaskStatus } from '../../task/snapshot';

/** What a customer reads of a task's state; the states themselves stay in the house (CP-15). */
export type PlanState = 'done' | 'running' | 'planned' | 'open';

type Stand = 'gone' | 'ahead' | 'running' | 'done';

/** Where each state of a task stands for who waits for the work. */
const STANDS = {
  created: 'ahead',
  allocated: 'ahead',
  confirmed: 'ahead',
  assigned: 'ahead',
  scheduled: 'ahead',
  budgetSubmitted: 'ahead',
  budgetPartlyApproved: 'ahead',
  budgetApproved: 'ahead',
  started: 'running',
  budgetRevised: 'running',
  done: 'done',
  approved: 'done',
  removed: 'gone',
} as const satisfies Record<TaskStatus, Stand>;

/** The state of a task on the plan; ahead it is planned where it has a day, else open. `null` where it is not on the plan. */
export function planState({ status, kind }: { status: TaskStatus; kind: string }, hasDay: boolean): PlanState | null {
  const stand: Stand = STANDS[status];
  if (stand === 'gone' || kind === 'projectManagement') return null;
  if (stand !== 'ahead') return stand;
  return hasDay ? 'planned' : 'open';
}
