import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../plugins/warranty/server/rules/terms';
import { warrantyForEverybody, warrantyOf } from './warranty';

const policy: Policy = { name: 'All', scope: { of: 'rest' }, parts: { months: 24, from: 'registration' }, labour: { months: 12, from: 'delivery' }, late: null, examples: [] };
const days = { shippedOn: '2024-01-01', deliveredOn: '2024-02-01', registeredOn: '2024-02-10' };

describe('CL-13 how the warranty of a unit stands', () => {
  it('is in where anything of it is, and says parts and labour apart', () => {
    expect(warrantyOf(days, policy, [], '2025-06-01')).toMatchObject({ state: 'in', parts: { state: 'in', from: '2024-02-10' }, labour: { state: 'out', from: '2024-02-01' } });
    expect(warrantyOf(days, policy, [], '2027-01-01').state).toBe('out');
    expect(warrantyOf(days, policy, [{ what: 'labour', months: 36, reason: 'Goodwill' }], '2027-01-01')).toMatchObject({ state: 'in', parts: { state: 'out' }, labour: { state: 'in' } });
  });

  it('is not told where nobody knows; everybody is not told why', () => {
    expect(warrantyOf(days, null, [], '2025-06-01')).toEqual({ state: 'unknown', parts: { state: 'unknown', from: null, until: null }, labour: { state: 'unknown', from: null, until: null } });
    const waiting = warrantyOf({ ...days, registeredOn: null, deliveredOn: null }, policy, [], '2025-06-01');
    expect(waiting.state).toBe('notRegistered');
    expect(JSON.stringify(warrantyForEverybody(waiting))).not.toContain('notRegistered');
  });
});
