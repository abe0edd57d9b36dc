import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/time';
import type { Extension, Policy, Start, UnitDays } from './terms';
import { COVERED, STARTS } from './terms';
import { verdict, type Answer, type JudgedUnit } from './verdict';

const policy = (more: Partial<Policy> = {}): Policy => ({ name: 'Heat pumps', scope: { of: 'rest' }, parts: { months: 36, from: 'delivery' }, labour: { months: 24, from: 'delivery' }, late: null, examples: [], ...more });
const unit = (more: Partial<JudgedUnit> = {}): JudgedUnit => ({ shippedOn: '2024-01-10', deliveredOn: '2024-03-02', registeredOn: '2024-03-20', own: true, ...more });
const short = (answer: Answer) => ('until' in answer ? `${answer.outcome} ${answer.until}` : answer.outcome);

/** As manufacturers write them. */
const heatPumps = policy();
const fromRegistration = policy({ parts: { months: 60, from: 'registration' }, labour: { months: 12, from: 'registration' } });
const lateCountsFromShipment = policy({ parts: { months: 60, from: 'registration' }, labour: { months: 24, from: 'delivery' }, late: { days: 60, then: 'shipment' } });
const lateHasFewer = policy({ parts: { months: 120, from: 'delivery' }, labour: { months: 24, from: 'delivery' }, late: { days: 90, then: 'months', parts: 60, labour: 24 } });
const spareParts = policy({ parts: { months: 12, from: 'shipment' }, labour: { months: 0, from: 'shipment' } });

const months = (what: Extension['what'], count: number): Extension => ({ what, months: count, reason: 'Service contract' });
const until = (what: Extension['what'], day: string): Extension => ({ what, until: day, reason: 'Goodwill' });

describe('CL-06 how a warranty stands', () => {
  it.each<[string, Policy | null, Partial<JudgedUnit>, Extension[], string, string, string]>([
    ['the last day of labour', heatPumps, {}, [], '2026-03-02', 'in 2027-03-02', 'in 2026-03-02'],
    ['the day after it', heatPumps, {}, [], '2026-03-03', 'in 2027-03-02', 'out 2026-03-02'],
    ['long after both', heatPumps, {}, [], '2029-01-01', 'out 2027-03-02', 'out 2026-03-02'],
    ['before the delivery', heatPumps, {}, [], '2024-02-20', 'in 2027-03-02', 'in 2026-03-02'],
    ['nobody has to register for this one', heatPumps, { registeredOn: null }, [], '2025-01-01', 'in 2027-03-02', 'in 2026-03-02'],
    ['nobody knows of a delivery', heatPumps, { deliveredOn: null }, [], '2025-01-01', 'unknown', 'unknown'],
    ['counted from registration', fromRegistration, {}, [], '2025-03-21', 'in 2029-03-20', 'out 2025-03-20'],
    ['counted from a registration that is not', fromRegistration, { registeredOn: null }, [], '2025-01-01', 'notRegistered', 'notRegistered'],
    ['registered on the last day', lateCountsFromShipment, { registeredOn: '2024-05-01' }, [], '2025-01-01', 'in 2029-05-01', 'in 2026-03-02'],
    ['registered a day too late', lateCountsFromShipment, { registeredOn: '2024-05-02' }, [], '2026-02-01', 'in 2029-01-10', 'out 2026-01-10'],
    ['too late, and nobody knows of a shipment', lateCountsFromShipment, { registeredOn: '2024-06-02', shippedOn: null }, [], '2026-02-01', 'unknown', 'unknown'],
    ['too late, shipped after the delivery', lateCountsFromShipment, { registeredOn: '2024-06-02', shippedOn: '2024-12-01' }, [], '2026-02-01', 'in 2029-06-02', 'in 2026-03-02'],
    ['the policy asks for registration', lateHasFewer, { registeredOn: null }, [], '2025-01-01', 'notRegistered', 'notRegistered'],
    ['registered in time', lateHasFewer, { registeredOn: '2024-05-31' }, [], '2031-01-01', 'in 2034-03-02', 'out 2026-03-02'],
    ['registered late', lateHasFewer, { registeredOn: '2024-06-01' }, [], '2031-01-01', 'out 2029-03-02', 'out 2026-03-02'],
    ['registered late, no delivery: counted from the shipment', policy({ ...lateHasFewer, parts: { months: 120, from: 'shipment' } }), { registeredOn: '2024-06-01', deliveredOn: null }, [], '2025-01-01', 'in 2029-01-10', 'unknown'],
    ['labour is never made good', spareParts, {}, [], '2024-01-10', 'in 2025-01-10', 'out 2024-01-09'],
    ['labour is made good by an extension alone', spareParts, {}, [months('labour', 6)], '2024-07-10', 'in 2025-01-10', 'in 2024-07-10'],
    ['a service contract', heatPumps, {}, [months('both', 12)], '2027-03-02', 'in 2028-03-02', 'in 2027-03-02'],
    ['goodwill for parts', heatPumps, {}, [until('parts', '2027-12-31')], '2027-12-31', 'in 2027-12-31', 'out 2026-03-02'],
    ['goodwill that ends before the policy does', heatPumps, {}, [until('both', '2025-12-31')], '2026-01-15', 'in 2027-03-02', 'in 2026-03-02'],
    ['two that are added', heatPumps, {}, [months('parts', 12), months('parts', 6), until('parts', '2028-01-01')], '2028-09-02', 'in 2028-09-02', 'out 2026-03-02'],
    ['a month that is shorter', policy({ parts: { months: 1, from: 'delivery' }, labour: { months: 13, from: 'delivery' } }), { deliveredOn: '2024-01-31' }, [], '2024-02-29', 'in 2024-02-29', 'in 2025-02-28'],
    ['no policy', null, {}, [], '2025-01-01', 'unknown', 'unknown'],
    ['with another dealer', heatPumps, { own: false }, [], '2029-01-01', 'notYours 2027-03-02', 'notYours 2026-03-02'],
    ['with another dealer, not registered', fromRegistration, { own: false, registeredOn: null }, [], '2029-01-01', 'notYours null', 'notYours null'],
  ])('%s', (_title, held, days, extensions, failedOn, parts, labour) => {
    const found = verdict(unit(days), held, extensions, failedOn);
    expect([short(found.parts), short(found.labour)]).toEqual([parts, labour]);
  });

  it('says why, what holds of both once', () => {
    expect(verdict(unit({ registeredOn: '2024-06-02' }), lateCountsFromShipment, [months('parts', 12)], '2026-01-01').because).toEqual([
      { of: 'both', reason: { what: 'late', days: 92, allowed: 60 } },
      { of: 'parts', reason: { what: 'term', months: 60, from: 'shipment', day: '2024-01-10' } },
      { of: 'parts', reason: { what: 'extendedBy', months: 12, reason: 'Service contract' } },
      { of: 'labour', reason: { what: 'term', months: 24, from: 'shipment', day: '2024-01-10' } },
    ]);
    expect(verdict(null, heatPumps, [], '2026-01-01')).toEqual({ parts: { outcome: 'unknown' }, labour: { outcome: 'unknown' }, because: [{ of: 'both', reason: { what: 'noUnit' } }] });
    expect(verdict(unit({ deliveredOn: null }), policy({ labour: { months: 12, from: 'shipment' } }), [], '2024-02-01').because).toEqual([
      { of: 'parts', reason: { what: 'noDay', from: 'delivery' } },
      { of: 'labour', reason: { what: 'term', months: 12, from: 'shipment', day: '2024-01-10' } },
    ]);
  });

  it('CL-13 of a unit that is with somebody else it says from when to when, and nothing of why', () => {
    const found = verdict(unit({ own: false, registeredOn: '2024-06-02' }), lateCountsFromShipment, [{ what: 'both', months: 3, reason: 'planted' }], '2026-01-01');
    expect(found).toEqual({ parts: { outcome: 'notYours', from: '2024-01-10', until: '2029-04-10' }, labour: { outcome: 'notYours', from: '2024-01-10', until: '2026-04-10' }, because: [{ of: 'both', reason: { what: 'notYours' } }] });
  });
});

describe('CL-06 whatever policy and unit', () => {
  const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2015-01-01', days));
  const dayOrNone = fc.option(day, { nil: null });
  const term = fc.record({ months: fc.integer({ min: 0, max: 120 }), from: fc.constantFrom<Start>(...STARTS) });
  const late = fc.option(
    fc.oneof(
      fc.record({ days: fc.integer({ min: 1, max: 400 }), then: fc.constant('shipment' as const) }),
      fc.record({ days: fc.integer({ min: 1, max: 400 }), then: fc.constant('months' as const), parts: fc.integer({ min: 0, max: 120 }), labour: fc.integer({ min: 0, max: 120 }) }),
    ),
    { nil: null },
  );
  const policies = fc.record({ parts: term, labour: term, late }).map((terms) => policy(terms));
  const units: fc.Arbitrary<UnitDays> = fc.record({ shippedOn: dayOrNone, deliveredOn: dayOrNone, registeredOn: dayOrNone });
  const extension: fc.Arbitrary<Extension> = fc.tuple(fc.constantFrom('parts', 'labour', 'both'), fc.oneof(fc.integer({ min: 1, max: 60 }), day)).map(([what, more]) => (typeof more === 'number' ? months(what, more) : until(what, more)));
  const extensions = fc.array(extension, { maxLength: 4 });
  const all = [units, policies, extensions, day] as const;
  const last = (answer: Answer) => ('until' in answer ? answer.until : null);

  it('a later failure never turns out into in, nor a known answer into none', () => {
    fc.assert(
      fc.property(...all, fc.integer({ min: 1, max: 3000 }), (days, held, given, failed, later) => {
        const asked = (on: string) => verdict({ ...days, own: true }, held, given, on);
        const [before, after] = [asked(failed), asked(addDays(failed, later))];
        for (const covered of COVERED) {
          expect(last(after[covered])).toBe(last(before[covered]));
          if (before[covered].outcome !== 'in') expect(after[covered].outcome).toBe(before[covered].outcome);
        }
        expect(after.because).toEqual(before.because);
      }),
    );
  });

  it('an extension never shortens, in whatever order they came, and changes nothing of what it is not about', () => {
    fc.assert(
      fc.property(...all, extension, (days, held, given, failed, more) => {
        const asked = (list: Extension[]) => verdict({ ...days, own: true }, held, list, failed);
        const [without, first, final] = [asked(given), asked([more, ...given]), asked([...given, more])];
        for (const covered of COVERED) {
          expect(first[covered]).toEqual(final[covered]);
          if (more.what !== 'both' && more.what !== covered) expect(final[covered]).toEqual(without[covered]);
          else expect((last(final[covered]) ?? '') >= (last(without[covered]) ?? '')).toBe(true);
        }
      }),
    );
  });

  it('registering late never makes it longer, and out begins on the day after the last', () => {
    fc.assert(
      fc.property(...all, (days, held, given, failed) => {
        const found = verdict({ ...days, own: true }, held, given, failed);
        const inTime = verdict({ ...days, own: true }, days.registeredOn === null ? held : { ...held, late: null }, given, failed);
        for (const covered of COVERED) {
          const answer = found[covered];
          expect((last(answer) ?? '') <= (last(inTime[covered]) ?? '')).toBe(true);
          if (answer.outcome === 'out') expect(answer.since).toBe(addDays(answer.until, 1));
          if ('until' in answer && answer.until !== null) expect(answer.outcome).toBe(failed <= answer.until ? 'in' : 'out');
        }
      }),
    );
  });

  it('of what is not yours the same is told, and no more', () => {
    fc.assert(
      fc.property(...all, (days, held, given, failed) => {
        const [ours, theirs] = [true, false].map((own) => verdict({ ...days, own }, held, given, failed));
        for (const covered of COVERED) {
          expect(theirs?.[covered].outcome).toBe('notYours');
          expect(theirs && last(theirs[covered])).toBe(ours && last(ours[covered]));
        }
        expect(theirs?.because).toEqual([{ of: 'both', reason: { what: 'notYours' } }]);
      }),
    );
  });
});
