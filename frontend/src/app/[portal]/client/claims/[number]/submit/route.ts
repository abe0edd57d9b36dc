import { draftSubmittedAnswer } from '@/features/client/draft/draftAnswers';
import { answerAt } from '@/surroundings/answerAt';

export const POST = answerAt<RouteContext<'/[portal]/client/claims/[number]/submit'>>(async (request, { portal, number }) => draftSubmittedAnswer(request, portal, number));
