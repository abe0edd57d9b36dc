import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../../domain/money';
import { Refusal } from '../../../domain/refusal';
import { countedParts, type NewBidPart } from './bids';

const tasks = [{ documentId: 'drying' }, { documentId: 'painting' }];
const code = (parts: NewBidPart[], workItems = false): string | null => {
  try {
    countedParts(parts, tasks, workItems);
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : 'other';
  }
};

describe('EH-15 answer 11 what a bid comes to', () => {
  it.each<[string, NewBidPart[], boolean, string | null]>([
    ['a sum for each', [{ task: 'painting', amount: 1 }, { task: 'drying', amount: 2 }], false, null],
    ['one lacks', [{ task: 'drying', amount: 2 }], false, 'bid.parts'],
    ['one twice', [{ task: 'drying', amount: 2 }, { task: 'drying', amount: 2 }], false, 'bid.parts'],
    ['a stranger', [{ task: 'drying', amount: 2 }, { task: 'roof', amount: 2 }], false, 'bid.parts'],
    ['sums where lines are asked for', [{ task: 'drying', amount: 2 }, { task: 'painting', amount: 2 }], true, 'budget.way'],
    ['neither', [{ task: 'drying' }, { task: 'painting' }], false, 'budget.way'],
    ['more than is exact', [{ task: 'drying', amount: 10 ** 14 }, { task: 'painting', amount: 1 }], false, 'input.invalid'],
  ])('%s', (_name, parts, workItems, expected) => expect(code(parts, workItems)).toBe(expected));

  it('the total is the sum of the parts, and each part that of its lines', () => {
    const line = fc.record({ text: fc.constant('Work'), quantity: fc.nat(9999).map((thousandths) => String(thousandths / 1000)), unitPrice: fc.nat(10 ** 7) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.array(line, { minLength: 1, maxLength: 5 }), (first, second) => {
        const { parts, total } = countedParts([{ task: 'drying', lines: first }, { task: 'painting', lines: second }], tasks, true);
        expect(total).toBe(sum(parts.map(({ amount }) => amount)));
        for (const part of parts) expect(part.amount).toBe(sum(part.lines.map(({ amount }) => amount)));
      }),
    );
  });
});
