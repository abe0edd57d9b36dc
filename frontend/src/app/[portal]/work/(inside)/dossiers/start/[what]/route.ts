import { startAsked, startGiven } from '@/features/workspace/dossiers/start/startAnswers';

type At = RouteContext<'/[portal]/work/dossiers/start/[what]'>;

/** Clients to choose from, and how far the newest start has come. */
export async function GET(request: Request, { params }: At): Promise<Response> {
  const { portal, what } = await params;
  return startAsked(request, portal, what);
}

/** Says what a start would come to, or begins it. */
export async function POST(request: Request, { params }: At): Promise<Response> {
  const { portal, what } = await params;
  return startGiven(request, portal, what);
}
