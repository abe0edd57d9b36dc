import type { CaseFacts, Visibility } from './milestones';
import { canSeePart } from './parts';
import type { Settings } from './settings';

/** Whether customers see a budget of each status, and with which of its lines (CP-14). */
const BUDGET_SHOWN = {
  submitted: { shown: false, description: 'It waits: nothing of it is approved, whatever its lines say.' },
  approved: { shown: true, description: 'In force, with its approved lines.' },
  partlyApproved: { shown: true, description: 'In force, with its approved lines.' },
  rejected: { shown: false, description: 'Never came into force.' },
  replaced: { shown: false, description: 'Another is in force in its place.' },
} as const satisfies Record<string, { shown: boolean; description: string }>;

type BudgetStatus = keyof typeof BUDGET_SHOWN;

/** What the rule asks of a budget. */
export interface BudgetFacts {
  status: BudgetStatus;
}

/** What the rule asks of a line, beside its budget. */
export interface LineFacts {
  approved: boolean;
}

export interface CashOfferFacts {
  status: 'offered' | 'withdrawn';
}

/** Which budgets and cash offers a statement may read for a customer; `null` denies all. Of lines, only those approved. */
export interface BudgetScope {
  budgets: BudgetStatus[];
  cashOffers: CashOfferFacts['status'][];
}

const STATUSES = Object.keys(BUDGET_SHOWN) as BudgetStatus[];

const approval = (visible: boolean, value: string | boolean): Visibility => ({ visible, because: { rule: 'approval', value } });

/** CP-14: a budget in force, on a page that is open. */
export function canSeeBudget({ status }: BudgetFacts, settings: Settings, facts: CaseFacts): Visibility {
  return onPage(settings, facts, () => approval(BUDGET_SHOWN[status].shown, status));
}

/** An approved line of such a budget. */
export function canSeeBudgetLine(line: LineFacts, budget: BudgetFacts, settings: Settings, facts: CaseFacts): Visibility {
  const whole = canSeeBudget(budget, settings, facts);
  return whole.visible ? approval(line.approved, line.approved) : whole;
}

/** CP-14: what has been offered to the customer, while it stands. */
export function canSeeCashOffer({ status }: CashOfferFacts, settings: Settings, facts: CaseFacts): Visibility {
  return onPage(settings, facts, () => approval(status === 'offered', status));
}

function onPage(settings: Settings, facts: CaseFacts, decide: () => Visibility): Visibility {
  const page = canSeePart('budgetTile', settings, facts);
  return page.visible ? decide() : { visible: false, because: { ...page.because, rule: 'page' } };
}

/** The other face of these rules: the same answers as a condition for SQL. */
export function budgetScope(settings: Settings, facts: CaseFacts): BudgetScope | null {
  if (!canSeePart('budgetTile', settings, facts).visible) return null;
  return { budgets: STATUSES.filter((status) => BUDGET_SHOWN[status].shown), cashOffers: ['offered'] };
}

/** Applies a scope as the statements do. */
export function inBudgetScope(budget: BudgetFacts, scope: BudgetScope | null): boolean {
  return scope !== null && scope.budgets.includes(budget.status);
}

export function lineInBudgetScope(line: LineFacts, budget: BudgetFacts, scope: BudgetScope | null): boolean {
  return inBudgetScope(budget, scope) && line.approved;
}

export function cashOfferInScope({ status }: CashOfferFacts, scope: BudgetScope | null): boolean {
  return scope !== null && scope.cashOffers.includes(status);
}
