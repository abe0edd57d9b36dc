import { commentOnTaskOf, completeTaskOf } from '@/cms/clientTasks';
import { writeAnswer } from '@/features/write/writeAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { clientTaskPath } from '@/surroundings/paths';

/** What a client completes a task with, or writes about it. */
export const POST = answerAt<RouteContext<'/[portal]/client/tasks/[task]/write'>>(async (request, { portal, task }) => {
  const query = new URL(request.url).searchParams;
  const as = query.get('as') === 'complete' ? 'complete' : 'comment';
  const page = clientTaskPath(portal, task);
  return writeAnswer(request, {
    portal,
    page,
    done: `${page}?done=${as}`,
    write: (session, form, tries) => (as === 'complete' ? completeTaskOf(session, task, query.get('version') ?? '', { form, tries }) : commentOnTaskOf(session, task, { form, tries })),
  });
});
