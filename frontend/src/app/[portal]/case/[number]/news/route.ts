import { olderNewsAnswer } from '@/features/customer-page/news/olderNewsAnswer';
import { answerAt } from '@/surroundings/answerAt';

/** Older news for the page that is already open. */
export const GET = answerAt<RouteContext<'/[portal]/case/[number]/news'>>(async (request, { portal, number }) => {
  const cursor = new URL(request.url).searchParams.get('cursor');
  return olderNewsAnswer(portal, number, cursor);
});
