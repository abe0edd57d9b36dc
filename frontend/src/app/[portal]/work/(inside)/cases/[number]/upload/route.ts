import { uploadAnswer } from '@/features/workspace/case/documents/uploadAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** Takes a document or an invoice to the case, pictures to one of its tasks, or what is asked for one. */
export const POST = answerAt<RouteContext<'/[portal]/work/cases/[number]/upload'>>(async (request, { portal, number }) =>
  uploadAnswer(request, portal, number, 'upload'),
);
