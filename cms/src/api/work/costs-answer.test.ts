import '../../../../tests/rules/environment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetSnapshot } from '../budget/snapshot';
import type { CashOfferSnapshot } from '../cash-offer/recorded';
import { answerCosts, answerSettlement } from './costs-answer';
import type { StoredTaskCosts } from './queries/costs';

const sumOf = (amounts: readonly number[]) => amounts.reduce((before, amount) => before + amount, 0);

const money = fc.integer({ min: 0, max: 1_000_000_000_000 });
const drawnLine = fc.record({ amount: money, approved: fc.boolean(), offered: fc.option(money) });
const drawnTask = fc.record({ removed: fc.boolean(), whole: fc.option(money), lines: fc.array(drawnLine, { minLength: 1, maxLength: 6 }) });

let ids = 0;

/** A task with one budget in force, whose lines, or all of which, are handed to the customer for other sums. */
function stored({ removed, whole, lines }: typeof drawnTask extends fc.Arbitrary<infer Drawn> ? Drawn : never): StoredTaskCosts {
  const taskId = ++ids;
  const of = { documentId: 'd', caseId: 1, portalId: 1, taskId, taskTitle: 'Drying' };
  const all = lines.map(({ amount, approved }) => ({ id: ++ids, documentId: `line${ids}`, text: 'Fans', room: null, quantity: 1000, unitPrice: amount, amount, approved }));
  const budget: BudgetSnapshot = {
    ...of, id: ++ids, number: 1, status: 'partlyApproved', description: null, comment: null, amount: sumOf(all.map(({ amount }) => amount)), approvedAmount: sumOf(all.filter(({ approved }) => approved).map(({ amount }) => amount)),
    submittedAt: 0, decidedAt: 0, forwardedAt: null, forwardedBy: null, calculation: null, coveredTasks: [], updatedAt: 0, lines: all,
  };
  const offer = (amount: number, lineId: number | null): CashOfferSnapshot => ({ ...of, id: ++ids, taskDocumentId: 'd', caseStatus: 'open', lineId, lineDocumentId: null, text: 'You', amount, status: 'offered' });
  const cashOffers = whole === null ? lines.flatMap(({ offered }, index) => (offered === null ? [] : [offer(offered, all[index]?.id ?? null)])) : [offer(whole, null)];
  return { documentId: 'd', title: 'Drying', status: removed ? 'removed' : 'started', office: null, budgets: [budget], cashOffers };
}

const tasks = fc.array(drawnTask, { maxLength: 6 }).map((drawn) => drawn.map(stored));
const undecided = { decision: 'none', decidedAt: null };

describe('answers 12, 13 what a case comes to', () => {
  it('CP-22 the settlement is its own lines less the deductible, and never less than nothing', () => {
    fc.assert(
      fc.property(tasks, fc.option(money), (drawn, deductible) => {
        const { work, cashOffers, total } = answerSettlement({ tasks: drawn, decision: undecided }, 'NOK', deductible);
        const listed = sumOf([...work, ...cashOffers].map(({ amount }) => amount));
        expect(total).toBe(Math.max(0, listed - (deductible ?? 0)));
        expect(Number.isSafeInteger(total)).toBe(true);
      }),
    );
  });

  it('CP-22 cost control and settlement say the same of the same case', () => {
    fc.assert(
      fc.property(tasks, (drawn) => {
        const { total, tasks: shown } = answerCosts(drawn, 'NOK', null);
        const { work, cashOffers } = answerSettlement({ tasks: drawn, decision: undecided }, 'NOK', null);
        expect(sumOf(work.map(({ amount }) => amount))).toBe(total.approved);
        expect(sumOf(cashOffers.map(({ amount }) => amount))).toBe(total.cashOffers);
        expect(sumOf(shown.map(({ sums }) => sums.approved))).toBe(total.approved);
      }),
    );
  });

  it('work that is handed to the customer is counted once: as cash, and not as the partner’s', () => {
    fc.assert(
      fc.property(drawnTask, (drawn) => {
        const { sums } = answerCosts([stored({ ...drawn, removed: false })], 'NOK', null).tasks[0] ?? { sums: null };
        const left = drawn.whole === null ? drawn.lines.filter(({ approved, offered }) => approved && offered === null) : [];
        expect(sums?.approved).toBe(sumOf(left.map(({ amount }) => amount)));
      }),
    );
  });

  it('says what was decided, and when, once something was', () => {
    const at = Date.UTC(2026, 10, 26, 9, 30);
    expect(answerSettlement({ tasks: [], decision: { decision: 'accepted', decidedAt: at } }, 'NOK', null).decision).toEqual({ decision: 'accepted', decidedAt: '2026-11-26T09:30:00.000Z' });
    expect(answerSettlement({ tasks: [], decision: undecided }, 'NOK', null).decision).toBeNull();
  });
});
