import { isDeepStrictEqual } from 'node:util';

import { Failure } from '../failure.ts';
import type { CopyUnderTest } from '../../tests/stack/copy.ts';

/** What all contestants tell of a case. Only rules make head, tracker and tabs, and only ours has rules. */
export interface SharedPage {
  readonly portal: Readonly<Record<string, unknown>> & { readonly key: string; readonly timeZone: string };
  readonly viewer: object;
  readonly case: Readonly<Record<string, unknown>>;
  readonly handler: object | null;
  readonly news: { readonly entries: readonly { readonly kind: string }[]; readonly next: string | null };
  readonly schedule: readonly object[];
}

/** The page that is measured, and its customer's session. */
export interface MeasuredPage {
  readonly portal: string;
  readonly caseNumber: string;
  readonly session: string;
}

/** Opens the session of a demo customer whose case is being repaired: meetings ahead, and a feed of news. */
export async function openPage(copy: CopyUnderTest): Promise<MeasuredPage> {
  const portal = copy.demo.portals[0]?.key ?? '';
  const customer = copy.demo.customers?.[portal];
  if (!customer) throw new Failure('The demo has no customer whose page could be measured.');
  const answer = await fetch(`${copy.cms}/api/portals/${portal}/links/open`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: customer.path.split('/').at(-1) }),
  });
  if (!answer.ok) throw new Failure(`The customer's link did not open: ${answer.status} ${await answer.text()}`);
  const { data } = (await answer.json()) as { data: { token: string } };
  return { portal, caseNumber: customer.caseNumber, session: data.token };
}

/** Our answer without what only we have. */
export function fromOurs(answer: unknown): SharedPage {
  const { portal, viewer, case: told, handler, news, schedule } = (answer as { data: SharedPage }).data;
  return { portal, viewer, case: told, handler, news, schedule };
}

interface Person {
  name: string;
  mobile: string | null;
}

interface StockTask {
  documentId: string;
  title: string;
  mainInspection: boolean;
  kind: string;
  status: string;
  meetingAt: string | null;
  meetingZone: string | null;
  scheduledFrom: string | null;
  scheduledTo: string | null;
  office: { name: string; phone: string | null } | null;
  responsible: Person | null;
}

interface StockCase extends Record<string, unknown> {
  title: string;
  reportedAt: string;
  portal: { key: string; name: string; kind: string; language: string; timeZone: string; currency: string; logo: object | null };
  handler: Person | null;
  contacts: { name: string; language: string }[];
  tasks: StockTask[];
  news: { occurredAt: string; kind: string; facts: object }[];
}

/**
 * What a client of the plain Strapi makes of its answer: ours, but for the portal's colours, the day of closing and the
 * ids of news, which that database does not hold. The filters on the schedule are the client's, too.
 */
export function fromStock(answer: unknown, like: SharedPage, now: string): SharedPage {
  const [found] = (answer as { data: StockCase[] }).data;
  if (!found) throw new Failure('The plain Strapi does not find the case.');
  const { language, logo, key, name, kind, timeZone, currency } = found.portal;
  const [contact] = found.contacts;
  const { number, type, status, street, postalCode, city } = found;
  return {
    portal: { key, name, kind, locale: language, timeZone, currency, hasLogo: logo !== null, colors: like.portal['colors'] },
    viewer: { name: contact?.name, locale: contact?.language },
    case: { number, what: found.title, type, status, street, postalCode, city, reportedAt: found.reportedAt, closedAt: like.case['closedAt'] },
    handler: found.handler && { name: found.handler.name, mobile: found.handler.mobile },
    news: {
      entries: found.news.map((entry, index) => ({
        ...like.news.entries[index],
        at: new Date(Number(entry.occurredAt)).toISOString(),
        kind: entry.kind,
        facts: entry.facts,
      })),
      next: null,
    },
    schedule: found.tasks.filter((task) => isAhead(task, now)).map((task) => appointmentOf(task, timeZone, now)),
  };
}

const upcoming = ['assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised'];

function isAhead(task: StockTask, now: string): boolean {
  if (!upcoming.includes(task.status) || task.kind === 'projectManagement') return false;
  return (task.meetingAt ?? '') >= now || (task.scheduledTo ?? task.scheduledFrom ?? '') >= now.slice(0, 10);
}

function appointmentOf(task: StockTask, zone: string, now: string): object {
  return {
    id: task.documentId,
    task: task.title,
    mainInspection: task.mainInspection,
    meeting: (task.meetingAt ?? '') >= now ? task.meetingAt : null,
    zone: task.meetingZone ?? zone,
    from: task.scheduledFrom,
    to: task.scheduledTo,
    office: task.office?.name ?? null,
    who: task.responsible?.name ?? null,
    // The demo's first portal tells no telephone numbers of partners.
    officePhone: null,
    whoMobile: null,
  };
}

/** Speeds are compared only where the answers are the same. Both sides are in the order of their times. */
export function checkSame(name: string, page: SharedPage, ours: SharedPage): void {
  for (const part of Object.keys(ours) as (keyof SharedPage)[]) {
    if (isDeepStrictEqual(page[part], ours[part])) continue;
    throw new Failure(`The page of ${name} has another ${part}:\n${JSON.stringify(page[part])}\nours:\n${JSON.stringify(ours[part])}`);
  }
}
