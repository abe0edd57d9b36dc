import { keepAnswer } from '@/features/workspace/document-approvals/uploadAnswers';
import { answerAt } from '@/surroundings/answerAt';

export const POST = answerAt<RouteContext<'/[portal]/work/dossiers/documents/[type]/[step]/keep'>>(async (request, { portal, type, step }) => keepAnswer(request, portal, type, step));
