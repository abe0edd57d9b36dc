import { mastersAnswer } from '@/features/client/draft/draftAnswers';

/** Parts and repairs for the lines of a draft. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/client/masters'>): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  return mastersAnswer((await params).portal, asked.get('of') === 'labour' ? 'labour' : 'part', (asked.get('q') ?? '').slice(0, 80));
}
