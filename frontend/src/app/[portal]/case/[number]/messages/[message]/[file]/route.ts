import { readAttachment } from '@/cms/customer';
import { fileAnswer } from '@/features/customer-page/files/fileAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** A file that came with a message. */
export const GET = answerAt<RouteContext<'/[portal]/case/[number]/messages/[message]/[file]'>>(async (request, { portal, number, message, file }) =>
  fileAnswer(request, portal, number, (session, asked) => readAttachment(session, number, message, file, asked)),
);
