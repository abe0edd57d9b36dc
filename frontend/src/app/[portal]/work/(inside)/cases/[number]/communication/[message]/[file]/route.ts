import { readCaseAttachment, readWorkCaseOf } from '@/cms/workCase';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** A file that came with a letter. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/communication/[message]/[file]'>): Promise<Response> {
  const { portal, number, message, file } = await params;
  return memberFile(request, portal, async (session, asked) => {
    const { documentId } = await readWorkCaseOf(session, decodeURIComponent(number));
    return readCaseAttachment(session, documentId, decodeURIComponent(message), decodeURIComponent(file), asked);
  });
}
