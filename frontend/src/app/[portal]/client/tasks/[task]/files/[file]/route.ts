import { readTaskFileOf } from '@/cms/clientTasks';
import { memberFile } from '@/surroundings/memberFile';
import { answerAt } from '@/surroundings/answerAt';

/** A file of a task. */
export const GET = answerAt<RouteContext<'/[portal]/client/tasks/[task]/files/[file]'>>(async (request, { portal, task, file }) => memberFile(request, portal, (session, asked) => readTaskFileOf(session, task, file, asked)));
