import { readCaseAttachment, readWorkCaseOf } from '@/cms/workCase';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A file that came with a letter. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/communication/[message]/[file]'>>(async (request, { portal, number, message, file }) => {
  return memberFile(request, portal, async (session, asked) => {
    const { documentId } = await readWorkCaseOf(session, number);
    return readCaseAttachment(session, documentId, message, file, asked);
  });
});
