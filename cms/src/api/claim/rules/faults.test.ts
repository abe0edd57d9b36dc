import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults';

const contact = { name: 'Torbjørn', email: 'torbjorn@fjordvarme.example', company: 'Fjordvarme', phone: '' };
const line = { description: 'Contactor', quantity: 1000, unitPrice: 5620 };
const whole = { contact, serial: 'AN9', failureDate: '2030-03-01', problem: 'Does not start', lines: [line] };

describe('CL-03 what a claim lacks before it is handed in', () => {
  it('nothing', () => {
    expect(faultsOf(whole, '2030-03-01')).toEqual([]);
  });

  it('everything, at once', () => {
    const none = { contact: { name: '', email: '', company: '', phone: '' }, serial: '', failureDate: null, problem: '', lines: [] };
    expect(faultsOf(none, '2030-03-01').map(({ path, fault }) => `${path} ${fault}`)).toEqual(['contact.name missing', 'contact.email missing', 'contact.company missing', 'serial missing', 'failureDate missing', 'problem missing', 'lines missing']);
  });

  it.each([
    ['an address that is none', { ...whole, contact: { ...contact, email: 'torbjorn' } }, ['contact.email wrong']],
    ['two addresses in one', { ...whole, contact: { ...contact, email: 'torbjorn@fjordvarme.example,evil@x.example' } }, ['contact.email wrong']],
    ['a failure that lies ahead', { ...whole, failureDate: '2030-03-02' }, ['failureDate later']],
    ['a line without words', { ...whole, lines: [line, { ...line, description: '' }] }, ['lines.1.description missing']],
    ['a line of nothing', { ...whole, lines: [{ ...line, quantity: 0 }] }, ['lines.0.quantity wrong']],
    ['a line without price and quantity', { ...whole, lines: [{ ...line, quantity: null, unitPrice: null }] }, ['lines.0.quantity missing', 'lines.0.unitPrice missing']],
    ['a line that costs nothing is none', { ...whole, lines: [{ ...line, unitPrice: 0 }] }, []],
  ])('%s', (_what, claim, found) => {
    expect(faultsOf(claim, '2030-03-01').map(({ path, fault }) => `${path} ${fault}`)).toEqual(found);
  });
});
