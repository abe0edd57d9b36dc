import { readBidLinkPaper } from '@/cms/rfqs';
import { passedFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A paper of the request, or of the own bid. */
export const GET = answerAt<RouteContext<'/[portal]/bid/[token]/papers/[file]'>>(async (request, { portal, token, file }) =>
  passedFile(() => readBidLinkPaper(portal, token, file, { range: request.headers.get('range') })),
);
