import { isDeepStrictEqual } from 'node:util';

import { Failure } from '../../failure.ts';
import { FAR_PAGE, type ListFacts } from '../facts.ts';
import { always, bearer, type Measurement } from '../measurement.ts';

interface ListedCase {
  readonly number: string;
  readonly status: string;
  readonly needs: string | null;
  readonly dueOn: string | null;
  readonly customer: string | null;
  readonly handler: string | null;
  readonly externalOffice: string | null;
  readonly externalHandler: string | null;
}

interface Named {
  readonly name: string;
}

/** By which day a reader's list is in order: that of what happens next, or of the work alone. */
type Day = 'dueOn' | 'workDueOn';

interface StockCase extends Record<'number' | 'status', string> {
  readonly dueOn?: string;
  readonly workDueOn?: string;
  readonly handler: Named | null;
  readonly externalOffice: Named | null;
  readonly externalHandler: Named | null;
  readonly contacts: readonly (Named & { readonly role: string })[];
}

/** What a case handler and a partner's lead see first, far down, and by words: twenty rows with five relations. */
export function caseLists({ portalId, partner, far, rare, frequent }: ListFacts, sessions: { readonly handler: string; readonly partner: string }): Measurement[] {
  const inPortal = { 'filters[portal][id][$eq]': String(portalId) };
  const ofPartner = { 'filters[$or][0][tasks][office][id][$eq]': String(partner.officeId), 'filters[$or][1][externalOffice][id][$eq]': String(partner.officeId) };
  const list = (name: string, query: string, session: string, bare: string, filters: Record<string, string>, day: Day = 'dueOn'): Measurement => ({
    name,
    asks: { ours: always(`/api/work/cases${query}`, bearer(session)), stock: always(`/api/cases?${stockQuery(filters, { day })}`), bare: always(bare) },
    compare: sameCases,
  });
  const whole = list('case list', '', sessions.handler, '/list', inPortal);
  const counted = { ...whole, name: 'case list, stock counts', asks: { ...whole.asks, stock: always(`/api/cases?${stockQuery(inPortal, { counts: true })}`) } };
  const farther = far && {
    ...whole,
    name: `case list, page ${FAR_PAGE}`,
    asks: {
      ours: always(`/api/work/cases?cursor=${Buffer.from(`${far.dueOn}:${far.caseId}`).toString('base64url')}`, bearer(sessions.handler)),
      stock: always(`/api/cases?${stockQuery(inPortal, { page: FAR_PAGE })}`),
      bare: always(`/list?dueOn=${far.dueOn}&caseId=${far.caseId}`),
    },
  };
  return [
    whole,
    counted,
    ...(farther ? [farther] : []),
    list('case list of a partner', '', sessions.partner, '/partner-list', ofPartner, 'workDueOn'),
    list('case list by a rare word', `?q=${rare}`, sessions.handler, `/words/${rare.toLowerCase()}`, { ...inPortal, 'filters[number][$startsWith]': rare }),
    list('case list by a frequent word', `?q=${frequent}`, sessions.handler, `/words/${frequent}`, { ...inPortal, 'filters[city][$startsWithi]': frequent }),
  ];
}

function stockQuery(filters: Record<string, string>, { page = 1, counts = false, day = 'dueOn' }: { page?: number; counts?: boolean; day?: Day }): string {
  const query = new URLSearchParams({ ...filters, 'pagination[page]': String(page), 'pagination[pageSize]': '20', 'pagination[withCount]': String(counts) });
  const several = (place: string, values: readonly string[]) => values.forEach((value, index) => query.set(`${place}[${index}]`, value));
  several('filters[status][$in]', ['open', 'waiting']);
  several('sort', [day, 'id']);
  several('fields', ['number', 'title', 'type', 'status', 'street', 'postalCode', 'city', 'reportedAt', 'reminderOn', day]);
  for (const relation of ['handler', 'externalOffice', 'externalHandler']) several(`populate[${relation}][fields]`, ['name']);
  several('populate[contacts][fields]', ['name', 'role']);
  several('populate[tasks][fields]', ['title', 'kind', 'status']);
  return query.toString();
}

function sameCases(answers: Readonly<Record<'ours' | 'stock' | 'bare', unknown>>): void {
  const { cases } = (answers.ours as { data: { cases: ListedCase[] } }).data;
  const { cases: bare } = answers.bare as { cases: ListedCase[] };
  if (cases.length === 0) throw new Failure('Our list is empty.');
  if (!isDeepStrictEqual(bare, cases)) throw new Failure(`The list of bare differs:\n${JSON.stringify(bare)}\nours:\n${JSON.stringify(cases)}`);
  const known = cases.map(({ number, status, dueOn, customer, handler, externalOffice, externalHandler }) => ({ number, status, dueOn, customer, handler, externalOffice, externalHandler }));
  const stock = (answers.stock as { data: StockCase[] }).data.map(fromStock);
  if (!isDeepStrictEqual(stock, known)) throw new Failure(`The list of stock differs:\n${JSON.stringify(stock)}\nours:\n${JSON.stringify(known)}`);
}

const fromStock = ({ number, status, workDueOn, dueOn = workDueOn, handler, externalOffice, externalHandler, contacts }: StockCase): Omit<ListedCase, 'needs'> => ({
  number,
  status,
  dueOn: dueOn === undefined || dueOn === '9999-12-31' || dueOn.endsWith('u') ? null : dueOn,
  customer: contacts.find(({ role }) => role === 'customer')?.name ?? null,
  handler: handler?.name ?? null,
  externalOffice: externalOffice?.name ?? null,
  externalHandler: externalHandler?.name ?? null,
});
