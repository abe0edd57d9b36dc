import { describe, expect, it } from 'vitest';
import { amountOf, bodyOf, type Draft, type DraftLine, sumOf, typedQuantity, typedSum } from './draft';

const typing = { tag: 'nb-NO', digits: 2 };
const line = (more: Partial<DraftLine> = {}): DraftLine => ({ key: 'a', kind: 'part', master: null, number: '', description: 'Kontaktor', quantity: '2', unitPrice: '56,20', ...more });
const draft = (lines: DraftLine[]): Draft => ({ contact: { name: 'T', email: 't@x.example', company: 'F', phone: '' }, serial: 'AN9', failureDate: '', problem: '', description: '', lines });

describe('CL-04 a draft as it is typed', () => {
  it('CL-03 takes marks and tabs that were pasted along out of fields of one line', () => {
    expect(bodyOf({ ...draft([line({ description: 'Board\tK2' })]), serial: '\u202aAN9-1\u202c' }, typing)).toMatchObject({ serial: 'AN9-1', lines: [{ description: 'Board K2' }] });
  });

  it('becomes what the CMS keeps', () => {
    expect(bodyOf(draft([line({ quantity: '1,5' })]), typing)).toMatchObject({ failureDate: null, lines: [{ quantity: '1.5', unitPrice: 5620, master: null }] });
  });

  it.each([
    ['two', '2', '56,20', 11_240],
    ['one and a half', '1.5', '95', 14_250],
    ['nothing typed', '', '95', null],
    ['no number', 'many', '95', null],
    ['more decimals than the currency has', '1', '1,0050', null],
  ])('%s', (_what, quantity, unitPrice, amount) => {
    expect(amountOf(line({ quantity, unitPrice }), typing)).toBe(amount);
    expect(sumOf([line(), line({ quantity, unitPrice })], typing)).toBe(11_240 + (amount ?? 0));
  });

  it('what is shown can be typed again', () => {
    for (const amount of [0, 5, 139_500, 100_000_000]) expect(bodyOf(draft([line({ unitPrice: typedSum(amount, typing) })]), typing).lines[0]?.unitPrice).toBe(amount);
    for (const quantity of ['0.125', '1.5', '1200']) expect(bodyOf(draft([line({ quantity: typedQuantity(quantity, typing) })]), typing).lines[0]?.quantity).toBe(quantity);
  });
});
