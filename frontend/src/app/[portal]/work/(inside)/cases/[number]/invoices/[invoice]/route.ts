import { readInvoiceFile } from '@/cms/workCase';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** The file of one invoice. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/invoices/[invoice]'>): Promise<Response> {
  const { portal, number, invoice } = await params;
  return memberFile(request, portal, (session, asked) => readInvoiceFile(session, decodeURIComponent(number), decodeURIComponent(invoice), asked));
}
