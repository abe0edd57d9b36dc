import { z } from 'zod';
import type { InvoicingCompany, StoredInvoice, StoredInvoices } from './queries/case-invoices';
import { againstBudget } from './rules/against-budget';
import { reaches, type InvoiceReach } from './rules/reach';
import { INVOICE_STATUSES } from './states';

const minorUnits = z.number().int().meta({ description: 'In the smallest unit of the portal’s currency, without tax.' });
const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const company = z.object({ documentId: z.string(), name: z.string() });

const invoice = z
  .object({
    documentId: z.string(),
    number: z.string(),
    company,
    amount: minorUnits,
    status: z.enum(INVOICE_STATUSES),
    comment: z.string().nullable(),
    submittedAt: moment,
    submittedBy: z.string().nullable(),
    decidedAt: moment.nullable(),
    decidedBy: z.string().nullable(),
    file: z.object({ name: z.string(), type: z.string(), size: z.number().int().meta({ description: 'Bytes.' }) }).nullable().meta({ description: 'Null where another system handed over the sum alone.' }),
  })
  .meta({ id: 'Invoice' });

export const caseInvoices = z
  .object({
    currency: z.string(),
    invoices: z.array(invoice),
    companies: z
      .array(
        company.extend({
          approvedBudget: minorUnits.meta({ description: 'What is approved of the budgets of its tasks on this case.' }),
          invoiced: minorUnits.meta({ description: 'Handed in and not rejected.' }),
          over: minorUnits.meta({ description: 'By how much more was invoiced than approved; a warning, and no bar.' }),
          handsIn: z.boolean().meta({ description: 'It has work on the case, so that the viewer may hand in an invoice of it.' }),
        }),
      )
      .meta({ description: 'Those with work or invoices on the case, as far as the viewer sees them.' }),
  })
  .meta({ id: 'CaseInvoices' });

const told = (at: number | null) => (at === null ? null : new Date(at).toISOString());
const named = ({ documentId, name }: InvoicingCompany) => ({ documentId, name });

/** Pure: the invoices of a case for somebody of this reach. Nothing of another company is counted or named. */
export function answerInvoices({ invoices, tasks }: StoredInvoices, reach: InvoiceReach, currency: string): z.input<typeof caseInvoices> {
  const seen = <Thing extends { company: InvoicingCompany }>(things: readonly Thing[]) => things.filter((thing) => reaches(reach, thing.company.id));
  const companies = new Map([...seen(tasks), ...seen(invoices)].map((thing) => [thing.company.id, thing.company]));
  const of = <Thing extends { company: InvoicingCompany }>(id: number, things: readonly Thing[]) => things.filter((thing) => thing.company.id === id);
  return {
    currency,
    invoices: seen(invoices).map(answerInvoice),
    companies: [...companies.values()].map((one) => ({ ...named(one), ...againstBudget(of(one.id, invoices), of(one.id, tasks)), handsIn: of(one.id, tasks).length > 0 })),
  };
}

function answerInvoice({ submittedAt, decidedAt, file, company: of, ...stored }: StoredInvoice): z.input<typeof invoice> {
  return {
    ...stored,
    company: named(of),
    submittedAt: new Date(submittedAt).toISOString(),
    decidedAt: told(decidedAt),
    file: file && { name: file.name, type: file.mime, size: Math.round(Number(file.size) * 1000) },
  };
}
