import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, reached } from '../../../../../../tests/rules/spec';
import {
  budgetScope,
  canSeeBudget,
  canSeeBudgetLine,
  canSeeCashOffer,
  cashOfferInScope,
  inBudgetScope,
  lineInBudgetScope,
  type BudgetFacts,
  type CashOfferFacts,
  type LineFacts,
} from './budgets';

/** CP-14, as the sentence has it: what is in force, and nothing that is not approved. */
const IN_FORCE = ['approved', 'partlyApproved'];

const anyBudget: fc.Arbitrary<BudgetFacts> = fc.record({ status: fc.constantFrom('submitted', 'approved', 'partlyApproved', 'rejected', 'replaced') });
const anyLine: fc.Arbitrary<LineFacts> = fc.record({ approved: fc.boolean() });
const anyOffer: fc.Arbitrary<CashOfferFacts> = fc.record({ status: fc.constantFrom('offered', 'withdrawn') });

describe('CP-14 budgets', () => {
  it('are denied by a null scope, which is there wherever the page is closed', () => {
    fc.assert(
      fc.property(anyBudget, anyLine, anyOffer, anySettings, anyFacts, (budget, line, offer, settings, facts) => {
        expect([inBudgetScope(budget, null), lineInBudgetScope(line, budget, null), cashOfferInScope(offer, null)]).toEqual([false, false, false]);
        expect(budgetScope(settings, facts) === null).toBe(!reached(settings.budgetTile, facts));
      }),
    );
  });

  it('are seen when they are in force, by their approved lines, on a page that is open', () => {
    fc.assert(
      fc.property(anyBudget, anyLine, anyOffer, anySettings, anyFacts, (budget, line, offer, settings, facts) => {
        const open = reached(settings.budgetTile, facts);
        expect(canSeeBudget(budget, settings, facts).visible).toBe(open && IN_FORCE.includes(budget.status));
        expect(canSeeBudgetLine(line, budget, settings, facts).visible).toBe(open && IN_FORCE.includes(budget.status) && line.approved);
        expect(canSeeCashOffer(offer, settings, facts).visible).toBe(open && offer.status === 'offered');
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same for one as for a list', () => {
    fc.assert(
      fc.property(anyBudget, anyLine, anyOffer, anySettings, anyFacts, (budget, line, offer, settings, facts) => {
        const scope = budgetScope(settings, facts);
        expect(inBudgetScope(budget, scope)).toBe(canSeeBudget(budget, settings, facts).visible);
        expect(lineInBudgetScope(line, budget, scope)).toBe(canSeeBudgetLine(line, budget, settings, facts).visible);
        expect(cashOfferInScope(offer, scope)).toBe(canSeeCashOffer(offer, settings, facts).visible);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('CP-23 why a budget is hidden', () => {
  it('is the page first, then that it is not approved', () => {
    fc.assert(
      fc.property(anyBudget, anySettings, anyFacts, (budget, settings, facts) => {
        const { visible, because } = canSeeBudget(budget, settings, facts);
        fc.pre(!visible);
        if (!reached(settings.budgetTile, facts)) expect(because).toMatchObject({ rule: 'page', setting: 'budgetTile' });
        else expect(because).toEqual({ rule: 'approval', value: budget.status });
      }),
    );
  });
});
