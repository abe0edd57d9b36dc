import { strapi } from '@strapi/client';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { postInvoice } from './support/invoices.ts';
import { createToken, type FoundedPortal, foundPortal } from './support/portal.ts';
import { restOf, someNumber, type StoredCase, type StoredContact, type StoredDocument, type StoredTask, type Type } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;
/** A case of each portal, with one of everything. */
let own: Planted;
let foreign: Planted;

interface Planted {
  readonly case: StoredCase;
  readonly contact: StoredContact;
  readonly task: StoredTask;
  readonly document: StoredDocument;
  readonly invoice: { readonly documentId: string };
}

const types: readonly Type[] = ['cases', 'contacts', 'tasks', 'documents', 'invoices'];
/** In which a thing bears the words that it is made with. */
const textOf = (type: Type) => (type === 'contacts' ? 'name' : type === 'invoices' ? 'number' : 'title');
const idOf = (planted: Planted, type: Type) => ({ cases: planted.case, contacts: planted.contact, tasks: planted.task, documents: planted.document, invoices: planted.invoice })[type].documentId;

async function plant(of: FoundedPortal, secret: string): Promise<Planted> {
  const { rest } = of;
  const made = await rest.createCase({ title: secret });
  return {
    case: made,
    contact: await rest.addContact(made, { name: secret }),
    task: await rest.createTask(made, { title: secret }),
    document: await rest.createDocument(made, { title: secret }),
    invoice: contentOf(await postInvoice(of, made, { number: secret })),
  };
}

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation, { kind: 'contractor' });
  own = await plant(portal, 'Ours');
  foreign = await plant(otherPortal, 'Planted elsewhere');
});
afterAll(() => installation.close());

interface Found {
  readonly data: Record<string, unknown>[];
  readonly meta: { readonly pagination: { readonly total: number } };
}

const find = (query: string, token = portal.token) => installation.send<Found>({ path: `/api/${query}`, token });

describe('PF-06 who may not', () => {
  test.each(types)('%s: nobody without a token, and no one deletes', async (type) => {
    expect((await installation.send({ path: `/api/${type}` })).status).toBe(401);
    expect((await installation.send({ path: `/api/${type}`, token: 'guessed' })).status).toBe(401);
    const path = `/api/${type}/${idOf(own, type)}`;
    expect((await installation.send({ method: 'DELETE', path, token: portal.token })).status).toBe(405);
    expect((await installation.send({ path, token: portal.token })).status).toBe(200);
  });

  test('a read-only token reads and writes nothing', async () => {
    const rest = restOf(installation, await createToken(installation, [portal.id], { type: 'read-only' }));
    expect((await rest.get(`cases/${own.case.documentId}`)).status).toBe(200);
    expect((await rest.post('cases', { number: someNumber(), title: 'x', type: 'fire' })).status).toBe(403);
    expect((await rest.put('cases', own.case.documentId, { title: 'x' })).status).toBe(403);
    expect(refusal(await rest.command(`cases/${own.case.documentId}/decide`, { decision: 'accepted' }))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await rest.command(`cases/${own.case.documentId}/tasks`, { title: 'x', kind: 'repair' }))).toEqual({ status: 403, code: 'right.missing' });
  });

  test('a custom token does what it was given', async () => {
    const rest = restOf(installation, await createToken(installation, [portal.id], { type: 'custom', permissions: ['api::case.case.find'] }));
    expect((await rest.get('cases')).status).toBe(200);
    expect((await rest.get('contacts')).status).toBe(403);
    expect(refusal(await rest.command(`cases/${own.case.documentId}/decide`, { decision: 'accepted' }))).toEqual({ status: 403, code: 'right.missing' });
  });

  test('a token tied to no portal sees and makes nothing', async () => {
    const rest = restOf(installation, await createToken(installation, []));
    for (const type of types) {
      const listed = await find(type, rest.token);
      expect([listed.body.data, listed.body.meta.pagination.total]).toEqual([[], 0]);
      expect(refusal(await rest.get(`${type}/${idOf(own, type)}`))).toEqual({ status: 404, code: 'notFound' });
    }
    expect(refusal(await rest.post('cases', { number: someNumber(), title: 'x', type: 'fire', portal: portal.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await rest.command(`cases/${own.case.documentId}/decide`, { decision: 'accepted' }))).toEqual({ status: 404, code: 'notFound' });
  });
});

describe('PF-06 another portal’s rows', () => {
  test.each(types)('%s never appear, nor count, nor can be found, read or changed', async (type) => {
    const id = idOf(foreign, type);
    const text = textOf(type);
    const queries = ['', `?filters[documentId]=${id}`, `?filters[${text}][$startsWith]=Planted`, `?filters[$or][0][${text}]=Planted elsewhere&filters[$or][1][id][$gt]=0`, `?filters[$not][${text}]=x`];
    for (const query of queries) {
      const answer = await find(`${type}${query}`);
      expect(answer.status, query).toBe(200);
      expect(answer.text).not.toContain('Planted elsewhere');
      expect(answer.body.meta.pagination.total).toBe(query === '' || query.includes('$or') || query.includes('$not') ? 1 : 0);
    }
    expect(refusal(await portal.rest.get(`${type}/${id}`))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await portal.rest.put(type, id, { [text]: 'Taken' }))).toEqual({ status: 404, code: 'notFound' });
  });

  test.each([
    ['cases', { createdBy: 1 }],
    ['cases', { picture: 1 }],
    ['contacts', { id: 1 }],
    ['tasks', { media: [1] }],
    ['documents', { file: 1 }],
    ['invoices', { file: 1 }],
    ['invoices', { author: 1 }],
    ['invoices', { decidedBy: 'Nobody' }],
  ] as const)('of %s nothing is written that is not listed: %j', async (type, data) => {
    expect(refusal(await portal.rest.put(type, idOf(own, type), data))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });

  test('cannot be written into', async () => {
    const wanted = { contacts: { name: 'x', role: 'customer' }, tasks: { title: 'x', kind: 'other' }, documents: { title: 'x', kind: 'other' }, invoices: { number: 'x', amount: 1, company: portal.partner.documentId } };
    for (const [type, data] of Object.entries(wanted)) {
      const answer = await portal.rest.post(type, { ...data, case: foreign.case.documentId });
      expect(refusal(answer)).toEqual({ status: 400, code: 'relation.unknown' });
      expect(answer.text).not.toContain('Planted');
    }
    const elsewhere = { number: someNumber(), title: 'x', type: 'fire', portal: otherPortal.documentId };
    expect(refusal(await portal.rest.post('cases', elsewhere))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await portal.rest.command(`tasks/${foreign.task.documentId}/start`))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await portal.rest.command(`cases/${foreign.case.documentId}/messages`, { text: 'x' }))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await portal.rest.command(`documents/${foreign.document.documentId}/share`))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await portal.rest.command(`tasks/${own.task.documentId}/allocate`, { office: otherPortal.repairOffice.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
  });

  test('the demo’s token of nordlys sees nothing of bygg', async () => {
    const token = installation.copy.demo.apiToken?.token ?? '';
    const listed = await find('cases?populate[portal]=true&pagination[pageSize]=100', token);
    expect(new Set(listed.body.data.map((row) => (row['portal'] as { key: string }).key))).toEqual(new Set(['nordlys']));
    expect((await find('cases?filters[number][$startsWith]=BC-', token)).body.meta.pagination.total).toBe(0);
  });
});

describe('PF-06 queries', () => {
  test.each([
    'filters[portal][currency]=NOK', 'filters[handler][level]=5', 'filters[handler][user][email][$contains]=a', 'filters[createdBy][email][$contains]=a', 'filters[contacts][email][$contains]=a',
    'sort=handler.level', 'sort=createdBy', 'fields=publishedAt', 'fields[0]=title&fields[1]=secret', 'populate=createdBy', 'populate[handler][populate]=user', 'populate[handler][fields]=level',
    'populate[portal][filters][key]=x', 'populate=deep', 'status=draft', 'locale=nb', 'publicationState=preview', 'filters[$and][0][$or][0][handler][password]=x', '_q=water', 'pagination[page]=1&start=0',
  ])('outside the list: %s', async (query) => {
    const answer = await find(`cases?${query}`);
    expect(answer.status).toBe(400);
    expect(['input.unknownParameter', 'input.invalid']).toContain(refusal(answer).code);
  });

  test.each(['filters[constructor][name]=x', 'filters[toString]=1', 'populate=constructor', 'populate[__proto__]=true', 'sort=__proto__', 'fields=constructor', 'filters=x', 'filters=', 'filters[$and]=x', 'filters[$or][0]=x', 'filters[number][$regex]=x', 'sort[]=[]', 'pagination[pageSize]=x'])(
    'nonsense is never our fault: %s',
    async (query) => {
      expect([200, 400]).toContain((await find(`cases?${query}`)).status);
    },
  );

  test('inside the list work as in Strapi, and answer no more of a relation than is listed', async () => {
    const of = await portal.rest.createCase({ title: 'Sorted last', handler: portal.handler.documentId });
    const query = `cases?filters[handler][name]=${encodeURIComponent(portal.handler.name)}&sort=title:desc&fields=number,title&populate=*&pagination[pageSize]=1`;
    const { data, meta } = (await find(query)).body;
    expect(meta.pagination).toMatchObject({ pageSize: 1, total: 1 });
    const [row] = data;
    expect(Object.keys(row ?? {}).sort()).toEqual(['documentId', 'externalHandler', 'externalOffice', 'handler', 'id', 'number', 'portal', 'technicalAdviser', 'title']);
    expect(row).toMatchObject({ documentId: of.documentId, handler: { name: portal.handler.name, email: portal.handler.email, mobile: portal.handler.mobile }, portal: { key: portal.key } });
    expect(Object.keys(row?.['handler'] as object).sort()).toEqual(['documentId', 'email', 'id', 'mobile', 'name']);
    const sorted = (await find('cases?sort=title:asc&fields=title')).body.data.map(({ title }) => title as string);
    expect(sorted).toEqual([...sorted].sort());
  });
});

describe('PF-06 the official client', () => {
  test.each(types)('%s: create, find, find one, update', async (type) => {
    const client = strapi({ baseURL: `${installation.copy.cms}/api`, auth: portal.token });
    const collection = client.collection(type);
    const of = own.case.documentId;
    const created = {
      cases: { number: someNumber(), title: 'By the client', type: 'storm' },
      contacts: { name: 'By the client', role: 'other', mobile: '91 23 45 67', case: of },
      tasks: { title: 'By the client', kind: 'other', case: of },
      documents: { title: 'By the client', kind: 'other', case: of },
      invoices: { number: 'By the client', amount: '100', company: portal.partner.documentId, case: of },
    }[type];
    // An invoice keeps the number that it was handed in under.
    const text = type === 'invoices' ? 'comment' : textOf(type);
    const { documentId } = (await collection.create(created)).data;
    await collection.update(documentId, { [text]: 'Changed by the client' });
    expect((await collection.findOne(documentId, { fields: [text] })).data).toMatchObject({ documentId, [text]: 'Changed by the client' });
    const listed = await collection.find({ filters: { [text]: { $eq: 'Changed by the client' } }, sort: 'createdAt:desc', pagination: { page: 1, pageSize: 5 } });
    expect(listed.data.map((row) => row.documentId)).toEqual([documentId]);
    await expect(collection.delete(documentId)).rejects.toThrow();
  });

  test('telephone numbers are kept in one form, and none that cannot be one', async () => {
    const contact = await portal.rest.addContact(own.case, { mobile: '912 34 567' });
    expect(contact.mobile).toBe('+4791234567');
    expect(refusal(await portal.rest.post('contacts', { name: 'x', role: 'other', mobile: '12', case: own.case.documentId }))).toEqual({ status: 400, code: 'contact.mobileInvalid' });
    expect(refusal(await portal.rest.put('contacts', contact.documentId, { mobile: 'call me' }))).toEqual({ status: 400, code: 'contact.mobileInvalid' });
    expect(contentOf(await portal.rest.get<StoredContact>(`contacts/${contact.documentId}`)).mobile).toBe('+4791234567');
  });
});
