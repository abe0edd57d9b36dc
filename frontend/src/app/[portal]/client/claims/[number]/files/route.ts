import { draftFileAddedAnswer } from '@/features/client/draft/files/draftFileAnswers';
import { answerAt } from '@/surroundings/answerAt';

export const POST = answerAt<RouteContext<'/[portal]/client/claims/[number]/files'>>(async (request, { portal, number }) => draftFileAddedAnswer(request, portal, number));
