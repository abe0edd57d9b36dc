import { rfqUploadAnswer } from '@/features/workspace/case/documents/uploadAnswer';

/** Takes papers to a request for quotation. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/rfqs/[rfq]/upload'>): Promise<Response> {
  const { portal, rfq } = await params;
  return rfqUploadAnswer(request, portal, decodeURIComponent(rfq));
}
