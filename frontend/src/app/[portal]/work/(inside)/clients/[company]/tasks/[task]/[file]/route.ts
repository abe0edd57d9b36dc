import { readTaskFileOf } from '@/cms/clientTasks';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A file of a task, for employees of the office. */
export const GET = answerAt<RouteContext<'/[portal]/work/clients/[company]/tasks/[task]/[file]'>>(async (request, { portal, task, file }) => memberFile(request, portal, (session, asked) => readTaskFileOf(session, task, file, asked)));
