import { invitationsAsked, invitationsGiven } from '@/features/workspace/client-records/invite/inviteAnswers';

type At = RouteContext<'/[portal]/work/clients/invite/[what]'>;

/** Clients to choose from, and how far the newest invitation of many has come. */
export async function GET(request: Request, { params }: At): Promise<Response> {
  const { portal, what } = await params;
  return invitationsAsked(request, portal, what);
}

/** Says what an invitation of many would come to, or begins it. */
export async function POST(request: Request, { params }: At): Promise<Response> {
  const { portal, what } = await params;
  return invitationsGiven(request, portal, what);
}
