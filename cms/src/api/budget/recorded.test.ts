import { describe, expect, it } from 'vitest';
import { standsInTheWay, checkCashOffer, deriveCashOffer, type CashOfferSnapshot } from '../cash-offer/recorded';
import { checkBudget, deriveBudget } from './recorded';
import { BUDGET_STATUSES, type BudgetSnapshot, type BudgetStatus } from './snapshot';

const budget: BudgetSnapshot = {
  id: 1, documentId: 'budget', caseId: 20, portalId: 1, taskId: 10, taskTitle: 'Drying', number: 1, status: 'submitted', description: null, comment: null, amount: 300,
  approvedAmount: null, submittedAt: 0, decidedAt: null, forwardedAt: null, forwardedBy: null, calculation: null, coveredTasks: [], updatedAt: 0, lines: [],
};
const offer: CashOfferSnapshot = {
  id: 1, documentId: 'offer', caseId: 20, portalId: 1, taskId: 10, taskDocumentId: 'task', taskTitle: 'Drying', caseStatus: 'open', lineId: null, lineDocumentId: null,
  text: 'You dry it', amount: 100, status: 'offered',
};

const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('25 the states of a budget', () => {
  const WAYS: [BudgetStatus, BudgetStatus][] = [['submitted', 'approved'], ['submitted', 'partlyApproved'], ['submitted', 'rejected'], ['approved', 'replaced'], ['partlyApproved', 'replaced']];
  const pairs = BUDGET_STATUSES.flatMap((from) => BUDGET_STATUSES.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    const open = from === to || WAYS.some(([before, after]) => before === from && after === to);
    expect(codeOf(() => checkBudget({ ...budget, status: from }, { ...budget, status: to }))).toBe(open ? null : 'budget.state');
  });

  it.each(BUDGET_STATUSES)('begin with submitted: %s', (status) => {
    expect(codeOf(() => checkBudget(null, { ...budget, status }))).toBe(status === 'submitted' ? null : 'budget.state');
  });

  it('never change what was asked for, nor the task', () => {
    expect(codeOf(() => checkBudget(budget, { ...budget, amount: 301 }))).toBe('budget.state');
    expect(codeOf(() => checkBudget(budget, { ...budget, number: 2 }))).toBe('budget.state');
    expect(codeOf(() => checkBudget(budget, { ...budget, taskId: 11 }))).toBe('relation.fixed');
  });

  it('tell by themselves only of lines approved while others wait', () => {
    expect(deriveBudget(null, budget)).toEqual([]);
    expect(deriveBudget(budget, { ...budget, status: 'approved', approvedAmount: 300 })).toEqual([]);
    expect(deriveBudget(budget, { ...budget, forwardedAt: 1, forwardedBy: 'Jonas' })).toEqual([{ kind: 'budgetForwarded', news: null, public: {}, private: { task: 'Drying', number: 1, amount: 300 } }]);
    expect(deriveBudget(budget, { ...budget, approvedAmount: 100 })).toEqual([
      { kind: 'budgetApproved', news: null, public: {}, private: { task: 'Drying', number: 1, amount: 300, approvedAmount: 100 } },
    ]);
  });
});

describe('25 cash offers', () => {
  it('are made, and withdrawn once', () => {
    expect(codeOf(() => checkCashOffer(null, offer))).toBeNull();
    expect(codeOf(() => checkCashOffer(null, { ...offer, status: 'withdrawn' }))).toBe('cashOffer.state');
    expect(codeOf(() => checkCashOffer(offer, { ...offer, status: 'withdrawn' }))).toBeNull();
    expect(codeOf(() => checkCashOffer({ ...offer, status: 'withdrawn' }, offer))).toBe('cashOffer.state');
    expect(codeOf(() => checkCashOffer(offer, { ...offer, taskId: 11 }))).toBe('relation.fixed');
  });

  it('are told to nobody but members', () => {
    const told = [...deriveCashOffer(null, offer), ...deriveCashOffer(offer, { ...offer, status: 'withdrawn' })];
    expect(told.map(({ kind, news, public: open }) => [kind, news, open])).toEqual([['cashOfferMade', null, {}], ['cashOfferWithdrawn', null, {}]]);
    expect(deriveCashOffer(offer, offer)).toEqual([]);
  });

  it.each([
    // standing offers (null: the whole task), what is to be offered → whether they are in the way
    [[], null, false],
    [[], 1, false],
    [[null], 1, true],
    [[null], null, true],
    [[1], 1, true],
    [[1], 2, false],
    [[1], null, true],
  ] as const)('%j stand in the way of %j: %s', (standing, lineId, expected) => {
    expect(standsInTheWay(standing.map((line) => ({ status: 'offered', lineId: line })), lineId)).toBe(expected);
    expect(standsInTheWay(standing.map((line) => ({ status: 'withdrawn', lineId: line })), lineId)).toBe(false);
  });
});
