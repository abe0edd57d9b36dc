import { oneClickAnswer } from '@/features/opt-out/oneClickAnswer';
import { optOutPath } from '@/surroundings/paths';

type Place = RouteContext<'/[portal]/unsubscribe/[token]/now'>;

/** RFC 8058: a mail program's button posts here, without cookies and without a person who could read an answer. */
export async function POST(_request: Request, { params }: Place): Promise<Response> {
  const { portal, token } = await params;
  return oneClickAnswer(portal, decodeURIComponent(token));
}

/** Whoever comes by a browser is shown the page: looking changes nothing. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { portal, token } = await params;
  return new Response(null, { status: 303, headers: { location: optOutPath(portal, decodeURIComponent(token)) } });
}
