import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, CASE_STATUSES, ROLES } from '../../../../../../tests/rules/spec';
import { hasExpired, hindranceOf, inAudience, linkIsDue, mayOpen, type GrantFacts } from './access';
import type { CaseFacts } from './milestones';
import { DEFAULT_SETTINGS } from './settings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONES = ['Europe/Oslo', 'America/New_York', 'Pacific/Apia', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'] as const;
const open: CaseFacts = { id: 1, status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: null };
const visibleFor = (daysVisibleAfterClose: number) => ({ ...DEFAULT_SETTINGS, daysVisibleAfterClose });
const endedAt = (instant: string, status: 'closed' | 'cancelled' = 'closed'): CaseFacts => ({ ...open, status, endedAt: Date.parse(instant) });

describe.each([
  ['customer', [true, false, false]],
  ['contactPerson', [false, true, false]],
  ['both', [true, true, false]],
  ['allContacts', [true, true, true]],
] as const)('CP-03 the audience %s', (audience, expected) => {
  it.each(ROLES.map((role, index) => [role, expected[index]] as const))('with a contact of the role %s: %s', (role, isIn) => {
    expect(inAudience({ id: 1, role }, { ...DEFAULT_SETTINGS, audience })).toBe(isIn);
  });
});

describe('CP-06 a link is due', () => {
  const customer = { id: 1, role: 'customer' } as const;
  const rows = (['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'manual'] as const).flatMap((sendLink) =>
    [false, true].flatMap((inspector) =>
      [false, true].flatMap((accepted) => CASE_STATUSES.map((status) => [sendLink, inspector, accepted, status] as const)),
    ),
  );

  it.each(rows)('at %s, inspector %s, accepted %s, case %s', (sendLink, inspector, accepted, status) => {
    const facts: CaseFacts = { ...open, status, decision: accepted ? 'accepted' : 'none', mainInspectionAssignedAt: inspector ? 1 : null };
    const milestone = { caseCreated: true, mainInspectionAssigned: inspector, positiveDecision: accepted, manual: false }[sendLink];
    const ended = status === 'closed' || status === 'cancelled';
    expect(linkIsDue(customer, { ...DEFAULT_SETTINGS, sendLink }, facts)).toBe(milestone && !ended);
    expect(linkIsDue({ id: 2, role: 'other' }, { ...DEFAULT_SETTINGS, sendLink }, facts)).toBe(false);
  });
});

describe('CP-07 a link dies at the end of its last day, by the portal’s calendar', () => {
  // Zone, end of the case, days, the first instant at which the link is dead. Offsets are those of the tz database.
  it.each([
    ['Europe/Oslo', '2026-03-28T22:30:00Z', 0, '2026-03-28T23:00:00Z'],
    ['Europe/Oslo', '2026-03-28T22:30:00Z', 1, '2026-03-29T22:00:00Z'],
    ['Europe/Oslo', '2026-03-29T00:30:00Z', 0, '2026-03-29T22:00:00Z'],
    ['Europe/Oslo', '2026-03-28T23:00:00Z', 0, '2026-03-29T22:00:00Z'],
    ['Europe/Oslo', '2026-10-24T12:00:00Z', 0, '2026-10-24T22:00:00Z'],
    ['Europe/Oslo', '2026-10-24T12:00:00Z', 1, '2026-10-25T23:00:00Z'],
    ['Europe/Oslo', '2026-10-25T00:30:00Z', 0, '2026-10-25T23:00:00Z'],
    ['Europe/Oslo', '2026-03-01T12:00:00Z', 30, '2026-03-31T22:00:00Z'],
    ['Europe/Oslo', '2026-01-15T12:00:00Z', 3650, '2036-01-13T23:00:00Z'],
    ['America/New_York', '2026-03-07T20:00:00Z', 1, '2026-03-09T04:00:00Z'],
    ['America/New_York', '2026-03-08T04:30:00Z', 0, '2026-03-08T05:00:00Z'],
    ['America/New_York', '2026-10-31T20:00:00Z', 1, '2026-11-02T05:00:00Z'],
    ['Pacific/Apia', '2026-05-01T11:30:00Z', 0, '2026-05-02T11:00:00Z'],
    ['Pacific/Apia', '2026-05-01T10:30:00Z', 0, '2026-05-01T11:00:00Z'],
    ['Pacific/Pago_Pago', '2026-05-01T10:30:00Z', 0, '2026-05-01T11:00:00Z'],
    ['Asia/Kolkata', '2026-01-01T18:29:00Z', 0, '2026-01-01T18:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T00:00:00Z', 1, '2026-04-05T13:30:00Z'],
    ['UTC', '2028-02-28T12:00:00Z', 1, '2028-03-01T00:00:00Z'],
  ])('%s, ended %s, %i days: dead from %s', (zone, ended, days, deadFrom) => {
    const first = Date.parse(deadFrom);
    for (const status of ['closed', 'cancelled'] as const) {
      expect(hasExpired(endedAt(ended, status), visibleFor(days), zone, first - 1)).toBe(false);
      expect(hasExpired(endedAt(ended, status), visibleFor(days), zone, first)).toBe(true);
    }
  });

  const anyEnd = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
  const anyDays = fc.oneof(fc.constantFrom(0, 1, 30, 3650), fc.integer({ min: 0, max: 3650 }));

  it('is never before so many days of 24 hours less the hour of a clock change, never later than a day more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyEnd, anyDays, (zone, ended, days) => {
        const facts: CaseFacts = { ...open, status: 'closed', endedAt: ended };
        expect(hasExpired(facts, visibleFor(days), zone, ended)).toBe(false);
        expect(hasExpired(facts, visibleFor(days), zone, ended + days * DAY - HOUR)).toBe(false);
        expect(hasExpired(facts, visibleFor(days), zone, ended + (days + 1) * DAY + HOUR)).toBe(true);
      }),
    );
  });

  it('comes once, and later with more days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyEnd, anyDays, fc.nat(4000 * 24), fc.nat(1000), (zone, ended, days, hours, more) => {
        const facts: CaseFacts = { ...open, status: 'closed', endedAt: ended };
        const now = ended + hours * HOUR;
        fc.pre(hasExpired(facts, visibleFor(days), zone, now));
        expect(hasExpired(facts, visibleFor(days), zone, now + more * HOUR)).toBe(true);
        expect(hasExpired(facts, visibleFor(Math.max(0, days - more)), zone, now)).toBe(true);
      }),
    );
  });

  it.each(['open', 'waiting'] as const)('is revived by reopening: %s', (status) => {
    const long = Date.parse('2050-01-01T00:00:00Z');
    const closed = endedAt('2026-01-01T12:00:00Z');
    expect(hasExpired(closed, visibleFor(0), 'Europe/Oslo', long)).toBe(true);
    expect(hasExpired({ ...closed, status, endedAt: null }, visibleFor(0), 'Europe/Oslo', long)).toBe(false);
    expect(hasExpired({ ...closed, status }, visibleFor(0), 'Europe/Oslo', long)).toBe(false);
  });
});

describe('CP-07 access', () => {
  const now = Date.parse('2026-06-01T12:00:00Z');
  const long = Date.parse('2026-01-01T12:00:00Z');
  const sources = ['audience', 'hand'] as const;
  const rows = [null, now - DAY].flatMap((revokedAt) =>
    sources.flatMap((source) => ROLES.flatMap((role) => [false, true].map((expired) => [revokedAt !== null, source, role, expired, revokedAt] as const))),
  );

  it.each(rows)('revoked %s, given by %s, to a %s, expired %s', (revoked, source, role, expired, revokedAt) => {
    const facts: CaseFacts = expired ? { ...open, status: 'closed', endedAt: long } : open;
    const admission = mayOpen({ source, revokedAt }, { id: 1, role }, DEFAULT_SETTINGS, facts, 'Europe/Oslo', now);
    expect(admission.allowed).toBe(!revoked && (source === 'hand' || role === 'customer') && !expired);
    if (revoked) expect(admission.because).toBe('revoked');
  });

  const anyGrant: fc.Arbitrary<GrantFacts> = fc.record({ source: fc.constantFrom(...sources), revokedAt: fc.option(fc.nat()) });
  const anyContact = fc.record({ id: fc.nat(), role: fc.constantFrom(...ROLES) });

  it('is only narrowed: revoking, leaving the audience and fewer days give nobody access', () => {
    fc.assert(
      fc.property(anyGrant, anyContact, anySettings, anyFacts, fc.constantFrom(...ZONES), (grant, contact, settings, facts, zone) => {
        const allowed = (given: GrantFacts, days: number) => mayOpen(given, contact, { ...settings, daysVisibleAfterClose: days }, facts, zone, now).allowed;
        const days = settings.daysVisibleAfterClose;
        expect(allowed({ ...grant, revokedAt: now }, days)).toBe(false);
        if (allowed({ ...grant, source: 'audience' }, days)) expect(allowed({ ...grant, source: 'hand' }, days)).toBe(true);
        if (allowed(grant, 0)) expect(allowed(grant, days)).toBe(true);
      }),
    );
  });

  it('does not ask when links are sent, nor what the page shows', () => {
    fc.assert(
      fc.property(anyGrant, anyContact, anySettings, anySettings, anyFacts, (grant, contact, settings, other, facts) => {
        const { audience, daysVisibleAfterClose } = settings;
        const admission = mayOpen(grant, contact, settings, facts, 'Europe/Oslo', now);
        expect(mayOpen(grant, contact, { ...other, audience, daysVisibleAfterClose }, facts, 'Europe/Oslo', now)).toEqual(admission);
      }),
    );
  });
});

describe('CP-06 CP-08 what keeps a contact from its page', () => {
  it.each([
    [null, null, false, 'noAddress'],
    [null, null, true, 'noAddress'],
    ['', '', true, 'noAddress'],
    ['anne@example.org', null, false, null],
    ['anne@example.org', null, true, 'noMobileForCode'],
    [null, '+4740123456', true, null],
    ['anne@example.org', '+4740123456', true, null],
  ] as const)('mail %s, mobile %s, code asked for %s: %s', (email, mobile, smsCode, hindrance) => {
    expect(hindranceOf({ email, mobile }, { smsCode })).toBe(hindrance);
  });
});
