import { sum } from '../../../domain/money';
import { Refusal } from '../../../domain/refusal';
import type { TaskCommand } from '../../task/states';
import type { BudgetSnapshot, BudgetStatus } from '../snapshot';

/** The two states in which a task's budget waits for a decision (spec 25). */
export type Waiting = 'budgetSubmitted' | 'budgetRevised';

export interface Approval {
  status: BudgetStatus;
  /** Minor units agreed on by now. */
  approvedAmount: number;
  /** Minor units that were not agreed on before: what counts against a limit (EH-04). */
  newlyAgreed: number;
  /** Lines that were not agreed on before, by id. */
  newlyApproved: number[];
  /** What it means for the task; nothing where lines of a changed budget still wait. */
  command: TaskCommand | null;
  /** Whether the budget that was in force before has ended. */
  replaces: boolean;
}

type Asked = Pick<BudgetSnapshot, 'amount' | 'lines'>;

/**
 * What follows when all of a budget, or some of its lines by document id, are approved. A changed budget comes into force
 * as a whole: until nothing waits, the old one stands (spec 25, *approve budget*).
 */
export function approvalOf(state: Waiting, { amount, lines }: Asked, chosen: readonly string[] | 'all'): Approval {
  if (chosen !== 'all' && chosen.some((id) => !lines.some((line) => line.documentId === id))) throw new Refusal('relation.unknown');
  const isChosen = (documentId: string) => chosen === 'all' || chosen.includes(documentId);
  const agreed = lines.filter((line) => line.approved || isChosen(line.documentId));
  const fresh = agreed.filter((line) => !line.approved);
  const newlyApproved = fresh.map(({ id }) => id);
  const newlyAgreed = lines.length === 0 ? amount : sum(fresh.map((line) => line.amount));
  const whole = agreed.length === lines.length;
  const approvedAmount = lines.length === 0 ? amount : sum(agreed.map((line) => line.amount));
  if (whole) return { status: 'approved', approvedAmount, newlyAgreed, newlyApproved, command: state === 'budgetRevised' ? 'settleRevisedBudget' : 'approveBudget', replaces: true };
  if (state === 'budgetRevised') return { status: 'submitted', approvedAmount, newlyAgreed, newlyApproved, command: null, replaces: false };
  return { status: 'partlyApproved', approvedAmount, newlyAgreed, newlyApproved, command: 'approveBudgetPartly', replaces: true };
}

/** A rejected budget leaves the old one in force only where work goes on under it (answer 4). */
export function rejectionOf(state: Waiting): { command: TaskCommand; replaces: boolean } {
  return state === 'budgetRevised' ? { command: 'settleRevisedBudget', replaces: false } : { command: 'rejectBudget', replaces: true };
}

export function isWaiting(status: string): status is Waiting {
  return status === 'budgetSubmitted' || status === 'budgetRevised';
}
