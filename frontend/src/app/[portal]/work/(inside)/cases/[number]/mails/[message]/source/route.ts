import { readMailSource, readWorkCaseOf } from '@/cms/workCase';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** The source of a mail, as it went or came. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/mails/[message]/source'>>(async (request, { portal, number, message }) => {
  return memberFile(request, portal, async (session, asked) => {
    const { documentId } = await readWorkCaseOf(session, number);
    return readMailSource(session, documentId, message, asked);
  });
});
