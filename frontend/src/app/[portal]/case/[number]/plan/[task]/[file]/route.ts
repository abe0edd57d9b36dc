import { readTaskMedia } from '@/cms/customer';
import { fileAnswer } from '@/features/customer-page/files/fileAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** A picture or document of a task. */
export const GET = answerAt<RouteContext<'/[portal]/case/[number]/plan/[task]/[file]'>>(async (request, { portal, number, task, file }) =>
  fileAnswer(request, portal, number, (session, asked) => readTaskMedia(session, number, task, file, asked)),
);
