import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantOf, instantText, isTimeZone, localDate, localDateTime } from './time';

describe('PF-19 the wall clock of a zone', () => {
  it.each([
    ['Europe/Oslo', '2026-03-29T00:59:59Z', '2026-03-29T01:59'],
    ['Europe/Oslo', '2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['Europe/Oslo', '2026-10-25T00:30:00Z', '2026-10-25T02:30'],
    ['Europe/Oslo', '2026-10-25T01:30:00Z', '2026-10-25T02:30'],
    ['Europe/Oslo', '2026-03-28T23:00:00Z', '2026-03-29T00:00'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30'],
    ['Pacific/Apia', '2026-05-01T10:59:00Z', '2026-05-01T23:59'],
    ['Pacific/Apia', '2026-05-01T11:00:00Z', '2026-05-02T00:00'],
    ['Pacific/Apia', '2011-12-30T09:59:00Z', '2011-12-29T23:59'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31T00:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '2026-01-01T05:45'],
    ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31T23:59'],
  ])('%s at %s', (zone, instant, clock) => {
    expect(localDateTime(Date.parse(instant), zone)).toBe(clock);
    expect(localDate(Date.parse(instant), zone)).toBe(clock.slice(0, 10));
  });

  it('is that of UTC in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) }), (instant) => {
        expect(localDateTime(instant, 'UTC')).toBe(new Date(instant).toISOString().slice(0, 16));
      }),
    );
  });
});

describe('PF-19 the instant of a wall clock', () => {
  it('shows that time again, in any zone, but where clocks skip it', () => {
    fc.assert(
      fc.property(fc.constantFrom('Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'), fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) }), (zone, instant) => {
        const shown = localDateTime(instant, zone);
        expect(localDateTime(instantOf(shown, zone), zone)).toBe(shown);
      }),
    );
  });
  it('is an hour later where an hour is skipped', () => {
    expect(new Date(instantOf('2026-03-29T02:30', 'Europe/Oslo')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('CP-07 counting days', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-15', 3650, '2036-01-13'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('there and back again is the same day, and days add up', () => {
    const anyDate = fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDate, fc.nat(3650), fc.nat(3650), (date, some, more) => {
        expect(addDays(addDays(date, some), -some)).toBe(date);
        expect(addDays(addDays(date, some), more)).toBe(addDays(date, some + more));
        if (some > 0) expect(addDays(date, some) > date).toBe(true);
      }),
    );
  });
});

describe('00-terms an IANA time zone', () => {
  it.each([
    ['Europe/Oslo', true],
    ['Pacific/Apia', true],
    ['UTC', true],
    ['Europe/Trondheim', false],
    ['Oslo', false],
    ['', false],
    ['Europe/Oslo; DROP TABLE', false],
  ])('%j: %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known);
  });
});

describe('the text of an instant', () => {
  it('is what a Date writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) }), (instant) => {
        expect(instantText(instant)).toBe(new Date(instant).toISOString());
      }),
    );
  });

  it.each([0, -1, 86_399_999, 86_400_000, Date.UTC(2026, 1, 28, 23, 59, 59, 999)])('at the edge of a day: %d', (instant) => {
    expect(instantText(instant)).toBe(new Date(instant).toISOString());
  });
});
