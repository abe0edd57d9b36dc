import { askAnswer } from '@/features/workspace/document-approvals/uploadAnswers';
import { answerAt } from '@/surroundings/answerAt';

export const POST = answerAt<RouteContext<'/[portal]/work/clients/[company]/approvals/ask'>>(async (request, { portal, company }) => askAnswer(request, portal, company));
