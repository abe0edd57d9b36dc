import { z } from 'zod';
import { reader, statement } from '../../../domain/portico';
import { Refusal } from '../../../domain/refusal';
import { fromCursor, NEWEST } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import { newsScope } from '../../../plugins/news-feed/server/rules/news';
import { grantFor, grantOf } from '../grant';
import { readNewsBefore, readPage } from '../queries/page';
import { caseListItem, customerPage, news } from '../schema';
import { newsAnswer, pageAnswer } from '../serialize';

const byNumber = z.strictObject({ number: z.string().min(1).max(64) });

const casesOf = statement('cases_of_customer', ({ list, object, amongIds }) => {
  const item = object({ id: 'k.id', what: 'k.title', street: `coalesce(k.street, '')`, city: `coalesce(k.city, '')` });
  return `SELECT ${list(item, `cases k WHERE ${amongIds('k.id')}`)} AS answer`;
});

const listCases = endpoint({
  name: 'listCustomerCases',
  summary: 'The cases that were opened in this session, the last opened first.',
  method: 'GET',
  path: '/customer/cases',
  who: ['customer'],
  response: z.array(caseListItem),
  async handle({ viewer }) {
    const ids = JSON.stringify(viewer.grants.map((grant) => grant.case.id));
    const rows = await reader().read<{ id: number; what: string; street: string; city: string }[]>(casesOf(), [ids]);
    return viewer.grants.flatMap((grant) => {
      const row = rows?.find(({ id }) => id === grant.case.id);
      return row ? [{ number: grant.case.number, what: row.what, street: row.street, city: row.city }] : [];
    });
  },
});

const readCase = endpoint({
  name: 'readCustomerPage',
  summary: 'The customer’s page of one case: what she may see of it now, and nothing else.',
  method: 'GET',
  path: '/customer/cases/:number',
  who: ['customer'],
  params: byNumber,
  response: customerPage,
  async handle({ viewer, params, now }) {
    const grant = grantOf(viewer, params.number);
    const stored = await readPage(grant.case.id, newsScope(grant.settings, grant.case));
    if (!stored) throw new Refusal('notFound');
    return pageAnswer(viewer, grant, stored, now);
  },
});

const readNews = endpoint({
  name: 'readCustomerNews',
  summary: 'Older news of one case.',
  method: 'GET',
  path: '/customer/cases/:number/news',
  who: ['customer'],
  params: byNumber,
  query: z.strictObject({ cursor: z.string().max(64).optional() }),
  response: news,
  async handle({ viewer, params, query }) {
    const grant = grantFor('newsTile', viewer, params.number);
    const before = query.cursor ? fromCursor(query.cursor) : NEWEST;
    return newsAnswer(await readNewsBefore(grant.case.id, newsScope(grant.settings, grant.case), before), grant, viewer.portal);
  },
});

export default { type: 'content-api', routes: [listCases, readCase, readNews] };
