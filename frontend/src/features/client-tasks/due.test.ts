import { expect, it } from 'vitest';
import { nearnessOf } from './due';

it.each([
  ['2026-03-11', 'late'],
  ['2026-03-12', 'near'],
  ['2026-03-15', 'near'],
  ['2026-03-16', 'far'],
  [null, 'none'],
] as const)('OB-04 on 12 March, what is due on %s is %s', (dueOn, nearness) => expect(nearnessOf(dueOn, '2026-03-12')).toBe(nearness));
