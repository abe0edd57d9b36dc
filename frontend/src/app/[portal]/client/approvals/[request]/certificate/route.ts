import { readCertificate } from '@/cms/approvals';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

export const GET = answerAt<RouteContext<'/[portal]/client/approvals/[request]/certificate'>>(async (request, { portal, request: id }) => memberFile(request, portal, (session) => readCertificate(session, id)));
