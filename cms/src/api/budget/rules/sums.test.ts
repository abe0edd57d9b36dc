import '../../../../../tests/rules/environment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetTileAnswer } from '../../customer-page/budget';
import { taskSums, totalOf } from './sums';

type Budget = Parameters<typeof taskSums>[0][number];
type Offer = Parameters<typeof taskSums>[1][number];

const line = (id: number, amount: number, approved: boolean) => ({ id, amount, approved });
const inForce: Budget = { status: 'partlyApproved', amount: 350, approvedAmount: 300, lines: [line(1, 100, true), line(2, 200, true), line(3, 50, false)] };
const asked: Budget = { status: 'submitted', amount: 500, approvedAmount: null, lines: [] };
const offer = (lineId: number | null, amount: number, status: Offer['status'] = 'offered'): Offer => ({ lineId, amount, status });

describe('CP-22 EH-16 what the money of a task comes to', () => {
  it.each<[string, Budget[], Offer[], [number, number, number]]>([
    ['nothing', [], [], [0, 0, 0]],
    ['one that waits', [asked], [], [0, 500, 0]],
    ['one in force', [inForce], [], [300, 0, 0]],
    ['one in force and one that waits', [asked, inForce], [], [300, 500, 0]],
    ['one that waits, of which some has been agreed on', [{ ...asked, approvedAmount: 120 }, inForce], [], [300, 380, 0]],
    ['one that was rejected, and one that was replaced', [{ ...asked, status: 'rejected' }, { ...inForce, status: 'replaced' }], [], [0, 0, 0]],
    ['a line handed to the customer', [inForce], [offer(2, 120)], [100, 0, 120]],
    ['a line that was not approved, handed to the customer', [inForce], [offer(3, 30)], [300, 0, 30]],
    ['the whole task handed to the customer', [inForce], [offer(null, 250)], [0, 0, 250]],
    ['an offer that was withdrawn', [inForce], [offer(null, 250, 'withdrawn')], [300, 0, 0]],
  ])('%s', (_what, budgets, offers, [approved, waiting, cashOffers]) => {
    expect(taskSums(budgets, offers)).toEqual({ approved, waiting, cashOffers });
  });

  it('answer 12 is never more than what was approved, and what the customer reads is the same sum', () => {
    const lines = fc.array(fc.record({ amount: fc.integer({ min: 0, max: 1_000_000 }), approved: fc.boolean(), offered: fc.boolean() }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, (drawn) => {
        const all = drawn.map(({ amount, approved }, index) => line(index, amount, approved));
        const sumOf = (chosen: readonly { amount: number }[]) => chosen.reduce((before, { amount }) => before + amount, 0);
        const approvedAmount = sumOf(all.filter(({ approved }) => approved));
        const offers = drawn.flatMap(({ offered }, index) => (offered ? [offer(index, 7)] : []));
        const { approved, waiting, cashOffers } = taskSums([{ status: 'approved', amount: sumOf(all), approvedAmount, lines: all }], offers);
        const linesHandedOver = sumOf(all.filter((one, index) => one.approved && drawn[index]?.offered));
        const told = budgetTileAnswer(
          { budgets: [{ taskId: 'task', task: 'Drying', description: null, approvedAmount, decidedAt: null, linesHandedOver, taskHandedOver: false }], cashOffers: offers.map(({ amount }, index) => ({ id: String(index), task: 'Drying', text: 'You', amount })) },
          'NOK',
        );
        expect([approved, cashOffers]).toEqual([told.total, sumOf(told.cashOffers)]);
        expect(approved).toBeLessThanOrEqual(approvedAmount);
        expect(waiting).toBe(0);
      }),
    );
  });

  it('of a case is the sum of its tasks', () => {
    expect(totalOf([taskSums([inForce], []), taskSums([asked], [offer(null, 5)])])).toEqual({ approved: 300, waiting: 500, cashOffers: 5 });
  });
});
