import { listCasesOf } from '@/cms/work';
import { answerMember } from '@/surroundings/answerMember';
import { stateOf } from '@/features/workspace/cases/caseRow';
import { statuses } from '@/features/workspace/cases/query';
import type { CommandPlace } from '@/features/workspace/command-menu/commandItems';
import { wordsOfMember } from '@/features/workspace/wordsOfMember';
import { workCasePath } from '@/surroundings/paths';

const most = 8;

/** Cases for the command menu, by number, address or person, whatever their state; the newest first. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/lists/found'>): Promise<Response> {
  const { portal: key } = await params;
  const typed = new URL(request.url).searchParams.get('q')?.slice(0, 200) ?? '';
  const query = new URLSearchParams({ q: typed, status: statuses.join(','), sort: 'newest' });
  return answerMember(key, async (session): Promise<CommandPlace[]> => {
    const [{ portal, words }, { cases }] = await Promise.all([wordsOfMember(key), listCasesOf(session, query.toString())]);
    const dates = words.datesIn(portal.timeZone);
    return cases.slice(0, most).map((listed) => ({
      href: workCasePath(key, listed.number),
      label: [listed.street ?? listed.title, listed.city].filter(Boolean).join(', '),
      detail: [listed.number, listed.customer].filter(Boolean).join(' · '),
      icon: 'case',
      state: stateOf(listed, dates, words),
    }));
  });
}
