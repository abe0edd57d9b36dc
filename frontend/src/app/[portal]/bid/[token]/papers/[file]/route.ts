import { readBidLinkPaper } from '@/cms/rfqs';
import { passedFile } from '@/features/bidding/passedFile';

/** A paper of the request, or of the own bid. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/bid/[token]/papers/[file]'>): Promise<Response> {
  const { portal, token, file } = await params;
  return passedFile(() => readBidLinkPaper(portal, decodeURIComponent(token), decodeURIComponent(file), { range: request.headers.get('range') }));
}
