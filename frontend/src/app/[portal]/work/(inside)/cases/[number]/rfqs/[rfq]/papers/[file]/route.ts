import { readRfqPaper } from '@/cms/rfqs';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A paper of a request, or of a bid once it is unsealed. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/rfqs/[rfq]/papers/[file]'>>(async (request, { portal, rfq, file }) =>
  memberFile(request, portal, (session, asked) => readRfqPaper(session, rfq, file, asked)),
);
