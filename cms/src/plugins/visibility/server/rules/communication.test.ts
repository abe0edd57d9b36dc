import { describe, expect, test } from 'vitest';
import { mayWrite } from './communication';

describe('CP-16 who may write', () => {
  test.each([
    ['both', true, true],
    ['toCustomer', true, false],
    ['fromCustomer', false, true],
  ] as const)('%s: the company %s, the customer %s', (communicationDirection, company, customer) => {
    expect(mayWrite('company', { communicationDirection })).toEqual({ allowed: company, because: { rule: 'direction', value: communicationDirection } });
    expect(mayWrite('customer', { communicationDirection })).toEqual({ allowed: customer, because: { rule: 'direction', value: communicationDirection } });
  });
});
