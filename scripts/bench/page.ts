import { isDeepStrictEqual } from 'node:util';

import { Failure } from '../failure.ts';
import type { CopyUnderTest } from '../../tests/stack/copy.ts';
import type { PortalSettings } from './bare-page.ts';

/** What all contestants tell of a case. Only rules make head, tracker and tabs, and only ours has rules and a cursor. */
export interface SharedPage {
  readonly portal: Readonly<Record<string, unknown>> & { readonly key: string; readonly timeZone: string };
  readonly viewer: object;
  readonly case: Readonly<Record<string, unknown>>;
  readonly handler: object | null;
  readonly news: { readonly entries: readonly object[] } | null;
  readonly schedule: readonly object[] | null;
}

/** The page that is measured, and its customer's session. */
export interface MeasuredPage {
  readonly portal: string;
  readonly caseNumber: string;
  readonly session: string;
}

/** Opens the pages of the demo's customers, and takes the one that shows most: with news, and with appointments ahead. */
export async function openPage(copy: CopyUnderTest): Promise<MeasuredPage> {
  const { customer, customers = {} } = copy.demo;
  const told = [...(customer ? [customer] : []), ...Object.values(customers)];
  const pages = await Promise.all(told.map(({ path, caseNumber }) => openSession(copy.cms, path, caseNumber)));
  const [fullest] = pages.filter(({ appointments, entries }) => appointments > 0 && entries > 0).sort((left, right) => right.entries - left.entries);
  if (!fullest) throw new Failure('No customer of the demo has both news and appointments on the page.');
  return fullest.page;
}

async function openSession(cms: string, path: string, caseNumber: string): Promise<{ page: MeasuredPage; entries: number; appointments: number }> {
  const portal = path.split('/')[1] ?? '';
  const opened = await fetch(`${cms}/api/portals/${portal}/links/open`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: path.split('/').at(-1) }),
  });
  if (!opened.ok) throw new Failure(`The link of case ${caseNumber} did not open: ${opened.status} ${await opened.text()}`);
  const { token } = ((await opened.json()) as { data: { token: string } }).data;
  const answer = await fetch(`${cms}/api/customer/cases/${encodeURIComponent(caseNumber)}`, { headers: { Authorization: `Bearer ${token}` } });
  const { news, schedule } = fromOurs(await answer.json());
  return { page: { portal, caseNumber, session: token }, entries: news?.entries.length ?? 0, appointments: schedule?.length ?? 0 };
}

/** Our answer without what only we have. */
export function fromOurs(answer: unknown): SharedPage {
  const { portal, viewer, case: told, handler, news, schedule } = (answer as { data: SharedPage }).data;
  return { portal, viewer, case: told, handler, news: news && { entries: news.entries }, schedule };
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
  portal: { key: string; name: string; kind: string; language: string; timeZone: string; currency: string };
  handler: Person | null;
  contacts: { name: string; language: string }[];
  tasks: StockTask[];
  news: { occurredAt: string; kind: string; facts: object }[];
}

/**
 * What a client of the plain Strapi makes of its answer: ours, but for the portal's colours and logo, the day of closing and the
 * ids of news, which that database does not hold. What is still ahead is for the client to find out.
 */
export function fromStock(answer: unknown, like: SharedPage, { partnerContact }: PortalSettings, now: string): SharedPage {
  const [found] = (answer as { data: StockCase[] }).data;
  if (!found) throw new Failure('The plain Strapi does not find the case.');
  const { language, key, name, kind, timeZone, currency } = found.portal;
  const [contact] = found.contacts;
  const { number, type, status, street, postalCode, city } = found;
  return {
    portal: { key, name, kind, locale: language, timeZone, currency, logo: like.portal['logo'], colors: like.portal['colors'] },
    viewer: { name: contact?.name, locale: contact?.language },
    case: { number, what: found.title, type, status, street, postalCode, city, reportedAt: found.reportedAt, closedAt: like.case['closedAt'] },
    handler: found.handler && { name: found.handler.name, mobile: found.handler.mobile },
    news: {
      entries: found.news.slice(0, 20).map((entry, index) => ({
        ...like.news?.entries[index],
        at: new Date(Number(entry.occurredAt)).toISOString(),
        kind: entry.kind,
        facts: entry.facts,
      })),
    },
    schedule: found.tasks
      .filter((task) => isAhead(task, now))
      .map((task) => appointmentOf(task, timeZone, now, partnerContact))
      .sort((left, right) => (left.meeting ?? left.from ?? '').localeCompare(right.meeting ?? right.from ?? '')),
  };
}

const upcoming = ['assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised'];

function isAhead(task: StockTask, now: string): boolean {
  if (!upcoming.includes(task.status) || task.kind === 'projectManagement') return false;
  return (task.meetingAt ?? '') >= now || (task.scheduledTo ?? task.scheduledFrom ?? '') >= now.slice(0, 10);
}

function appointmentOf(task: StockTask, zone: string, now: string, partnerContact: boolean) {
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
    officePhone: partnerContact ? (task.office?.phone ?? null) : null,
    whoMobile: partnerContact ? (task.responsible?.mobile ?? null) : null,
  };
}

/** Speeds are compared only where the answers are the same. */
export function checkSame(name: string, page: SharedPage, ours: SharedPage): void {
  for (const part of Object.keys(ours) as (keyof SharedPage)[]) {
    if (isDeepStrictEqual(page[part], ours[part])) continue;
    throw new Failure(`The page of ${name} has another ${part}:\n${JSON.stringify(page[part])}\nours:\n${JSON.stringify(ours[part])}`);
  }
}
