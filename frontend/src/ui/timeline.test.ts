import { describe, expect, it, test } from 'vitest';
import { createTimeline } from './timeline';

describe('CP-15 the timeline', () => {
  it('needs a day', () => {
    expect(createTimeline([], '2026-03-10')).toBeNull();
  });

  it('goes from a Monday to a Sunday, and says where today is', () => {
    const timeline = createTimeline([{ first: '2026-03-12', last: '2026-03-14' }, { first: '2026-03-28', last: '2026-03-28' }], '2026-03-17T09:00');
    expect(timeline?.weeks).toEqual([
      { number: 11, first: '2026-03-09', last: '2026-03-15' },
      { number: 12, first: '2026-03-16', last: '2026-03-22' },
      { number: 13, first: '2026-03-23', last: '2026-03-29' },
    ]);
    expect([timeline?.days, timeline?.step, timeline?.today]).toEqual([21, 1, 8]);
    expect(timeline?.barOf({ first: '2026-03-12', last: '2026-03-14' })).toEqual({ from: 3, span: 3 });
  });

  test.each([
    ['before it', '2026-03-08', null],
    ['on its first day', '2026-03-09', 0],
    ['on its last day', '2026-03-15', 6],
    ['after it', '2026-03-16', null],
  ])('today %s', (_where, today, expected) => {
    expect(createTimeline([{ first: '2026-03-09', last: '2026-03-15' }], today)?.today).toBe(expected);
  });

  test.each([
    ['2025-12-29', 1],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
  ])('the week of %s is week %i', (first, number) => {
    expect(createTimeline([{ first, last: first }], '2020-01-01')?.weeks[0]?.number).toBe(number);
  });

  it('names fewer weeks of a long plan', () => {
    expect(createTimeline([{ first: '2026-01-05', last: '2026-06-28' }], '2026-03-10')?.step).toBe(5);
  });
});
