import { readDossierDocumentFile } from '@/cms/approvals';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

export const GET = answerAt<RouteContext<'/[portal]/work/dossiers/documents/[type]/[step]/file'>>(async (request, { portal, type, step }) => memberFile(request, portal, (session, asked) => readDossierDocumentFile(session, type, step, asked)));
