import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RMA_COMMANDS, RMA_STATES, type RmaState } from '../api/rma/states';
import { contentFile } from './content';
import type { ClaimContent } from './warranty-claims';

const { claims } = JSON.parse(readFileSync(contentFile('warranty.json'), 'utf8')) as { claims: ClaimContent[] };

it('CL-12 returns of the demo go the ways of their table, while their claim is read or approved, and stand in every state', () => {
  const states = claims.flatMap(({ returns = [], steps: ofClaim }) =>
    returns.map(({ daysAgo, steps }) => {
      const reading = ofClaim.find(({ do: step }) => step === 'startReview')?.daysAgo ?? 0;
      const closed = ofClaim.find(({ do: step }) => step === 'close')?.daysAgo ?? 0;
      expect(daysAgo).toBeLessThan(reading);
      expect(daysAgo).toBeGreaterThan(closed);
      return steps.reduce<{ state: RmaState; daysAgo: number }>(
        (before, step) => {
          expect(RMA_COMMANDS[step.do].from).toContain(before.state);
          expect(step.daysAgo).toBeLessThan(before.daysAgo);
          return { state: RMA_COMMANDS[step.do].to, daysAgo: step.daysAgo };
        },
        { state: 'issued', daysAgo },
      ).state;
    }),
  );
  expect(states).toHaveLength(8);
  expect(new Set(states)).toEqual(new Set(RMA_STATES));
});
