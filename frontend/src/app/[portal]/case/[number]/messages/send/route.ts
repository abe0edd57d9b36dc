import { letterAnswer } from '@/features/customer-page/letter/letterAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** Takes a letter to the company, or what it asked for. */
export const POST = answerAt<RouteContext<'/[portal]/case/[number]/messages/send'>>(async (request, { portal, number }) =>
  letterAnswer(request, portal, number),
);
