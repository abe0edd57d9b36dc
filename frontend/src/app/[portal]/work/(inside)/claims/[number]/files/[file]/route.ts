import { readClaimFileOf } from '@/cms/claims';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A file of a claim. */
export const GET = answerAt<RouteContext<'/[portal]/work/claims/[number]/files/[file]'>>(async (request, { portal, number, file }) =>
  memberFile(request, portal, (session, asked) => readClaimFileOf(session, number, file, asked)),
);
