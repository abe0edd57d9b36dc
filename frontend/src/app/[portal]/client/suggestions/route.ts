import { suggestionsAnswer } from '@/features/client/draft/draftAnswers';

/** Articles that fit what a draft says. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/client/suggestions'>): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  return suggestionsAnswer((await params).portal, (asked.get('q') ?? '').slice(0, 500), (asked.get('product') ?? '').slice(0, 200));
}
