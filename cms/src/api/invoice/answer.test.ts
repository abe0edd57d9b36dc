import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasePeople, Member } from '../../plugins/role-matrix/server/rules/standing';
import { answerInvoices, caseInvoices } from './answer';
import type { StoredInvoice, StoredInvoices } from './queries/case-invoices';
import { invoiceReach } from './rules/reach';
import { INVOICE_STATUSES } from './states';

const company = fc.integer({ min: 1, max: 4 }).map((id) => ({ id, documentId: `company-${id}-`, name: `Company ${id}.` }));
const invoice: fc.Arbitrary<StoredInvoice> = fc.record({
  documentId: fc.uuid(), company, number: fc.uuid(), amount: fc.integer({ min: 1, max: 1_000_000 }), status: fc.constantFrom(...INVOICE_STATUSES), comment: fc.option(fc.uuid()), submittedAt: fc.nat(1_000_000),
  submittedBy: fc.option(fc.uuid()), decidedAt: fc.option(fc.nat(1_000_000)), decidedBy: fc.option(fc.uuid()), file: fc.option(fc.record({ name: fc.uuid(), mime: fc.constant('application/pdf'), size: fc.constant(1.5) })),
});
const stored: fc.Arbitrary<StoredInvoices> = fc.record({ invoices: fc.array(invoice, { maxLength: 8 }), tasks: fc.array(fc.record({ company, budgets: fc.constant([]), cashOffers: fc.constant([]) }), { maxLength: 4 }) });

describe('25, EH-16 a partner reads its own invoices alone', () => {
  it('whatever there is of others: nothing of it is named or counted', () => {
    fc.assert(
      fc.property(stored, fc.integer({ min: 1, max: 4 }), (found, own) => {
        const answer = caseInvoices.parse(answerInvoices(found, { all: false, companyIds: [own] }, 'NOK'));
        const foreign = found.invoices.filter(({ company: { id } }) => id !== own);
        const text = JSON.stringify(answer);
        for (const { number, comment, company: of } of foreign) for (const secret of [number, comment, of.name, of.documentId]) if (secret !== null) expect(text).not.toContain(secret);
        expect(answer.invoices).toHaveLength(found.invoices.length - foreign.length);
        const counted = found.invoices.filter(({ company: { id }, status }) => id === own && status !== 'rejected').reduce((sum, { amount }) => sum + amount, 0);
        expect(answer.companies.reduce((sum, { invoiced }) => sum + invoiced, 0)).toBe(counted);
      }),
    );
  });

  it('a case handler reads them all, company by company', () => {
    fc.assert(
      fc.property(stored, (found) => {
        const { invoices, companies } = answerInvoices(found, { all: true, companyIds: [] }, 'NOK');
        expect(invoices).toHaveLength(found.invoices.length);
        expect(new Set(companies.map(({ documentId }) => documentId)).size).toBe(companies.length);
        for (const { documentId, handsIn } of companies) expect(handsIn).toBe(found.tasks.some((task) => task.company.documentId === documentId));
      }),
    );
  });
});

describe('25 whose invoices a member reads', () => {
  const task = { id: 1, kind: 'repair', mainInspection: false, officeId: 10, companyId: 100, responsibleId: 1 };
  const people: CasePeople = { portalId: 7, adviserId: null, externalHandlerId: null, externalOfficeId: 20, externalCompanyId: 200, tasks: [task] };
  const member = (more: Partial<Member> = {}): Member => ({ id: 1, level: 3, officeId: 10, companyId: 100, marks: [], portalId: 7, actsFor: [], ...more });

  it.each<[string, Member, { all: boolean; companyIds: number[] }]>([
    ['level 3 of the office', member(), { all: false, companyIds: [100] }],
    ['level 3 of a sister office', member({ officeId: 11 }), { all: false, companyIds: [100] }],
    ['level 2, though responsible', member({ level: 2 }), { all: false, companyIds: [] }],
    ['level 4 of the external case handler’s company', member({ level: 4, officeId: 20, companyId: 200 }), { all: false, companyIds: [] }],
    ['a deputy', member({ level: 1, companyId: 300, actsFor: [{ id: 2, level: 3, officeId: 10, companyId: 100, marks: [] }] }), { all: false, companyIds: [100] }],
    ['a case handler', member({ level: 5, officeId: 1, companyId: 2 }), { all: true, companyIds: [] }],
  ])('%s', (_who, who, reach) => {
    expect(invoiceReach(who, people)).toEqual(reach);
  });
});
