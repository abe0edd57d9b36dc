import { readAttachment } from '@/cms/customer';
import { fileAnswer } from '@/features/customer-page/files/fileAnswer';

type Context = RouteContext<'/[portal]/case/[number]/messages/[message]/[file]'>;

/** A file that came with a message. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { portal, number, message, file } = await params;
  const of = decodeURIComponent(number);
  return fileAnswer(request, portal, of, (session, asked) => readAttachment(session, of, decodeURIComponent(message), decodeURIComponent(file), asked));
}
