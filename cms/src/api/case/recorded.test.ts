import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, DECISIONS, NEWS_FACTS } from '../../../../tests/rules/spec';
import { Refusal } from '../../domain/refusal';
import { checkCase, deriveCase } from './recorded';
import type { CaseSnapshot } from './snapshot';

const handler = { id: 3, name: 'Kari Nordmann', portalId: 1 };
const stored: CaseSnapshot = {
  id: 20, documentId: 'case', caseId: 20, portalId: 1, number: 'NO-1', title: 'Vannskade', type: 'water', damageNote: null, street: null, postalCode: null, city: null,
  status: 'open', statusReason: null, waitingUntil: null, decision: 'none', decisionReason: null, qualityControl: false, reminderOn: null, deductible: null, reportedAt: 0,
  company: 'Nordlys Forsikring', handler: null, technicalAdviser: null, externalOffice: null, externalHandler: null,
};
const derived = (before: Partial<CaseSnapshot>, after: Partial<CaseSnapshot>) => deriveCase({ ...stored, ...before }, { ...stored, ...after });

describe('CP-12, spec 25 the events of a case', () => {
  it.each<[string, Partial<CaseSnapshot>, Partial<CaseSnapshot>, string, string | null, object]>([
    ['it waits', {}, { status: 'waiting', statusReason: 'Tørker', waitingUntil: '2026-04-01' }, 'caseWaiting', null, {}],
    ['it goes on', { status: 'waiting' }, {}, 'caseResumed', null, {}],
    ['it is closed', {}, { status: 'closed', statusReason: 'Ferdig' }, 'caseClosed', 'caseClosed', {}],
    ['it is closed while waiting', { status: 'waiting' }, { status: 'closed' }, 'caseClosed', 'caseClosed', {}],
    ['it is cancelled', {}, { status: 'cancelled', statusReason: 'Dobbelt' }, 'caseCancelled', null, {}],
    ['it is reopened', { status: 'closed' }, { statusReason: 'Feil' }, 'caseReopened', 'caseReopened', { company: 'Nordlys Forsikring' }],
    ['it is reopened when cancelled', { status: 'cancelled' }, {}, 'caseReopened', 'caseReopened', { company: 'Nordlys Forsikring' }],
    ['accepted', {}, { decision: 'accepted' }, 'decisionMade', 'compensationDecided', {}],
    ['rejected', {}, { decision: 'rejected' }, 'decisionMade', 'compensationDecided', {}],
    ['asked for more', {}, { decision: 'moreInformation' }, 'decisionMade', 'compensationDecided', {}],
    ['decided otherwise', { decision: 'accepted' }, { decision: 'rejected' }, 'decisionMade', 'compensationDecided', {}],
    ['another handler', {}, { handler }, 'handlerChanged', null, {}],
    ['another adviser', {}, { technicalAdviser: handler }, 'technicalAdviserChanged', null, {}],
    ['another external office', {}, { externalOffice: handler }, 'externalOfficeChanged', null, {}],
    ['another external handler', { externalHandler: handler }, {}, 'externalHandlerChanged', null, {}],
    ['the damage note', {}, { damageNote: 'Vann' }, 'damageNoteChanged', null, {}],
    ['quality control', {}, { qualityControl: true }, 'qualityControlChanged', null, {}],
    ['the reminder', {}, { reminderOn: '2026-04-01' }, 'reminderChanged', null, {}],
    ['the deductible', {}, { deductible: 400_000 }, 'deductibleChanged', null, {}],
    ['its address', {}, { street: 'Storgata 1', postalCode: '0155', city: 'Oslo' }, 'caseChanged', null, {}],
  ])('%s', (_, before, after, kind, news, told) => {
    expect(derived(before, after)).toEqual([expect.objectContaining({ kind, news, public: told })]);
  });

  it('a new one is silent, and names its handler', () => {
    expect(deriveCase(null, { ...stored, handler }).map(({ kind, news }) => [kind, news])).toEqual([['caseCreated', null], ['handlerChanged', null]]);
  });

  it('CP-05 the decision and its reason stay in the private part', () => {
    const [event] = derived({}, { decision: 'rejected', decisionReason: 'Ikke dekket' });
    expect(event?.private).toEqual({ decision: 'rejected', from: 'none', reason: 'Ikke dekket' });
  });
});

const secret = fc.uuid().map((id) => `secret-${id}`);
const person = fc.option(fc.record({ id: fc.integer({ min: 1, max: 3 }), name: secret, portalId: fc.constant(1) }));
const anyCase: fc.Arbitrary<CaseSnapshot> = fc.record({
  id: fc.constant(20), documentId: secret, caseId: fc.constant(20), portalId: fc.constant(1), number: secret, title: secret, type: secret, damageNote: fc.option(secret),
  street: fc.option(secret), postalCode: fc.option(secret), city: fc.option(secret), status: fc.constantFrom(...CASE_STATUSES), statusReason: fc.option(secret),
  waitingUntil: fc.option(secret), decision: fc.constantFrom(...DECISIONS), decisionReason: fc.option(secret), qualityControl: fc.boolean(), reminderOn: fc.option(secret), deductible: fc.option(fc.nat()),
  reportedAt: fc.nat(), company: fc.constant('Nordlys Forsikring'), handler: person, technicalAdviser: person, externalOffice: person, externalHandler: person,
});
const anyChange = fc.tuple(fc.option(anyCase, { nil: null, freq: 6 }), anyCase);

describe('CP-12 any change of a case', () => {
  it('never tells a reason, a comment, a number, a person or which decision', () => {
    fc.assert(
      fc.property(anyChange, ([before, after]) => {
        const told = JSON.stringify(deriveCase(before, after).map((event) => [event.news, event.public]));
        expect(told).not.toContain('secret-');
        for (const decision of DECISIONS) expect(told).not.toContain(`"${decision}"`);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells the facts of its kind of news, all of them and no others', () => {
    fc.assert(
      fc.property(anyChange, ([before, after]) => {
        for (const event of deriveCase(before, after)) expect(Object.keys(event.public)).toEqual([...(event.news ? NEWS_FACTS[event.news] : [])]);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells the same of an accepted and of a rejected case', () => {
    fc.assert(
      fc.property(anyChange, ([before, after]) => {
        fc.pre(before?.decision !== 'accepted' && before?.decision !== 'rejected');
        const told = (decision: 'accepted' | 'rejected') => deriveCase(before, { ...after, decision }).map((event) => [event.kind, event.news, event.public]);
        expect(told('accepted')).toEqual(told('rejected'));
      }),
    );
  });

  it('is no event where nothing changed', () => {
    fc.assert(
      fc.property(anyCase, (same) => {
        expect(deriveCase(same, structuredClone(same))).toEqual([]);
      }),
    );
  });
});

describe('spec 25 a change of a case is refused', () => {
  const codeOf = (before: Partial<CaseSnapshot> | null, after: Partial<CaseSnapshot>): unknown => {
    try {
      checkCase(before && { ...stored, ...before }, { ...stored, ...after });
      return null;
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
  };

  it.each<[string, Partial<CaseSnapshot> | null, Partial<CaseSnapshot>, string | null]>([
    ['nothing', {}, {}, null],
    ['a new case', null, {}, null],
    ['new and closed', null, { status: 'closed' }, 'case.state'],
    ['new and waiting', null, { status: 'waiting' }, 'case.state'],
    ['new and decided', null, { decision: 'accepted' }, 'case.state'],
    ['into another portal', {}, { portalId: 2 }, 'relation.fixed'],
    ['another portal’s handler', {}, { handler: { ...handler, portalId: 2 } }, 'relation.unknown'],
    ['a handler of no portal', {}, { handler: { ...handler, portalId: null } }, 'relation.unknown'],
    ['another portal’s adviser', {}, { technicalAdviser: { ...handler, portalId: 2 } }, 'relation.unknown'],
    ['another portal’s office', {}, { externalOffice: { ...handler, portalId: 2 } }, 'relation.unknown'],
    ['another portal’s external handler', null, { externalHandler: { ...handler, portalId: 2 } }, 'relation.unknown'],
    ['a decision taken out of the record', { decision: 'accepted' }, {}, 'case.decision'],
    ['a decision while it is reopened', { status: 'closed' }, { decision: 'accepted' }, 'case.state'],
    ['a decision while it is closed', {}, { status: 'closed', decision: 'accepted' }, null],
    ['facts of a closed case', { status: 'closed' }, { status: 'closed', city: 'Oslo' }, null],
  ])('%s', (_, before, after, code) => {
    expect(codeOf(before, after)).toBe(code);
  });

  const open = ['open', 'waiting'];
  const ways = (from: string, to: string) => from === to || (open.includes(from) ? true : to === 'open');

  it.each(CASE_STATUSES.flatMap((from) => CASE_STATUSES.map((to) => [from, to] as const)))('%s → %s', (from, to) => {
    expect(codeOf({ status: from }, { status: to })).toBe(ways(from, to) ? null : 'case.state');
  });

  it.each(CASE_STATUSES.flatMap((status) => DECISIONS.flatMap((from) => DECISIONS.map((to) => [status, from, to] as const))))('%s, decision %s → %s', (status, from, to) => {
    const expected = from === to ? null : to === 'none' ? 'case.decision' : open.includes(status) ? null : 'case.state';
    expect(codeOf({ status, decision: from }, { status, decision: to })).toBe(expected);
  });
});
