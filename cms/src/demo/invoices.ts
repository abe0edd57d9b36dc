import { projectCaseList } from '../api/case/list/project';
import { approveInvoice, rejectInvoice } from '../api/invoice/commands/decide';
import { submitInvoice } from '../api/invoice/commands/submit';
import { addDays, instantOf, localDate } from '../domain/time';
import type { MemberViewer } from '../http/viewer';
import type { InvoiceContent } from './content';
import { paper, type CaseRow, type Shown } from './furnishing';
import { addWorkdays } from './working-days';

interface Sides {
  partner: MemberViewer;
  handler: MemberViewer;
}

/** An invoice with its paper, handed in by the partner, and what the case handler has decided about it. */
export async function invoice(shown: Shown, { partner, handler }: Sides, of: CaseRow, content: InvoiceContent): Promise<void> {
  const { strapi, staff } = shown;
  const { portal } = staff;
  const { names } = shown.content;
  const { number, amount, work, daysAgo, becomes, comment } = content;
  const call = { strapi, now: Date.now() };
  const sum = new Intl.NumberFormat(portal.language, { style: 'currency', currency: portal.currency }).format(amount / 100);
  const file = await paper(shown, of, `${names.invoice} ${number}`, [{ heading: partner.company?.name ?? '', paragraphs: [work, `${names.sum}: ${sum}`] }], shown.now);
  const { id, documentId } = await submitInvoice({ ...call, viewer: partner, command: 'submitInvoice', documentId: of.documentId }, { number, amount }, file);
  if (daysAgo > 0) await dateBack(shown, of, id, daysAgo);
  if (becomes === 'approved') await approveInvoice({ ...call, viewer: handler, command: 'approveInvoice', documentId });
  if (becomes === 'rejected') await rejectInvoice({ ...call, viewer: handler, command: 'rejectInvoice', documentId }, { comment: comment ?? '' });
}

/** An invoice is as old as its row. */
async function dateBack({ strapi, staff: { portal } }: Shown, of: CaseRow, invoiceId: number, daysAgo: number): Promise<void> {
  const day = addWorkdays(addDays(localDate(Date.now(), portal.timeZone), -daysAgo), 0);
  await strapi.db.transaction(async ({ trx }) => {
    await trx('invoices').where({ id: invoiceId }).update({ created_at: new Date(instantOf(`${day}T11:05`, portal.timeZone)) });
    await projectCaseList(trx, of.id);
  });
}
