import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/time';
import { awayTogether, deputyHindrance, endsBeforeItBegins, type Absence } from './absence';

const day = fc.option(fc.integer({ min: 0, max: 12 }).map((days) => addDays('2030-01-01', days)));
const absence: fc.Arbitrary<Absence> = fc.record({ awayFrom: day, awayUntil: day }).filter((away) => !endsBeforeItBegins(away));
const days = Array.from({ length: 20 }, (_, index) => addDays('2029-12-28', index));
const isAway = ({ awayFrom, awayUntil }: Absence, on: string) => (awayFrom !== null || awayUntil !== null) && (awayFrom === null || awayFrom <= on) && (awayUntil === null || on <= awayUntil);

describe('answer 8 deputies', () => {
  it('two are away together where there is a day on which both are', () => {
    fc.assert(fc.property(absence, absence, (one, other) => awayTogether(one, other) === days.some((on) => isAway(one, on) && isAway(other, on))));
  });

  it('whoever stands in is another one of the same company, and not away with nobody but oneself to stand in', () => {
    const away = { awayFrom: '2030-01-01', awayUntil: '2030-01-05' };
    const member = { id: 1, companyId: 7, ...away };
    const deputy = { id: 2, companyId: 7, awayFrom: null, awayUntil: null, deputyId: 1 };
    expect(deputyHindrance(member, deputy)).toBeNull();
    expect(deputyHindrance(member, { ...deputy, companyId: 8 })).toBe('company');
    expect(deputyHindrance(member, { ...deputy, id: 1 })).toBe('oneself');
    expect(deputyHindrance(member, { ...deputy, ...away })).toBe('loop');
    expect(deputyHindrance(member, { ...deputy, ...away, deputyId: 3 })).toBeNull();
  });
});
