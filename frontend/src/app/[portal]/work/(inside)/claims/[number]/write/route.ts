import { writeAnswer } from '@/features/claims/write/writeAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { workClaimPath } from '@/surroundings/paths';

export const POST = answerAt<RouteContext<'/[portal]/work/claims/[number]/write'>>(async (request, { portal, number }) => {
  const page = workClaimPath(portal, number);
  return writeAnswer(request, { portal, number, as: 'comments', page, done: `${page}?outcome=done` });
});
