import { expect, it } from 'vitest';
import { verdictInWords } from './verdict';

const words = {
  t: (key: string, values: Record<string, unknown> = {}) => `${key.replace('claims.warranty.', '')}${Object.values(values).map((value) => ` ${String(value)}`).join('')}`,
  datesIn: () => ({ date: (day: string) => day }),
} as never;
const asked = { failedOn: '2026-01-01', policy: null, policyVersion: 1, because: [] };
const answer = (outcome: 'in' | 'out' | 'notRegistered' | 'unknown' | 'notYours', until: string | null = null, since: string | null = null) => ({ outcome, from: null, until, since });
const said = (parts: ReturnType<typeof answer>, labour = parts) => verdictInWords({ ...asked, parts, labour }, true, { timeZone: 'Europe/Oslo' }, words);

it('CL-06 a verdict is said once where it is the same for parts and labour', () => {
  expect(said(answer('in', '2027-01-01'))).toMatchObject({ look: 'in', lines: [{ of: null, said: 'in 2027-01-01' }], because: ['failed 2026-01-01'] });
  expect(said(answer('in', '2027-01-01'), answer('out', '2025-01-01', '2025-01-02'))).toMatchObject({ look: 'warn', lines: [{ of: 'claims.sums.parts', said: 'in 2027-01-01' }, { of: 'claims.sums.labour', said: 'out 2025-01-02' }] });
  expect(said(answer('out', '2025-01-01', '2025-01-02')).look).toBe('out');
});

it.each([
  [answer('notYours'), 'notYours'],
  [answer('notYours', '2026-01-01'), 'notYoursIn 2026-01-01'],
  [answer('notYours', '2025-12-31'), 'notYoursOut 2025-12-31'],
  [answer('notRegistered'), 'notRegistered'],
  [answer('unknown'), 'unknown'],
])('CL-06 %o makes one look twice', (given, line) => {
  expect(said(given)).toEqual({ look: 'warn', lines: [{ of: null, said: line }], because: [] });
});

it('CL-06 reasons say what they are about', () => {
  const because = [
    { of: 'both' as const, reason: { what: 'late' as const, days: 75, allowed: 60 } },
    { of: 'labour' as const, reason: { what: 'term' as const, months: 0, from: 'shipment' as const, day: '2024-01-01' } },
    { of: 'parts' as const, reason: { what: 'extendedTo' as const, until: '2028-01-01', reason: 'Goodwill' } },
    { of: 'labour' as const, reason: { what: 'extendedBy' as const, months: 12, reason: null } },
  ];
  const found = verdictInWords({ ...asked, because, parts: answer('in', '2027-01-01'), labour: answer('in', '2027-01-01') }, false, { timeZone: 'Europe/Oslo' }, words);
  expect(found.because).toEqual(['because.late 75 60', 'about claims.sums.labour because.nothing', 'about claims.sums.parts because.extendedTo 2028-01-01: Goodwill', 'about claims.sums.labour because.extendedBy 12.', 'today']);
});
