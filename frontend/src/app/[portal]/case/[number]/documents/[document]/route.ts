import { documentAnswer } from '@/features/customer-page/documents/documentAnswer';

type Context = RouteContext<'/[portal]/case/[number]/documents/[document]'>;

/** The file of one document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { portal, number, document } = await params;
  return documentAnswer(request, portal, decodeURIComponent(number), decodeURIComponent(document));
}
