import { readWorkCaseOf } from '@/cms/workCase';
import { answerMember } from '@/surroundings/answerMember';
import { pulseOf } from '@/features/workspace/case/frame/pulseOf';
import { answerAt } from '@/surroundings/answerAt';

/** Whether anything about the case has changed, for a page that is already open. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/pulse'>>(async (_request, { portal, number }) =>
  answerMember(portal, async (session) => pulseOf(await readWorkCaseOf(session, number))),
);
