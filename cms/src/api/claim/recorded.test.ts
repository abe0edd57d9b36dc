import { describe, expect, it } from 'vitest';
import { checkClaim, deriveClaim } from './recorded';
import type { ClaimLine, ClaimParty, ClaimSnapshot } from './snapshot';
import { CLAIM_STATES, claimCommandBetween } from './states';

const party = (id: number, kind: string, portalId = 7): ClaimParty => ({ id, documentId: `party-${id}`, name: `Party ${id}`, kind, portalId });
const claim = (more: Partial<ClaimSnapshot> = {}): ClaimSnapshot => ({
  id: 1, documentId: 'claim-1', portalId: 7, number: 'WC-26-0001', state: 'submitted', stateComment: null, company: party(20, 'dealer'), creator: party(2, 'dealer'), agent: null,
  contactName: 'T', contactEmail: 't@x.example', contactCompany: 'F', contactPhone: null, serial: 'AN9', unit: null, failureDate: '2030-01-01', verdict: null, problem: 'E-41', description: null, lines: [],
  partsTotal: 0, labourTotal: 0, total: 0, version: 2, decisions: 0, submittedAt: 1, createdAt: 1, updatedAt: 1, ...more,
});

const line = (decision: ClaimLine['decision'] = null): ClaimLine => ({ id: 5, kind: 'part', master: null, number: null, description: 'Board', quantity: 1000, unitPrice: 100, amount: 100, decision, decisionReason: decision === 'rejected' ? 'Not covered' : null });

describe('CL-07 what becomes of a claim, whatever door it came through', () => {
  it('begins as a draft of a dealer', () => {
    expect(() => checkClaim(null, claim({ state: 'draft' }))).not.toThrow();
    for (const state of CLAIM_STATES.filter((one) => one !== 'draft')) expect(() => checkClaim(null, claim({ state }))).toThrow(expect.objectContaining({ code: 'claim.state' }));
    for (const kind of ['own', 'partner']) expect(() => checkClaim(null, claim({ state: 'draft', company: party(20, kind) }))).toThrow(expect.objectContaining({ code: 'relation.unknown' }));
  });

  it.each(CLAIM_STATES.flatMap((from) => CLAIM_STATES.filter((to) => to !== from).map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
    const move = () => checkClaim(claim({ state: from, lines: [line()] }), claim({ state: to, lines: [to === 'approved' ? line('approved') : to === 'rejected' ? line('rejected') : line()] }));
    if (claimCommandBetween(from, to)) expect(move).not.toThrow();
    else expect(move).toThrow(expect.objectContaining({ code: 'claim.state' }));
  });

  it.each<[string, Partial<ClaimSnapshot>, string]>([
    ['another portal', { portalId: 8, company: party(20, 'dealer', 8), creator: null }, 'relation.fixed'],
    ['another company', { company: party(21, 'dealer') }, 'relation.fixed'],
    ['another number', { number: 'WC-26-0002' }, 'relation.fixed'],
    ['another sum once it has been handed in', { total: 5 }, 'claim.state'],
    ['another problem once it has been handed in', { problem: 'E-42' }, 'claim.state'],
    ['an agent of another portal', { agent: party(3, 'own', 8) }, 'relation.unknown'],
    ['an agent who is a dealer', { agent: party(3, 'dealer') }, 'relation.unknown'],
  ])('never gets %s', (_what, more, code) => {
    expect(() => checkClaim(claim(), claim(more))).toThrow(expect.objectContaining({ code }));
  });

  it('tells the client how it moved and why, and keeps to the agents who has it', () => {
    const asked = claim({ state: 'infoRequested', stateComment: 'Which pressure?' });
    expect(deriveClaim(claim({ state: 'inReview' }), asked)).toEqual([{ kind: 'claimInformationAsked', news: null, public: { from: 'inReview', to: 'infoRequested', comment: 'Which pressure?' }, private: {} }]);
    expect(deriveClaim(asked, claim({ state: 'inReview', stateComment: '3.1 bar' }))[0]?.kind).toBe('claimAnswered');
    expect(deriveClaim(asked, claim({ state: 'inReview' }))[0]?.kind).toBe('claimReviewStarted');
    expect(deriveClaim(claim(), claim({ agent: party(3, 'own') }))).toEqual([{ kind: 'claimAssigned', news: null, public: {}, private: { from: null, to: 'Party 3' } }]);
    expect(deriveClaim(claim({ state: 'draft' }), claim({ state: 'draft', problem: 'Other' }))).toEqual([]);
  });
});

describe('CL-18 lines are decided while a claim is read, whatever door it came through', () => {
  it.each(CLAIM_STATES)('in state %s', (state) => {
    const decide = () => checkClaim(claim({ state, lines: [line()] }), claim({ state, lines: [line('approved')] }));
    if (state === 'inReview') expect(decide).not.toThrow();
    else expect(decide).toThrow(expect.objectContaining({ code: 'claim.state' }));
  });

  it.each<[string, ClaimLine[], ClaimSnapshot['state']]>([
    ['approved with a line that is open', [line('approved'), line()], 'approved'],
    ['approved with nothing approved', [line('rejected')], 'approved'],
    ['rejected with a line that is approved', [line('rejected'), line('approved')], 'rejected'],
  ])('no claim is %s', (_what, lines, state) => {
    expect(() => checkClaim(claim({ state: 'inReview', lines }), claim({ state, lines }))).toThrow(expect.objectContaining({ code: 'claim.state' }));
  });

  it('what is rejected has a reason', () => {
    expect(() => checkClaim(claim({ state: 'inReview', lines: [line()] }), claim({ state: 'inReview', lines: [{ ...line('rejected'), decisionReason: null }] }))).toThrow(expect.objectContaining({ code: 'input.invalid' }));
  });

  it('the agents are told line by line, the client what came of it', () => {
    const before = claim({ state: 'inReview', lines: [line(), line()] });
    const after = claim({ state: 'inReview', lines: [line('rejected'), line()] });
    expect(deriveClaim(before, after)).toEqual([{ kind: 'claimLinesDecided', news: null, public: {}, private: { lines: [{ line: 'Board', decision: 'rejected', reason: 'Not covered' }] } }]);
    const [event, ...others] = deriveClaim(after, claim({ state: 'approved', lines: [line('rejected'), line('approved')] }));
    expect(event?.public).toEqual({ from: 'inReview', to: 'approved', comment: null, approved: 100 });
    expect(others).toEqual([]);
  });
});
