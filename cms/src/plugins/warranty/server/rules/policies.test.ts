import { describe, expect, it } from 'vitest';
import { policyDifferences } from './differences';
import { brokenExamples } from './examples';
import { policyFindings } from './findings';
import { policiesSchema, policyFor, readPolicies } from './policies';
import type { Example, Policy } from './terms';

const policy = (name: string, more: Partial<Policy> = {}): Policy => ({ name, scope: { of: 'rest' }, parts: { months: 36, from: 'delivery' }, labour: { months: 24, from: 'delivery' }, late: null, examples: [], ...more });
const example = (more: Partial<Example> = {}): Example => ({
  name: 'Third winter', shippedOn: null, deliveredOn: '2024-03-02', registeredOn: null, extensions: [], failedOn: '2026-11-20',
  expected: { parts: { outcome: 'in', until: '2027-03-02' }, labour: { outcome: 'out', until: null } }, ...more,
});

describe('CL-06 which policy holds', () => {
  const policies = [policy('All else'), policy('Nord', { scope: { of: 'lines', lines: ['Nord', 'Skarv'] } }), policy('Nord 9', { scope: { of: 'numbers', numbers: ['AN9-230'] } })];

  it.each([
    ['AN9-230', 'Nord', 'Nord 9'],
    [' an9-230', null, 'Nord 9'],
    ['AN7-230', 'nord', 'Nord'],
    ['AT4-100', 'Tun', 'All else'],
    ['AT4-100', null, 'All else'],
  ])('for %s of the line %s', (number, line, name) => {
    expect(policyFor({ policies }, { number, line })?.name).toBe(name);
  });

  it('a unit of no model is of the rest, and there may be none', () => {
    expect(policyFor({ policies }, null)?.name).toBe('All else');
    expect(policyFor({ policies: policies.slice(1) }, null)).toBeNull();
    expect(policyFor(readPolicies(null), { number: 'AN9-230', line: 'Nord' })).toBeNull();
  });
});

describe('CL-06 what keeps policies from being published', () => {
  it('an example that is broken, and about what', () => {
    expect(brokenExamples([policy('Nord', { examples: [example()] })])).toEqual([]);
    const shorter = policy('Nord', { parts: { months: 24, from: 'delivery' }, examples: [example(), example({ name: 'First winter', failedOn: '2024-12-01', expected: { parts: { outcome: 'in', until: null }, labour: { outcome: 'in', until: null } } })] });
    expect(brokenExamples([shorter])).toEqual([{ policy: 'Nord', example: 'Third winter', about: ['parts'] }]);
    const dayBefore = example({ expected: { parts: { outcome: 'in', until: '2027-03-01' }, labour: { outcome: 'in', until: null } } });
    expect(brokenExamples([policy('Nord', { examples: [dayBefore] })])).toEqual([{ policy: 'Nord', example: 'Third winter', about: ['parts', 'labour'] }]);
    const none = example({ deliveredOn: null, expected: { parts: { outcome: 'unknown', until: '2027-03-02' }, labour: { outcome: 'unknown', until: null } } });
    expect(brokenExamples([policy('Nord', { examples: [none] })])).toEqual([{ policy: 'Nord', example: 'Third winter', about: ['parts'] }]);
  });

  it('two for the same products, two of one name, and lateness that is rewarded', () => {
    const settings = (...policies: Policy[]) => policyFindings({ policies }).map(({ setting }) => setting);
    expect(settings(policy('A'), policy('B', { scope: { of: 'lines', lines: ['Nord'] } }))).toEqual([]);
    expect(settings(policy('A'), policy('a '))).toEqual(['policies.1.name', 'policies.1.scope']);
    expect(settings(policy('A', { scope: { of: 'numbers', numbers: ['X-1', 'x-1'] } }), policy('B', { scope: { of: 'numbers', numbers: ['X-2', ' X-1'] } }))).toEqual(['policies.0.scope.numbers.1', 'policies.1.scope.numbers.1']);
    expect(settings(policy('A', { scope: { of: 'lines', lines: ['Nord'] } }), policy('B', { scope: { of: 'lines', lines: ['NORD'] } }))).toEqual(['policies.1.scope.lines.0']);
    expect(settings(policy('A', { late: { days: 60, then: 'months', parts: 48, labour: 24 } }))).toEqual(['policies.0.late.parts']);
    expect(settings(policy('A', { examples: [example(), example()] }))).toEqual(['policies.0.examples.1.name']);
  });

  it('what cannot be written down', () => {
    const taken = (more: object) => policiesSchema.safeParse({ policies: [{ ...policy('A'), ...more }] }).success;
    expect(taken({ examples: [example({ extensions: [{ what: 'both', months: 12, reason: 'Service contract' }] })] })).toBe(true);
    for (const more of [{ parts: { months: -1, from: 'delivery' } }, { parts: { months: 1.5, from: 'delivery' } }, { parts: { months: 12, from: 'purchase' } }, { scope: { of: 'numbers', numbers: [] } }, { late: { days: 0, then: 'shipment' } }, { late: { days: 60, then: 'months' } }, { name: ' ' }, { examples: [example({ failedOn: '2024-02-30' })] }, { examples: [example({ failedOn: '9999-02-01' })] }, { examples: [{ ...example(), extensions: [{ what: 'both', reason: 'x' }] }] }, { more: 1 }]) {
      expect(taken(more), JSON.stringify(more)).toBe(false);
    }
  });
});

it('CL-06 versions differ by policies', () => {
  const before = { policies: [policy('A'), policy('B'), policy('C')] };
  const after = { policies: [policy('D'), { ...policy('B'), labour: { from: 'delivery' as const, months: 24 } }, policy('A', { late: { days: 60, then: 'shipment' }, examples: [example()] })] };
  expect(policyDifferences(before, after)).toEqual([{ what: 'added', policy: 'D' }, { what: 'changed', policy: 'A', parts: ['late', 'examples'] }, { what: 'removed', policy: 'C' }]);
  expect(policyDifferences(after, after)).toEqual([]);
});
