import { readMailSource, readWorkCaseOf } from '@/cms/workCase';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** The source of a mail, as it went or came. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/mails/[message]/source'>): Promise<Response> {
  const { portal, number, message } = await params;
  return memberFile(request, portal, async (session, asked) => {
    const { documentId } = await readWorkCaseOf(session, decodeURIComponent(number));
    return readMailSource(session, documentId, decodeURIComponent(message), asked);
  });
}
