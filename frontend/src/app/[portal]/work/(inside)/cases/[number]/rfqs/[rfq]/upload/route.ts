import { rfqUploadAnswer } from '@/features/workspace/case/documents/uploadAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** Takes papers to a request for quotation. */
export const POST = answerAt<RouteContext<'/[portal]/work/cases/[number]/rfqs/[rfq]/upload'>>(async (request, { portal, rfq }) =>
  rfqUploadAnswer(request, portal, rfq),
);
