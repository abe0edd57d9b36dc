import { giveBidByLink, openBidLink } from '@/cms/rfqs';
import { bidAnswer } from '@/features/bidding/bidAnswer';
import { bidPath } from '@/surroundings/paths';

/** Takes the bid of a company outside the network. */
export async function POST(request: Request, { params }: RouteContext<'/[portal]/bid/[token]/send'>): Promise<Response> {
  const { portal, token: encoded } = await params;
  const token = decodeURIComponent(encoded);
  return bidAnswer(request, portal, { page: bidPath(portal, token), asked: () => openBidLink(portal, token), fields: { token }, give: (form) => giveBidByLink(portal, form) });
}
