import { oneClickAnswer } from '@/features/opt-out/oneClickAnswer';
import { answerAt } from '@/surroundings/answerAt';
import { optOutPath } from '@/surroundings/paths';

/** RFC 8058: a mail program's button posts here, without cookies and without a person who could read an answer. */
export const POST = answerAt<RouteContext<'/[portal]/unsubscribe/[token]/now'>>(async (_request, { portal, token }) =>
  oneClickAnswer(portal, token),
);

/** Whoever comes by a browser is shown the page: looking changes nothing. */
export const GET = answerAt<RouteContext<'/[portal]/unsubscribe/[token]/now'>>(async (_request, { portal, token }) =>
  new Response(null, { status: 303, headers: { location: optOutPath(portal, token) } }),
);
