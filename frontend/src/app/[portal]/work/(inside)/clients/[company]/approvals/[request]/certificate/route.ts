import { readClientCertificate } from '@/cms/approvals';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

export const GET = answerAt<RouteContext<'/[portal]/work/clients/[company]/approvals/[request]/certificate'>>(async (request, { portal, request: id }) => memberFile(request, portal, (session) => readClientCertificate(session, id)));
