import { expect, it } from 'vitest';
import { proposalOf, type ReturnedOf } from './proposal';

const claim: ReturnedOf = { serial: 'AN9-1', product: 'Alpina Nord 9', parts: [], address: { last: null, office: ['Alpina', 'Kanalveien 54', null, '5068 Bergen'] }, instructions: null };

it('CL-12 the form of a return proposes the parts that were changed, whole pieces of them, or the unit where none were', () => {
  expect(proposalOf(claim, '2026-12-15')).toEqual({ lines: [{ serial: 'AN9-1', description: 'Alpina Nord 9', quantity: 1 }], returnAddress: 'Alpina\nKanalveien 54\n5068 Bergen', instructions: '', validUntil: '2027-01-14' });
  const parts = [{ number: 'K2', description: 'Contactor', quantity: 1500 }, { number: null, description: 'Seal', quantity: null }];
  expect(proposalOf({ ...claim, parts, address: { last: 'Dock 4', office: [] }, instructions: 'Pack it dry.' }, '2026-12-15')).toMatchObject({
    lines: [{ serial: 'AN9-1', description: 'Contactor, K2', quantity: 2 }, { serial: 'AN9-1', description: 'Seal', quantity: 1 }],
    returnAddress: 'Dock 4',
    instructions: 'Pack it dry.',
  });
});
