import { readTaskMedia } from '@/cms/customer';
import { fileAnswer } from '@/features/customer-page/files/fileAnswer';

type Context = RouteContext<'/[portal]/case/[number]/plan/[task]/[file]'>;

/** A picture or document of a task. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { portal, number, task, file } = await params;
  const of = decodeURIComponent(number);
  return fileAnswer(request, portal, of, (session, asked) => readTaskMedia(session, of, decodeURIComponent(task), decodeURIComponent(file), asked));
}
