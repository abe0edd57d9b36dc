import { expect, it } from 'vitest';
import { createTimeline } from '@/ui/timeline';
import { labelSide } from './labelSide';

// Four weeks: Monday 2 March to Sunday 29 March.
const month = [{ first: '2026-03-02', last: '2026-03-29' }];

it.each([
  ['the first days, with today far away', '2026-03-02', '2026-03-03', '2026-03-27', 'after'],
  ['the last days', '2026-03-24', '2026-03-26', '2026-03-03', 'before'],
  ['days in the middle, just before today', '2026-03-16', '2026-03-17', '2026-03-19', 'before'],
  ['days that leave almost enough room before them', '2026-03-11', '2026-03-12', '2026-03-19', 'before'],
  ['the first days, just before today', '2026-03-02', '2026-03-03', '2026-03-06', 'afterToday'],
  ['today itself', '2026-03-09', '2026-03-11', '2026-03-10', 'after'],
  ['the last days, just after today', '2026-03-24', '2026-03-26', '2026-03-20', 'beforeToday'],
])('CP-15 the words beside %s', (_which, first, last, today, side) => {
  expect(labelSide({ first, last }, createTimeline(month, today), 27)).toBe(side);
});

it('CP-15 short words have room where long ones have none', () => {
  const timeline = createTimeline(month, '2026-03-27');
  const span = { first: '2026-03-16', last: '2026-03-18' };
  expect([10, 27].map((letters) => labelSide(span, timeline, letters))).toEqual(['after', 'before']);
});

it('CP-15 no bar, no side', () => {
  expect(labelSide(null, createTimeline(month, '2026-03-10'), 27)).toBeNull();
});
