import { readCasePicture } from '@/cms/workCase';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** The picture at the head of the case. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/picture'>): Promise<Response> {
  const { portal, number } = await params;
  return memberFile(request, portal, (session, asked) => readCasePicture(session, decodeURIComponent(number), asked));
}
