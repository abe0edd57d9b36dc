import { logIn, openPage } from '../bench/page.ts';
import { bearer } from '../bench/measurement.ts';
import { passedTasks } from '../bench/facts.ts';
import { ask, type Asking, type Target } from '../bench/load.ts';
import { Failure } from '../failure.ts';
import type { House } from './house.ts';

/** A day's work in small: out of twenty requests to the CMS, so many of each kind. */
const SHARES = { page: 8, list: 5, dashboard: 3, case: 2, command: 2 } as const;

/** What is asked of the CMS, and of the frontend: the customer's page as a browser gets it. */
export async function workOf({ started, cms, frontend }: House): Promise<{ readonly cms: Target; readonly frontend: Target }> {
  const { copy } = started;
  const { handler } = copy.demo;
  if (!handler) throw new Failure('The demo has no case handler.');
  const page = await openPage(copy);
  const session = await logIn(copy.cms, { portal: handler.portal, email: handler.email, password: handler.password });
  const tasks = await passedTasks(copy.database);
  if (tasks.length === 0) throw new Failure('There are no tasks to pass on.');
  const listed = await ask({ url: copy.cms, headers: bearer(session), next: () => ({ path: '/api/work/cases' }) });
  const [first] = ((await listed.json()) as { data: { cases: { number: string }[] } }).data.cases;
  if (!first) throw new Failure('The case handler has no case.');

  let count = 0;
  /** As from many addresses, by the word of the frontend: requests are limited for each. */
  const from = (): Record<string, string> => ({ 'X-Portico-Frontend': copy.frontendKey, 'X-Forwarded-For': `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}` });
  const casePath = `/api/customer/cases/${encodeURIComponent(page.caseNumber)}`;
  const asks: Record<keyof typeof SHARES, () => Asking> = {
    page: () => ({ path: casePath, headers: { ...bearer(page.session), ...from() } }),
    list: () => ({ path: '/api/work/cases', headers: { ...bearer(session), ...from() } }),
    dashboard: () => ({ path: '/api/work/dashboard', headers: { ...bearer(session), ...from() } }),
    case: () => ({ path: `/api/work/cases/${encodeURIComponent(first.number)}`, headers: { ...bearer(session), ...from() } }),
    command() {
      const task = tasks[count % tasks.length];
      const member = task?.members[count % 2];
      if (!task || !member) throw new Error('A task has nobody to pass it to');
      return { path: `/api/tasks/${task.documentId}/responsible`, headers: { ...bearer(session), ...from() }, body: JSON.stringify({ responsible: member.documentId }) };
    },
  };
  const turns = Object.entries(SHARES).flatMap(([kind, share]) => Array<keyof typeof SHARES>(share).fill(kind as keyof typeof SHARES));
  const next = (): Asking => {
    count += 1;
    // Seven has no factor in common with twenty: kinds come mixed.
    return asks[turns[(count * 7) % turns.length] ?? 'page']();
  };
  return {
    cms: { url: cms, headers: {}, next },
    frontend: { url: frontend, headers: { Cookie: `portico_customer_${page.portal}=${page.session}` }, next: () => ({ path: `/${page.portal}/case/${page.caseNumber}` }) },
  };
}
