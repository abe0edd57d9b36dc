import { draftSavedAnswer } from '@/features/client/draft/draftAnswers';
import { answerAt } from '@/surroundings/answerAt';

export const POST = answerAt<RouteContext<'/[portal]/client/claims/[number]/save'>>(async (request, { portal, number }) => draftSavedAnswer(request, portal, number));
