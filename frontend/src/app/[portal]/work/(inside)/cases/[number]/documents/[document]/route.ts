import { readWorkDocument } from '@/cms/workCase';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** The file of one document, or of an earlier version of it. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/documents/[document]'>>(async (request, { portal, number, document }) =>
  memberFile(request, portal, (session, asked) => readWorkDocument(session, number, document, { ...asked, version: new URL(request.url).searchParams.get('version') })),
);
