import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, type Call, send } from './support/calls.ts';
import { type CustomerPage, customerOf, openByMail } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, nextMail } from './support/mailbox.ts';
import { foundIn, type PlantedCase, plantSecrets } from './support/planted-secrets.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { newsKinds } from './support/settings.ts';

let installation: Installation;
let portal: FoundedPortal;
let planted: PlantedCase;
let session: string;
let link: string;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  await portal.settings.change({ newsKinds, budgetTile: 'caseCreated', audience: 'both', inspectionReport: 'never' });
  planted = await plantSecrets(portal, await foundPortal(installation, { kind: 'contractor' }));
  session = (await openByMail(installation.copy, portal.key, planted.email)).token;
  link = linkTokenIn((await nextMail(installation.copy, planted.email)).text);
});
afterAll(() => installation.close());

/** Everything that a customer can ask for, and what she cannot but might try. */
function requests(): Call[] {
  const { of, strangers } = planted;
  const get = (path: string): Call => ({ path });
  const post = (path: string, body: object): Call => ({ method: 'POST', path, body });
  const page = `/api/customer/cases/${of.number}`;
  const links = `/api/portals/${portal.key}/links`;
  return [
    get('/api/customer/cases'),
    get(page),
    get(`${page}/news`),
    ...['', '/logos/garbage', '/links/garbage', `/links/${link}`].map((rest) => get(`/api/portals/${portal.key}${rest}`)),
    ...['?populate=*', '?fields=decision', '?filters[decision]=accepted', '/documents', '/budget', '/budget?status=submitted', '/tasks', '/invoices', '/log', '/news?cursor=x', '/news?kind=decisionMade'].map((rest) => get(page + rest)),
    ...strangers.numbers.flatMap((number) => [get(`/api/customer/cases/${number}`), get(`/api/customer/cases/${number}/news`)]),
    ...['cases', 'tasks', 'contacts', 'documents', 'invoices'].flatMap((type) => [get(`/api/${type}?populate=*`), ...strangers.documentIds.map((id) => get(`/api/${type}/${id}`))]),
    ...strangers.documentIds.flatMap((id) => [get(`/api/cases/${id}/customer-access`), get(`/api/cases/${id}/access`), post(`/api/cases/${id}/close`, {}), post(`/api/documents/${id}/share`, {})]),
    ...strangers.invoices.flatMap((id) => [get(`/api/invoices/${id}`), get(`/api/work/cases/${of.number}/invoices/${id}/file`), post(`/api/invoices/${id}/approve`, {})]),
    ...['/api/sessions/current', '/api/users', '/api/upload/files', `/visibility/portals/${portal.key}/customer-page`, '/content-manager/collection-types/api::case.case', '/admin/users/me'].map(get),
    post(`${links}/open`, { token: link }),
    post(`${links}/open`, { token: `${link}x` }),
    post(`${links}/renew`, { token: link }),
    { method: 'PUT', path: page, body: { status: 'open' } },
  ];
}

const everythingOf = ({ text, headers }: Answer): string => `${[...headers].flat().join('\n')}\n${text}`;

/** Asks for everything, with the session and without, older news included; answers what was found where. */
async function search(): Promise<string[]> {
  const found: string[] = [];
  const look = async (call: Call): Promise<Answer> => {
    const answer = await send(installation.copy, call);
    // Whoever names a word in the address may find it in a complaint about the address.
    const told = everythingOf(answer).replaceAll('filters[decision]', '');
    found.push(...foundIn(told, planted.secrets).map((secret) => `${secret} in ${call.method ?? 'GET'} ${call.path}: ${answer.status}`));
    return answer;
  };
  for (const call of requests()) {
    await look({ ...call, token: session });
    await look(call);
  }
  const first = await customerOf(installation.copy, session).readNews(planted.of.number);
  let next = first.status === 200 ? first.body.data.next : null;
  while (next !== null) {
    const older = (await look({ path: `/api/customer/cases/${planted.of.number}/news?cursor=${next}`, token: session })) as typeof first;
    next = older.body.data.next;
  }
  return found;
}

describe('CP-12, PF-07 what must never be said is in no answer', () => {
  test('at no stage of the case', async () => {
    for (const { name, reach } of planted.stages) {
      await reach();
      expect(await search(), name).toEqual([]);
      const page = await customerOf(installation.copy, session).page(planted.of.number);
      expect(page.tabs, 'the tabs are open, so that there is something to find').toEqual(['dashboard', 'plan', 'communication', 'documents', 'budget']);
    }
  }, 120_000);

  test('although all of it stands in the database', async () => {
    const tables = ['cases', 'contacts', 'tasks', 'case_documents', 'budgets', 'budget_lines', 'invoices', 'case_messages', 'members', 'offices', 'portico_events'];
    const rows = await Promise.all(tables.map((table) => installation.database.rows(`SELECT * FROM ${table}`)));
    const stored = JSON.stringify(rows);
    expect(Object.entries(planted.secrets).filter(([, secret]) => !stored.includes(secret)).map(([name]) => name)).toEqual([]);
  });

  test('in no mail either', async () => {
    const { text, html, subject } = await nextMail(installation.copy, planted.email);
    expect(foundIn(`${subject}\n${text}\n${html ?? ''}`, planted.secrets)).toEqual([]);
  });

  test('and not when the link has expired or was revoked', async () => {
    await installation.database.execute('UPDATE portico_case_facts SET ended_at = ? WHERE case_id = ?', [Date.now() - 100 * 86_400_000, planted.of.id]);
    expect(await search()).toEqual([]);
    await installation.database.execute('UPDATE portico_grants SET revoked_at = ? WHERE case_id = ?', [Date.now(), planted.of.id]);
    expect(await search()).toEqual([]);
  });
});

describe('CP-12 a decision', () => {
  test('looks the same whichever of the two it is', async () => {
    const pageAfter = async (decision: string): Promise<unknown> => {
      const of = await portal.rest.createCase();
      const { email } = await portal.rest.addContact(of);
      await portal.rest.give(`cases/${of.documentId}/decide`, { decision, reason: 'Because' });
      const page = await (await openByMail(installation.copy, portal.key, email ?? '')).page(of.number);
      return withoutIdentity(page);
    };
    expect(await pageAfter('accepted')).toEqual(await pageAfter('rejected'));
  });

  /** The page without what makes one case another: its number, its times, the ids of its news. */
  function withoutIdentity(page: CustomerPage): unknown {
    const entries = page.news?.entries.map(({ kind, facts }) => ({ kind, facts }));
    return { ...page, case: { ...page.case, number: '', reportedAt: '' }, tracker: page.tracker.map(({ key, state }) => ({ key, state })), news: entries };
  }
});
