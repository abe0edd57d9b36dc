import { readRfqPaper } from '@/cms/rfqs';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** A paper of a request, or of a bid once it is unsealed. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/rfqs/[rfq]/papers/[file]'>): Promise<Response> {
  const { portal, rfq, file } = await params;
  return memberFile(request, portal, (session, asked) => readRfqPaper(session, decodeURIComponent(rfq), decodeURIComponent(file), asked));
}
