import { findPeopleOf } from '@/cms/work';
import { answerMember } from '@/surroundings/answerMember';

/** Members and offices for the menus of the filters. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/lists/people'>): Promise<Response> {
  const { portal: key } = await params;
  const typed = new URL(request.url).searchParams.get('q')?.slice(0, 100) ?? '';
  return answerMember(key, (session) => findPeopleOf(session, typed));
}
