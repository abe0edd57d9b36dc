import { uploadAnswer } from '@/features/workspace/case/documents/uploadAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** Takes a letter to the customers of the case. */
export const POST = answerAt<RouteContext<'/[portal]/work/cases/[number]/send'>>(async (request, { portal, number }) =>
  uploadAnswer(request, portal, number, 'send'),
);
