import { letterAnswer } from '@/features/customer-page/letter/letterAnswer';

type Context = RouteContext<'/[portal]/case/[number]/messages/send'>;

/** Takes a letter to the company, or what it asked for. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { portal, number } = await params;
  return letterAnswer(request, portal, decodeURIComponent(number));
}
