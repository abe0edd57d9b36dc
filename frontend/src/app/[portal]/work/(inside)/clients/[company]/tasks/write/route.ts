import { askClientOf, commentOnTaskOf } from '@/cms/clientTasks';
import { writeAnswer } from '@/features/write/writeAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { workClientTaskPath, workClientTasksPath } from '@/surroundings/paths';

/** A new task for a client, or what an employee writes about one. */
export const POST = answerAt<RouteContext<'/[portal]/work/clients/[company]/tasks/write'>>(async (request, { portal, company }) => {
  const task = new URL(request.url).searchParams.get('task');
  if (task !== null) {
    const page = workClientTaskPath(portal, company, task);
    return writeAnswer(request, { portal, page, done: `${page}&done=comment`, write: (session, form, tries) => commentOnTaskOf(session, task, { form, tries }) });
  }
  return writeAnswer(request, {
    portal,
    page: workClientTasksPath(portal, company, 'new=1'),
    done: workClientTasksPath(portal, company, 'done=asked'),
    write: async (session, form, tries) => {
      await askClientOf(session, company, { form, tries });
    },
  });
});
