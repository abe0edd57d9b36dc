import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAIM_COMMANDS, CLAIM_STATES, type ClaimState } from '../api/claim/states';
import { brokenExamples } from '../plugins/warranty/server/rules/examples';
import { policyFindings } from '../plugins/warranty/server/rules/findings';
import { policiesSchema } from '../plugins/warranty/server/rules/policies';
import type { Policy } from '../plugins/warranty/server/rules/terms';
import { contentFile } from './content';
import { createRandom } from './random';
import { type ClaimStories, makeUnits, tellClaims } from './warranty-claims';

const stories = JSON.parse(readFileSync(contentFile('warranty-stories.json'), 'utf8')) as ClaimStories;
const dealers = [{ name: 'Fjordvarme', people: ['torbjorn@fjordvarme.example', 'silje@fjordvarme.example'] }, { name: 'Polar Energi', people: ['ailo@polarenergi.example'] }];
const agents = ['ingrid.lien@alpina.example'];

function told(seed: number) {
  const random = createRandom(seed);
  const units = makeUnits(stories, dealers, random);
  return { units, claims: tellClaims(stories, { units, dealers, agents, count: 138, random }) };
}

const stateAfter = (steps: readonly { do: string }[]): ClaimState => steps.reduce<ClaimState>((state, step) => CLAIM_COMMANDS[step.do as keyof typeof CLAIM_COMMANDS]?.to ?? state, 'draft');

const { policies } = JSON.parse(readFileSync(contentFile('warranty.json'), 'utf8')) as { policies: Policy[] };

it('CL-06 policies of the demo can be published', () => {
  expect(policiesSchema.safeParse({ policies }).error).toBeUndefined();
  expect([policyFindings({ policies }), brokenExamples(policies)]).toEqual([[], []]);
});

describe('claims of the demo', () => {
  const { units, claims } = told(1);

  it('are the same for the same seed', () => {
    expect(told(1)).toEqual({ units, claims });
    expect(told(2).claims).not.toEqual(claims);
  });

  it('go the ways that the table of states allows, in their order, and none lies ahead', () => {
    for (const { steps, daysAgo } of claims) {
      let [state, at]: [ClaimState, number] = ['draft', daysAgo];
      for (const step of steps) {
        expect(step.daysAgo).toBeLessThanOrEqual(at);
        expect(step.daysAgo).toBeGreaterThan(0);
        at = step.daysAgo;
        if (step.do === 'comment' || step.do === 'note') continue;
        expect(CLAIM_COMMANDS[step.do].from).toContain(state);
        state = CLAIM_COMMANDS[step.do].to;
      }
    }
  });

  it('stand in every state, on units of the dealer that hands them in', () => {
    expect(new Set(claims.map(({ steps }) => stateAfter(steps)))).toEqual(new Set(CLAIM_STATES));
    for (const { serial, by } of claims) expect(dealers.find(({ people }) => people.includes(by))?.name).toBe(units.find((unit) => unit.serial === serial)?.company);
  });
});
