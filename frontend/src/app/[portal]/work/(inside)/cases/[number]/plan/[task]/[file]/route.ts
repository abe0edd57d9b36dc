import { readWorkTaskMedia } from '@/cms/workCase';
import { memberFile } from '@/features/workspace/case/documents/memberFile';

/** A picture or paper of a task. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/plan/[task]/[file]'>): Promise<Response> {
  const { portal, number, task, file } = await params;
  return memberFile(request, portal, (session, asked) => readWorkTaskMedia(session, decodeURIComponent(number), decodeURIComponent(task), decodeURIComponent(file), asked));
}
