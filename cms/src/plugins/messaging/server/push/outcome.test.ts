import { describe, expect, it } from 'vitest';
import { afterFailure } from '../services/retries';
import { outcomeOf } from './outcome';

const now = Date.UTC(2026, 5, 1, 12);

describe('OB-08 what a push service answers', () => {
  it.each<[number, string | undefined, ReturnType<typeof outcomeOf>]>([
    [201, undefined, { kind: 'taken' }],
    [202, undefined, { kind: 'taken' }],
    [404, undefined, { kind: 'gone' }],
    [410, undefined, { kind: 'gone' }],
    [403, undefined, { kind: 'gone' }],
    [301, undefined, { kind: 'refused', status: 301 }],
    [307, undefined, { kind: 'refused', status: 307 }],
    [400, undefined, { kind: 'refused', status: 400 }],
    [413, undefined, { kind: 'refused', status: 413 }],
    [429, '120', { kind: 'later', status: 429, retryAfter: 120_000 }],
    [429, 'Mon, 01 Jun 2026 12:01:00 GMT', { kind: 'later', status: 429, retryAfter: 60_000 }],
    [429, 'Mon, 01 Jun 2026 11:00:00 GMT', { kind: 'later', status: 429, retryAfter: 0 }],
    [503, 'soon', { kind: 'later', status: 503, retryAfter: 0 }],
    [500, undefined, { kind: 'later', status: 500, retryAfter: 0 }],
  ])('%i with Retry-After %s', (status, retryAfter, outcome) => {
    expect(outcomeOf(status, retryAfter, now)).toEqual(outcome);
  });

  it.each([
    [120_000, 120_000],
    [0, 3_750],
    [7 * 86_400_000, 6 * 3_600_000],
  ])('a wish to wait %i ms is followed for at least %i', (retryAfter, least) => {
    const after = afterFailure({ attempts: 1, created_at: now, tried_since: null }, { message: 'busy', retryAfter }, now) as { due_at: number };
    expect(after.due_at - now).toBeGreaterThanOrEqual(least);
    expect(after.due_at - now).toBeLessThanOrEqual(Math.max(least, 6_250));
  });
});
