import { z } from 'zod';
import { reader, statement } from '../../../domain/portico';
import { Refusal } from '../../../domain/refusal';
import { fromCursor, NEWEST } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import { newsScope } from '../../../plugins/news-feed/server/rules/news';
import { keepSeen } from '../commands/keep-seen';
import { grantFor, grantOf } from '../grant';
import { pageScope } from '../page-scope';
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
  ahead: true,
  async handle({ viewer, params, ask, now }) {
    const grant = grantOf(viewer, params.number);
    const stored = await readPage(ask, grant.case.id, pageScope(grant));
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

const markSeen = endpoint({
  name: 'markTabSeen',
  summary: 'Says how far this contact has looked at a tab: what came until then is no longer new to her.',
  method: 'POST',
  path: '/customer/cases/:number/seen',
  who: ['customer'],
  params: byNumber,
  body: z.strictObject({ tab: z.enum(['communication', 'documents']), until: z.iso.datetime() }),
  status: 204,
  async handle({ strapi, viewer, params, body, now }) {
    const grant = grantFor(body.tab === 'documents' ? 'documentsPage' : 'communicationPage', viewer, params.number);
    await keepSeen(strapi, grant, body.tab, Math.min(Date.parse(body.until), now));
  },
});

export default { type: 'content-api', routes: [listCases, readCase, readNews, markSeen] };
