import { readWorkCaseOf } from '@/cms/workCase';
import { answerMember } from '@/features/workspace/answerMember';
import { pulseOf } from '@/features/workspace/case/frame/pulseOf';

/** Whether anything about the case has changed, for a page that is already open. */
export async function GET(_request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/pulse'>): Promise<Response> {
  const { portal, number } = await params;
  return answerMember(portal, async (session) => pulseOf(await readWorkCaseOf(session, decodeURIComponent(number))));
}
