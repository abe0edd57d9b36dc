import { readDocument } from '@/cms/customer';
import { fileAnswer } from '@/features/customer-page/files/fileAnswer';

type Context = RouteContext<'/[portal]/case/[number]/documents/[document]'>;

/** The file of one document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { portal, number, document } = await params;
  const of = decodeURIComponent(number);
  return fileAnswer(request, portal, of, (session, asked) => readDocument(session, of, decodeURIComponent(document), asked));
}
