import { listCasesOf } from '@/cms/work';
import { answerMember } from '@/features/workspace/answerMember';
import type { CommandItem } from '@/features/workspace/command/commandItems';
import { statuses } from '@/features/workspace/cases/query';
import { workCasePath } from '@/surroundings/paths';

const most = 8;

/** Cases for the command menu, by number, address or person, whatever their state; the newest first. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/lists/found'>): Promise<Response> {
  const { portal: key } = await params;
  const typed = new URL(request.url).searchParams.get('q')?.slice(0, 200) ?? '';
  const query = new URLSearchParams({ q: typed, status: statuses.join(','), sort: 'newest' });
  return answerMember(key, async (session): Promise<CommandItem[]> => {
    const { cases } = await listCasesOf(session, query.toString());
    return cases.slice(0, most).map(({ number, street, city, title, customer }) => ({
      href: workCasePath(key, number),
      label: number,
      detail: [[street ?? title, city].filter(Boolean).join(', '), customer].filter(Boolean).join(' · '),
    }));
  });
}
