import { readWorkTaskMedia } from '@/cms/workCase';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A picture or paper of a task. */
export const GET = answerAt<RouteContext<'/[portal]/work/cases/[number]/plan/[task]/[file]'>>(async (request, { portal, number, task, file }) =>
  memberFile(request, portal, (session, asked) => readWorkTaskMedia(session, number, task, file, asked)),
);
