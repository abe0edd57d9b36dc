import { olderNewsAnswer } from '@/features/customer-page/news/olderNewsAnswer';

type Context = RouteContext<'/[portal]/case/[number]/news'>;

/** Older news for the page that is already open. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { portal, number } = await params;
  const cursor = new URL(request.url).searchParams.get('cursor');
  return olderNewsAnswer(portal, decodeURIComponent(number), cursor);
}
