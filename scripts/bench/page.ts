import { isDeepStrictEqual } from 'node:util';

import { Failure } from '../failure.ts';
import type { CopyUnderTest } from '../../tests/stack/copy.ts';

/** What all contestants tell of a case. Only rules make head, tracker and tabs, and only ours has rules and a cursor. */
export interface SharedPage {
  readonly portal: Readonly<Record<string, unknown>> & { readonly key: string; readonly timeZone: string };
  readonly viewer: object;
  readonly case: Readonly<Record<string, unknown>>;
  readonly handler: object | null;
  readonly unseen: object;
  readonly asks: readonly object[] | null;
  readonly news: { readonly entries: readonly object[] } | null;
  readonly schedule: readonly object[] | null;
  readonly budget: { readonly tasks: readonly object[] } | null;
}

/** The page that is measured, and its customer's session. */
export interface MeasuredPage {
  readonly portal: string;
  readonly caseNumber: string;
  readonly session: string;
}

interface OpenedPage {
  readonly page: MeasuredPage;
  readonly shown: SharedPage;
}

/** Opens the pages of the demo's customers, and takes the one with the most news of those on which every part shows something. */
export async function openPage(copy: CopyUnderTest): Promise<MeasuredPage> {
  const { customer, customers = {} } = copy.demo;
  const told = [...(customer ? [customer] : []), ...Object.values(customers)];
  const opened = await Promise.all(told.map(({ path, caseNumber }) => openSession(copy.cms, path, caseNumber)));
  const entries = ({ shown }: OpenedPage): number => shown.news?.entries.length ?? 0;
  const [fullest] = opened.filter(({ shown }) => isFull(shown)).sort((left, right) => entries(right) - entries(left));
  if (!fullest) throw new Failure('No customer of the demo has news, appointments, asks and a budget on one page.');
  return fullest.page;
}

const isFull = ({ asks, news, schedule, budget }: SharedPage): boolean => [asks, news?.entries, schedule, budget?.tasks].every((part) => part && part.length > 0);

async function openSession(cms: string, path: string, caseNumber: string): Promise<OpenedPage> {
  const portal = path.split('/')[1] ?? '';
  const opened = await fetch(`${cms}/api/portals/${portal}/links/open`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: path.split('/').at(-1) }),
  });
  if (!opened.ok) throw new Failure(`The link of case ${caseNumber} did not open: ${opened.status} ${await opened.text()}`);
  const { token } = ((await opened.json()) as { data: { token: string } }).data;
  const answer = await fetch(`${cms}/api/customer/cases/${encodeURIComponent(caseNumber)}`, { headers: { Authorization: `Bearer ${token}` } });
  return { page: { portal, caseNumber, session: token }, shown: fromOurs(await answer.json()) };
}

/** Our answer without what only we have. */
export function fromOurs(answer: unknown): SharedPage {
  const { portal, viewer, case: told, handler, unseen, asks, news, schedule, budget } = (answer as { data: SharedPage }).data;
  return { portal, viewer, case: told, handler, unseen, asks, news: news && { entries: news.entries }, schedule, budget };
}

/** Speeds are compared only where the answers are the same. */
export function checkSame(name: string, page: SharedPage, ours: SharedPage): void {
  for (const part of Object.keys(ours) as (keyof SharedPage)[]) {
    if (isDeepStrictEqual(page[part], ours[part])) continue;
    throw new Failure(`The page of ${name} has another ${part}:\n${JSON.stringify(page[part])}\nours:\n${JSON.stringify(ours[part])}`);
  }
}

/** Signs a member in; answers the session's token. */
export async function logIn(cms: string, login: { readonly portal: string; readonly email: string; readonly password: string }): Promise<string> {
  const opened = await fetch(`${cms}/api/sessions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(login) });
  if (!opened.ok) throw new Failure(`${login.email} could not sign in: ${opened.status} ${await opened.text()}`);
  return ((await opened.json()) as { token: string }).token;
}
