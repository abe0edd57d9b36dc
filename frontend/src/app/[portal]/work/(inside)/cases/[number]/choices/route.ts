import { answerMember } from '@/surroundings/answerMember';
import { choicesOf } from '@/features/workspace/commands/choicesOf';

/** Whom something can be given to, for a dialog that has just been opened. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/cases/[number]/choices'>): Promise<Response> {
  const { portal } = await params;
  const { searchParams } = new URL(request.url);
  return answerMember(portal, (session) => choicesOf(session, portal, searchParams.get('of') ?? '', searchParams.get('id') ?? ''));
}
