import { readArticleFileOf } from '@/cms/knowledge';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A picture or an attachment of an article. */
export const GET = answerAt<RouteContext<'/[portal]/work/knowledge/[number]/files/[file]'>>(async (request, { portal, number, file }) =>
  memberFile(request, portal, (session, asked) => readArticleFileOf(session, number, file, asked)),
);
