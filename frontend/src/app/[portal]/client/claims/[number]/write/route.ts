import { writeOnClaimOf } from '@/cms/claims';
import { writeAnswer } from '@/features/write/writeAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { clientClaimPath } from '@/surroundings/paths';

export const POST = answerAt<RouteContext<'/[portal]/client/claims/[number]/write'>>(async (request, { portal, number }) => {
  const isAnswer = new URL(request.url).searchParams.get('as') === 'answer';
  const page = clientClaimPath(portal, number);
  return writeAnswer(request, { portal, write: (session, form, tries) => writeOnClaimOf(session, number, isAnswer ? 'answer' : 'comments', form, tries), page, done: `${page}?done=${isAnswer ? 'answer' : 'comment'}` });
});
