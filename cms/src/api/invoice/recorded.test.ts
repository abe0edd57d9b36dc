import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATUSES } from '../../../../tests/rules/spec';
import { MAX_AMOUNT } from '../../domain/money';
import { Refusal } from '../../domain/refusal';
import { checkInvoice, deriveInvoice } from './recorded';
import { plainNumber } from './rules/plain-number';
import type { InvoiceSnapshot } from './snapshot';
import { INVOICE_STATUSES } from './states';

const invoice: InvoiceSnapshot = {
  id: 1, documentId: 'i', caseId: 20, portalId: 1, caseStatus: 'open', company: { id: 5, name: 'Tørk', portalId: 1, kind: 'partner' }, number: 'F-118', amount: 125_050, status: 'submitted', comment: null, authorId: 7,
};

const codeOf = (before: InvoiceSnapshot | null, after: InvoiceSnapshot): unknown => {
  try {
    checkInvoice(before, after);
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};

describe('25, answer 14 what is no invoice', () => {
  it.each<[string, Partial<InvoiceSnapshot>, string]>([
    ['of nothing', { amount: 0 }, 'input.invalid'],
    ['of less than nothing', { amount: -1 }, 'input.invalid'],
    ['of half a unit', { amount: 10.5 }, 'input.invalid'],
    ['of more than is exact', { amount: MAX_AMOUNT + 1 }, 'input.invalid'],
    ['without a number', { number: ' \u00a0 ' }, 'input.invalid'],
    ['of the portal’s own company', { company: { ...invoice.company, kind: 'own' } }, 'relation.unknown'],
    ['of another portal’s company', { company: { ...invoice.company, portalId: 2 } }, 'relation.unknown'],
    ['of a company of no portal', { company: { ...invoice.company, portalId: null } }, 'relation.unknown'],
  ])('%s', (_what, more, code) => {
    expect(codeOf(null, { ...invoice, ...more })).toBe(code);
  });

  it('one that comes decided', () => {
    expect(INVOICE_STATUSES.map((status) => codeOf(null, { ...invoice, status }))).toEqual([null, 'invoice.state', 'invoice.state']);
  });
});

describe('25 which cases take an invoice', () => {
  it.each(CASE_STATUSES.map((status) => [status, status === 'cancelled' ? 'case.state' : null] as const))('one that is %s: %s; what was handed in is decided about whatever has become of it', (caseStatus, code) => {
    expect(codeOf(null, { ...invoice, caseStatus })).toBe(code);
    expect(codeOf({ ...invoice, caseStatus }, { ...invoice, caseStatus, status: 'approved' })).toBeNull();
    expect(codeOf({ ...invoice, caseStatus }, { ...invoice, caseStatus, status: 'rejected', comment: 'No' })).toBeNull();
  });
});

describe('25 what becomes of an invoice', () => {
  it.each(INVOICE_STATUSES.flatMap((from) => INVOICE_STATUSES.map((to) => [from, to, from === to || from === 'submitted' ? null : 'invoice.state'] as const)))('%s, then %s: %s', (from, to, code) => {
    expect(codeOf({ ...invoice, status: from }, { ...invoice, status: to })).toBe(code);
  });

  it.each<[string, Partial<InvoiceSnapshot>, string | null]>([
    ['another sum', { amount: 1 }, 'invoice.state'],
    ['another number', { number: 'F-119' }, 'invoice.state'],
    ['another case', { caseId: 21 }, 'relation.fixed'],
    ['another company', { company: { ...invoice.company, id: 6 } }, 'relation.fixed'],
    ['a comment', { comment: 'Paid on Friday' }, null],
  ])('it takes %s: %s', (_what, more, code) => {
    expect(codeOf(invoice, { ...invoice, ...more })).toBe(code);
  });

  it('is one event, silent to customers', () => {
    const facts = { company: 'Tørk', invoice: 'F-118', amount: 125_050 };
    const event = (kind: string, kept: object) => [{ kind, news: null, public: {}, private: kept }];
    expect(deriveInvoice(null, invoice)).toEqual(event('invoiceSubmitted', facts));
    expect(deriveInvoice(invoice, { ...invoice, status: 'approved' })).toEqual(event('invoiceApproved', facts));
    expect(deriveInvoice(invoice, { ...invoice, status: 'rejected', comment: 'No' })).toEqual(event('invoiceRejected', { ...facts, comment: 'No' }));
    expect(deriveInvoice(invoice, { ...invoice, comment: 'Paid' })).toEqual([]);
  });
});

describe('answer 14 a number is the same', () => {
  it.each([
    ['F-118', 'f-118', true],
    ['F-118', ' F - 118 ', true],
    ['Ａ1', 'A1', true],
    ['1-11', '11-1', false],
    ['0118', '118', false],
    // A space that is taken out lets the cedilla behind it join the letter before.
    ['㎭¸', 'raḑ', true],
  ])('%j and %j: %s', (left, right, same) => {
    expect(plainNumber(left) === plainNumber(right)).toBe(same);
  });

  it('however often it is compared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (number) => {
        expect(plainNumber(plainNumber(number))).toBe(plainNumber(number));
      }),
    );
  });
});
