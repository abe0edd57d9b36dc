import { describe, expect, it } from 'vitest';
import type { BudgetLine, BudgetStatus } from '../../budget/snapshot';
import { offeredWork } from './offered-work';

const line = (id: number, approved: boolean): BudgetLine => ({ id, documentId: `line${id}`, text: 'Fans', room: null, quantity: 1000, unitPrice: 1, amount: 1, approved });
const budget = (status: BudgetStatus) => ({ status, lines: [line(1, true), line(2, false)] });

describe('EH-02 whether work that is offered has been approved', () => {
  it.each<[string, BudgetStatus | null, number | null, boolean]>([
    ['scheduled', null, null, false],
    ['budgetSubmitted', 'submitted', null, false],
    ['budgetSubmitted', 'submitted', 1, false],
    ['budgetPartlyApproved', 'partlyApproved', null, true],
    ['budgetPartlyApproved', 'partlyApproved', 1, true],
    ['budgetPartlyApproved', 'partlyApproved', 2, false],
    ['budgetApproved', 'approved', 1, true],
    ['scheduled', 'rejected', null, false],
    ['scheduled', 'replaced', 1, false],
    ['done', null, null, false],
    ['approved', null, null, true],
  ])('a task that is %s, its budget %s, line %s: %s', (status, of, lineId, approved) => {
    expect(offeredWork(status, of === null ? [] : [budget(of)], lineId)).toEqual({ item: lineId !== null, approved });
  });
});
