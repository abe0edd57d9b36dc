import { readInvitationPaper } from '@/cms/rfqs';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A paper of the request, or of the own bid. */
export const GET = answerAt<RouteContext<'/[portal]/work/rfqs/[id]/papers/[file]'>>(async (request, { portal, id, file }) =>
  memberFile(request, portal, (session, asked) => readInvitationPaper(session, id, file, asked)),
);
