import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SmsRefused } from '../sms/provider';
import { afterFailure } from './retries';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 5, 1);
const fresh = { attempts: 1, created_at: now - 1000, tried_since: null };
const down = { message: 'connect ECONNREFUSED' };
const dueAt = (attempts: number) => (afterFailure({ ...fresh, attempts }, down, now) as { due_at: number }).due_at;

describe('MS-02 a message that was not handed over', () => {
  it.each<[string, Parameters<typeof afterFailure>[1], string]>([
    ['the server is down', down, 'queued'],
    ['the server is busy', { message: '421 Try again later', responseCode: 421 }, 'queued'],
    ['the mailbox is full', { message: '452 Mailbox full', responseCode: 452 }, 'queued'],
    ['there is no such address', { message: '550 No such user', responseCode: 550 }, 'failed'],
    ['the content is refused', { message: '554 Refused', responseCode: 554, command: 'DATA' }, 'failed'],
    ['the recipient is refused', { message: '550 No', responseCode: 550, command: 'RCPT TO' }, 'failed'],
    ['the server lets us not in', { message: '535 Bad credentials', responseCode: 535, command: 'AUTH PLAIN' }, 'queued'],
    ['the server takes nobody', { message: '554 No service here', responseCode: 554, command: 'CONN' }, 'queued'],
    ['the SMS provider is down', new SmsRefused(503), 'queued'],
    ['the SMS provider fails', new SmsRefused(500), 'queued'],
    ['the SMS provider wants us slower', new SmsRefused(429), 'queued'],
    ['the SMS provider takes too long', new SmsRefused(408), 'queued'],
    ['the SMS provider refuses the number', new SmsRefused(400), 'failed'],
    ['the SMS provider refuses us', new SmsRefused(403), 'failed'],
  ])('because %s is %3$s', (_, failure, state) => {
    expect(afterFailure(fresh, failure, now)).toMatchObject({ state, error: failure.message });
  });

  it.each([
    [48 * HOUR, 'queued'],
    [48 * HOUR + 1, 'failed'],
    [0, 'queued'],
  ])('is tried for 48 hours: after %i ms it is %s', (age, state) => {
    expect(afterFailure({ attempts: 9, created_at: now - age, tried_since: null }, down, now).state).toBe(state);
    expect(afterFailure({ attempts: 9, created_at: String(now - age), tried_since: null }, down, now).state).toBe(state);
  });

  it('is tried later, but not after the hours have long gone by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (attempts) => {
        const due = dueAt(attempts);
        expect(Number.isSafeInteger(due)).toBe(true);
        expect(due).toBeGreaterThan(now);
        expect(due - now).toBeLessThanOrEqual(8 * HOUR);
      }),
    );
  });

  it('waits longer each time, until the pauses are hours long', () => {
    for (let attempts = 1; attempts <= 10; attempts += 1) expect(dueAt(attempts + 1)).toBeGreaterThan(dueAt(attempts));
  });

  it('does not come back in step with all the others', () => {
    expect(new Set(Array.from({ length: 50 }, () => dueAt(8))).size).toBeGreaterThan(40);
  });
});
