import { readDocument } from '@/cms/customer';
import { fileAnswer } from '@/features/customer-page/files/fileAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** The file of one document. */
export const GET = answerAt<RouteContext<'/[portal]/case/[number]/documents/[document]'>>(async (request, { portal, number, document }) =>
  fileAnswer(request, portal, number, (session, asked) => readDocument(session, number, document, asked)),
);
