import { giveBidByLink, openBidLink } from '@/cms/rfqs';
import { bidAnswer } from '@/features/bidding/bidAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { bidPath } from '@/surroundings/paths';

/** Takes the bid of a company outside the network. */
export const POST = answerAt<RouteContext<'/[portal]/bid/[token]/send'>>(async (request, { portal, token }) =>
  bidAnswer(request, portal, { page: bidPath(portal, token), asked: () => openBidLink(portal, token), fields: { token }, give: (form) => giveBidByLink(portal, form) }),
);
