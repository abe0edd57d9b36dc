import { Failure } from '../failure.ts';
import type { CaseFacts } from './facts.ts';
import type { SharedPage } from './page.ts';

/** One request for the whole page: only the fields that it shows, and of each relation only what it is about. */
export function stockQuery(caseNumber: string, { settings, seen }: CaseFacts): string {
  const query = new URLSearchParams({ 'filters[number][$eq]': caseNumber, 'pagination[withCount]': 'false' });
  const list = (place: string, values: readonly string[]) => values.forEach((value, index) => query.set(`${place}[${index}]`, value));
  const since = (milliseconds: number) => new Date(milliseconds).toISOString();
  list('fields', ['number', 'title', 'type', 'status', 'street', 'postalCode', 'city', 'reportedAt']);
  list('populate[portal][fields]', ['key', 'name', 'kind', 'language', 'timeZone', 'currency']);
  list('populate[handler][fields]', ['name', 'mobile']);
  list('populate[contacts][fields]', ['name', 'language']);
  query.set('populate[contacts][filters][role][$eq]', 'customer');
  list('populate[messages][fields]', ['createdAt']);
  query.set('populate[messages][filters][direction][$eq]', 'toCustomer');
  query.set('populate[messages][filters][createdAt][$gt]', since(seen.communication));
  list('populate[documents][fields]', ['sharedAt']);
  query.set('populate[documents][filters][shared][$eq]', 'true');
  query.set('populate[documents][filters][sharedAt][$gt]', since(seen.documents));
  list('populate[asks][fields]', ['text', 'explanation', 'kind', 'dueOn']);
  query.set('populate[asks][filters][status][$eq]', 'open');
  query.set('populate[asks][sort]', 'dueOn');
  list('populate[tasks][fields]', ['title', 'kind', 'mainInspection', 'status', 'scheduledFrom', 'scheduledTo', 'meetingAt', 'meetingZone']);
  query.set('populate[tasks][filters][status][$ne]', 'removed');
  query.set('populate[tasks][sort]', 'position');
  list('populate[tasks][populate][office][fields]', ['name', 'phone']);
  list('populate[tasks][populate][responsible][fields]', ['name', 'mobile']);
  list('populate[tasks][populate][budgets][fields]', ['approvedAmount', 'decidedAt']);
  list('populate[tasks][populate][budgets][filters][status][$in]', ['approved', 'partlyApproved']);
  query.set('populate[tasks][populate][budgets][sort]', 'number');
  list('populate[tasks][populate][cashOffers][fields]', ['text', 'amount']);
  query.set('populate[tasks][populate][cashOffers][filters][status][$eq]', 'offered');
  list('populate[tasks][populate][cashOffers][populate][line][fields]', ['amount', 'approved']);
  list('populate[tasks][populate][cashOffers][populate][line][populate][budget][fields]', ['number']);
  list('populate[news][fields]', ['occurredAt', 'kind', 'facts']);
  list('populate[news][filters][kind][$in]', settings.newsKinds);
  query.set('populate[news][sort]', 'id:desc');
  // No limit can be set on what is populated: the client shows the first twenty.
  return query.toString();
}

interface Person {
  name: string;
  mobile: string | null;
}

interface StockBudget {
  documentId: string;
  approvedAmount: string;
  decidedAt: string | null;
}

interface StockCashOffer {
  documentId: string;
  text: string;
  amount: string;
  line: { amount: string; approved: boolean; budget: { documentId: string } } | null;
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
  budgets: StockBudget[];
  cashOffers: StockCashOffer[];
}

interface StockCase extends Record<string, unknown> {
  title: string;
  reportedAt: string;
  portal: { key: string; name: string; kind: string; language: string; timeZone: string; currency: string };
  handler: Person | null;
  contacts: { name: string; language: string }[];
  messages: object[];
  documents: object[];
  asks: { documentId: string; text: string; explanation: string | null; kind: string; dueOn: string | null }[];
  tasks: StockTask[];
  news: { occurredAt: string; kind: string; facts: object }[];
}

/**
 * What a client of the plain Strapi makes of its answer: ours, but for the portal's colours and logo, the day of closing and the
 * ids of news, which that database does not hold. What is still ahead, and what is left of a budget, is for the client to find out.
 */
export function fromStock(answer: unknown, like: SharedPage, { partnerContact }: CaseFacts['settings'], now: string): SharedPage {
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
    unseen: { communication: found.messages.length, documents: found.documents.length },
    asks: found.asks.map(({ documentId, text, explanation, kind: about, dueOn }) => ({ id: documentId, text, explanation, kind: about, dueOn })),
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
    budget: budgetOf(found.tasks, currency),
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

function budgetOf(all: readonly StockTask[], currency: string) {
  const cashOffers = all.flatMap((task) => task.cashOffers.map(({ documentId, text, amount }) => ({ id: documentId, task: task.title, text, amount: Number(amount) })));
  const tasks = all.flatMap((task) => task.budgets.flatMap((budget) => agreedOf(task, budget)));
  return { currency, total: tasks.reduce((sum, { amount }) => sum + amount, 0), cashOffers, tasks };
}

function agreedOf({ documentId: id, title, cashOffers }: StockTask, { documentId, approvedAmount, decidedAt }: StockBudget) {
  const handedOver = cashOffers
    .filter(({ line }) => line?.approved && line.budget.documentId === documentId)
    .reduce((sum, { line }) => sum + Number(line?.amount), 0);
  const amount = Number(approvedAmount) - handedOver;
  const isPartners = cashOffers.every(({ line }) => line !== null) && (handedOver === 0 || amount > 0);
  return isPartners ? [{ id, task: title, amount, approvedAt: decidedAt }] : [];
}
