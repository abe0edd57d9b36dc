import { readWorkDocument } from '@/cms/workCase';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** The file of one document, or of an earlier version of it. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/documents/[document]'>): Promise<Response> {
  const { portal, number, document } = await params;
  const version = new URL(request.url).searchParams.get('version');
  return memberFile(request, portal, (session, asked) => readWorkDocument(session, decodeURIComponent(number), decodeURIComponent(document), { ...asked, version }));
}
