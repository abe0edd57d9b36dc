import { describe, expect, it } from 'vitest';
import { plainSerial } from '../../unit/rules/plain-serial';
import { CLAIM_STATES } from '../states';
import { canSeeClaim, claimReach } from './reach';

const portal = { id: 7, kind: 'warranty' as const };

describe('CL-01 answer 18 who has to do with claims', () => {
  it.each([
    ['own', 'agent'],
    ['dealer', 'client'],
    ['client', 'client'],
    ['partner', null],
  ])('somebody of a company of kind %s is %s', (kind, side) => {
    expect(claimReach({ portal, company: { id: 1, kind } })?.side ?? null).toBe(side);
  });

  it('nobody without a company, and nobody in a portal of another kind', () => {
    expect(claimReach({ portal, company: null })).toBeNull();
    for (const kind of ['insurance', 'contractor', 'office'] as const) expect(claimReach({ portal: { id: 7, kind }, company: { id: 1, kind: 'own' } })).toBeNull();
  });

  it.each(CLAIM_STATES)('a claim that is %s', (state) => {
    const claim = { portalId: 7, company: { id: 20 }, state };
    expect(canSeeClaim({ side: 'client', portalId: 7, companyId: 20 }, claim)).toBe(true);
    expect(canSeeClaim({ side: 'client', portalId: 7, companyId: 21 }, claim)).toBe(false);
    expect(canSeeClaim({ side: 'agent', portalId: 7, companyId: 1 }, claim)).toBe(state !== 'draft');
    for (const side of ['client', 'agent'] as const) expect(canSeeClaim({ side, portalId: 8, companyId: 20 }, claim)).toBe(false);
  });
});

it.each([
  ['an9-2403 118846', 'AN92403118846'],
  [' ＡＮ9.2403/118846 ', 'AN92403118846'],
  ['AN9–2403', 'AN92403'],
  ['an9-24o3', 'AN92403'],
  ['AI9-L1', 'AI9L1'],
  ['- .', ''],
])('CL-06 the serial number %s is compared as %s', (typed, plain) => {
  expect(plainSerial(typed)).toBe(plain);
});
