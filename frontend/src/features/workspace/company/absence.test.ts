import { describe, expect, it } from 'vitest';
import { absenceAt } from './absence';

describe('answer 8 somebody is away', () => {
  const today = '2026-03-10';
  it.each([
    [null, null, null],
    ['2026-03-01', '2026-03-09', null],
    [null, '2026-03-09', null],
    ['2026-03-01', '2026-03-10', { when: 'now', days: 'range' }],
    ['2026-03-10', '2026-03-20', { when: 'now', days: 'range' }],
    ['2026-03-10', '2026-03-10', { when: 'now', days: 'day' }],
    ['2026-03-11', '2026-03-20', { when: 'ahead', days: 'range' }],
    ['2026-03-11', null, { when: 'ahead', days: 'from' }],
    ['2026-03-01', null, { when: 'now', days: 'from' }],
    [null, '2026-03-10', { when: 'now', days: 'until' }],
  ])('from %s until %s', (awayFrom, awayUntil, absence) => expect(absenceAt({ awayFrom, awayUntil }, today)).toEqual(absence));
});
