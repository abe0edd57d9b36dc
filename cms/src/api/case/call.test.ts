import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveCall, type CallSnapshot } from './call';

const call: CallSnapshot = { id: 1, documentId: 'x', caseId: 20, portalId: 1, number: '+4791234567', caller: 'Kari Nordmann', reached: true, seconds: 95, ownerIds: [7] };

describe('CP-12 a logged call', () => {
  it('tells whether she was reached, how long, by whom, and the number only masked', () => {
    expect(deriveCall(null, call)).toEqual([
      {
        kind: 'callLogged',
        news: 'callLogged',
        public: { reached: true, seconds: 95, caller: 'Kari Nordmann', masked: expect.stringMatching(/567$/) as string, owners: [7] },
        private: { number: '+4791234567' },
      },
    ]);
  });

  it('never tells the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000_000, max: 99_999_999 }), fc.array(fc.nat()), fc.boolean(), (national, ownerIds, reached) => {
        const [event] = deriveCall(null, { ...call, number: `+47${national}`, ownerIds, reached, seconds: 0 });
        const digits = JSON.stringify({ ...event?.public, owners: [] }).replace(/\D/g, '');
        expect(digits).not.toContain(String(national));
        expect(digits).not.toContain(String(national).slice(0, 5));
      }),
    );
  });
});
