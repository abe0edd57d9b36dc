import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskCommandBetween, TASK_COMMANDS } from '../../task/states';
import type { BudgetLine } from '../snapshot';
import { approvalOf, isWaiting, rejectionOf, type Waiting } from './approval';

const line = (id: number, amount: number, approved = false): BudgetLine => ({ id, documentId: `line${id}`, text: 'Fans', room: null, quantity: 1000, unitPrice: amount, amount, approved });
const sumOf = (lines: readonly BudgetLine[]) => lines.reduce((before, { amount }) => before + amount, 0);
const two = { amount: 300, lines: [line(1, 100), line(2, 200)] };
const oneSum = { amount: 300, lines: [] };
const rest = { amount: 300, lines: [line(1, 100, true), line(2, 200)] };

describe('25 approve budget', () => {
  it.each([
    // state, budget, chosen → status, sum, newly approved, command, whether the earlier one ends
    ['budgetSubmitted', oneSum, 'all', 'approved', 300, [], 'approveBudget', true],
    ['budgetSubmitted', two, 'all', 'approved', 300, [1, 2], 'approveBudget', true],
    ['budgetSubmitted', two, ['line1', 'line2'], 'approved', 300, [1, 2], 'approveBudget', true],
    ['budgetSubmitted', two, ['line2'], 'partlyApproved', 200, [2], 'approveBudgetPartly', true],
    ['budgetRevised', oneSum, 'all', 'approved', 300, [], 'settleRevisedBudget', true],
    ['budgetRevised', two, 'all', 'approved', 300, [1, 2], 'settleRevisedBudget', true],
    ['budgetRevised', two, ['line1'], 'submitted', 100, [1], null, false],
    ['budgetRevised', rest, ['line2'], 'approved', 300, [2], 'settleRevisedBudget', true],
    ['budgetRevised', rest, ['line1'], 'submitted', 100, [], null, false],
  ] as const)('%s, %j, %j', (state, budget, chosen, status, approvedAmount, newlyApproved, command, replaces) => {
    expect(approvalOf(state, budget, chosen)).toMatchObject({ status, approvedAmount, newlyApproved, command, replaces });
  });

  it('refuses lines that are not of this budget, and lines of one that has none', () => {
    expect(() => approvalOf('budgetSubmitted', two, ['line1', 'line9'])).toThrow(expect.objectContaining({ code: 'relation.unknown' }) as Error);
    expect(() => approvalOf('budgetSubmitted', oneSum, ['line1'])).toThrow(expect.objectContaining({ code: 'relation.unknown' }) as Error);
  });

  it('never agrees on more than was asked for, and on all of it exactly when all is chosen', () => {
    const lines = fc.array(fc.record({ amount: fc.integer({ min: 0, max: 1_000_000 }), approved: fc.boolean(), chosen: fc.boolean() }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lines, fc.constantFrom<Waiting>('budgetSubmitted', 'budgetRevised'), (drawn, state) => {
        const asked = drawn.map(({ amount, approved }, index) => line(index, amount, approved));
        const amount = asked.reduce((before, one) => before + one.amount, 0);
        const chosen = asked.filter((_, index) => drawn[index]?.chosen).map(({ documentId }) => documentId);
        const result = approvalOf(state, { amount, lines: asked }, chosen);
        const whole = drawn.every(({ approved, chosen: now }) => approved || now);
        expect(result.approvedAmount <= amount).toBe(true);
        const before = sumOf(asked.filter(({ approved }) => approved));
        expect(result.newlyAgreed, 'EH-04 what counts is what was not agreed on before').toBe(result.approvedAmount - before);
        expect(result.status === 'approved').toBe(whole);
        expect(result.replaces).toBe(result.command !== null);
      }),
    );
  });
});

describe('25 reject budget', () => {
  it.each([
    ['budgetSubmitted', 'rejectBudget', 'scheduled', true],
    ['budgetRevised', 'settleRevisedBudget', 'started', false],
  ] as const)('%s: %s leads to %s', (state, command, to, replaces) => {
    expect(rejectionOf(state)).toEqual({ command, replaces });
    expect(TASK_COMMANDS[command].to).toBe(to);
  });
});

describe('25 a decision about a budget', () => {
  it('is always a way that the table of tasks has', () => {
    for (const state of ['budgetSubmitted', 'budgetRevised'] as const) {
      const commands = [approvalOf(state, two, 'all').command, approvalOf(state, two, ['line1']).command, rejectionOf(state).command];
      for (const command of commands) if (command) expect(taskCommandBetween(state, TASK_COMMANDS[command].to, { needsBudget: true, mainInspection: false })).toBe(command);
    }
  });

  it.each(['scheduled', 'budgetApproved', 'budgetPartlyApproved', 'started', 'toString'])('is not waited for in %s', (status) => {
    expect(isWaiting(status)).toBe(false);
  });
});
