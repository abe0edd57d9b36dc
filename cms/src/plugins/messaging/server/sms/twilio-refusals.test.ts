import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedBy, retryInstant, TWILIO_CODES } from './twilio-refusals';

const now = Date.UTC(2026, 5, 1, 12);

describe('MS-04 what Twilio’s answers mean', () => {
  it('knows each code once, by what it is about', () => {
    for (const [code, { about }] of Object.entries(TWILIO_CODES)) {
      expect(refusedBy(400, { code: Number(code) }).permanent, code).toBe(about === 'recipient');
    }
  });

  it('ends no message where Twilio gave no code, or fails itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.oneof(fc.string(), fc.constant(null), fc.record({ code: fc.string() })), (status, body) => {
        expect(refusedBy(status, body).permanent).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.integer({ min: 500, max: 599 }), fc.integer({ min: 70_000 }), (status, code) => !refusedBy(status, { code }).permanent));
  });

  it('repeats nothing of the answer but its numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.string({ minLength: 1 }).map((text) => `§${text}`), (status, words) => {
        const error = refusedBy(status, { code: 21211, message: words, more_info: words });
        expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(words);
      }),
    );
  });

  it.each([
    ['120', now + 120_000],
    ['0', null],
    ['Mon, 01 Jun 2026 12:05:00 GMT', now + 300_000],
    ['Mon, 01 Jun 2026 11:00:00 GMT', null],
    ['soon', null],
    ['99999999', now + 86_400_000],
    [undefined, null],
  ])('Retry-After %s', (header, until) => {
    expect(retryInstant(header, now)).toBe(until);
  });
});
