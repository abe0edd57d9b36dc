import { readClaimFileOf } from '@/cms/claims';
import { draftFileNamedAnswer, draftFileRemovedAnswer } from '@/features/client/draft/files/draftFileAnswers';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A file of a claim. */
export const GET = answerAt<RouteContext<'/[portal]/client/claims/[number]/files/[file]'>>(async (request, { portal, number, file }) =>
  memberFile(request, portal, (session, asked) => readClaimFileOf(session, number, file, asked)),
);

/** What somebody says a file of a draft is. */
export const PATCH = answerAt<RouteContext<'/[portal]/client/claims/[number]/files/[file]'>>(async (request, { portal, number, file }) => draftFileNamedAnswer(request, portal, number, file));

/** A file is taken out of a draft. */
export const DELETE = answerAt<RouteContext<'/[portal]/client/claims/[number]/files/[file]'>>(async (_request, { portal, number, file }) => draftFileRemovedAnswer(portal, number, file));
