import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometres } from './distance';

const trondheim = { latitude: 63.4305, longitude: 10.3951 };
const oslo = { latitude: 59.9139, longitude: 10.7522 };
const place = fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) });

describe('EH-06 how far an office is from the damage site', () => {
  it.each([
    ['Trondheim and Oslo', trondheim, oslo, 391.5],
    ['a place and itself', oslo, oslo, 0],
    ['the poles', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20_015],
    ['both sides of the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.2],
  ])('%s', (_name, from, to, expected) => {
    const found = kilometres(from, to) ?? Number.NaN;
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.max(0.1, expected / 500));
  });

  it('is unknown where a place has no coordinates', () => {
    for (const lacking of [{ latitude: null, longitude: 10 }, { latitude: 59, longitude: null }]) {
      expect(kilometres(lacking, oslo)).toBeNull();
      expect(kilometres(oslo, lacking)).toBeNull();
    }
  });

  it('is the same in both directions, and never beyond half the earth', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const there = kilometres(from, to) ?? Number.NaN;
        expect(there).toBeCloseTo(kilometres(to, from) ?? Number.NaN, 6);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});
