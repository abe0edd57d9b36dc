import { readClientApprovalFile } from '@/cms/approvals';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

export const GET = answerAt<RouteContext<'/[portal]/work/clients/[company]/approvals/[request]/file'>>(async (request, { portal, request: id }) => memberFile(request, portal, (session, asked) => readClientApprovalFile(session, id, asked)));
