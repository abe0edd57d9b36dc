import { readInvoiceFile } from '@/cms/workCase';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** The file of one invoice. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/invoices/[invoice]'>>(async (request, { portal, number, invoice }) =>
  memberFile(request, portal, (session, asked) => readInvoiceFile(session, number, invoice, asked)),
);
