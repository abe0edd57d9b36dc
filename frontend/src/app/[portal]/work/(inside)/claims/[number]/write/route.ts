import { writeOnClaimOf } from '@/cms/claims';
import { writeAnswer } from '@/features/write/writeAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { workClaimPath } from '@/surroundings/paths';

export const POST = answerAt<RouteContext<'/[portal]/work/claims/[number]/write'>>(async (request, { portal, number }) => {
  const page = workClaimPath(portal, number);
  return writeAnswer(request, { portal, write: (session, form, tries) => writeOnClaimOf(session, number, 'comments', form, tries), page, done: `${page}?outcome=done` });
});
