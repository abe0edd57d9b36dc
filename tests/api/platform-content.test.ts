import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint, appointWith } from './support/administrators.ts';
import { type Answer, type Call, contentOf, type Data } from './support/calls.ts';
import { connected, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { type StoredCase } from './support/rest.ts';

const types = ['case', 'contact', 'task', 'case-document', 'budget', 'budget-line', 'cash-offer', 'invoice', 'message', 'portal', 'company', 'office', 'member'].map((name) => `api::${name}.${name}`);
const actions = ['create', 'read', 'update', 'delete'].map((action) => `plugin::content-manager.explorer.${action}`);
const collection = '/content-manager/collection-types';

let installation: Installation;
let own: FoundedPortal;
let other: FoundedPortal;
let cases: Record<'own' | 'other', StoredCase>;
/** An administrator of `own` whose role has been given all that Strapi can give. */
let generous: string;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  own = await foundPortal(installation);
  other = await foundPortal(installation);
  cases = { own: await own.rest.createCase(), other: await other.rest.createCase() };
  generous = await appointWith(installation, await generousRole(), [own.id]);
});
afterAll(() => installation.close());

interface Subject {
  readonly uid: string;
  readonly properties: readonly { readonly value: string; readonly children?: readonly { readonly value: string }[] }[];
}

/** A role with every permission on all of our types, the members' logins and the media library. */
async function generousRole(): Promise<number> {
  const { administrator: token, send } = installation;
  const role = contentOf(await send<Data<{ id: number }>>({ method: 'POST', path: '/admin/roles', token, body: { name: `Generous ${randomBytes(6).toString('hex')}`, description: '' } }));
  const known = contentOf(await send<Data<{ sections: { collectionTypes: { subjects: Subject[] } } }>>({ path: '/admin/permissions', token })).sections.collectionTypes.subjects;
  const subjects = new Map(known.map((subject) => [subject.uid, subject]));
  const explorer = [...types, 'plugin::users-permissions.user'].flatMap((subject) => {
    const fields = subjects.get(subject)?.properties.find(({ value }) => value === 'fields')?.children?.map(({ value }) => value) ?? [];
    return actions.map((action) => ({ action, subject, conditions: [], properties: action.endsWith('delete') ? {} : { fields } }));
  });
  const files = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map((name) => ({ action: `plugin::upload.${name}`, subject: null, conditions: [], properties: {} }));
  contentOf(await send<Data<unknown>>({ method: 'PUT', path: `/admin/roles/${role.id}/permissions`, token, body: { permissions: [...explorer, ...files] } }));
  return role.id;
}

const as = (token: string, call: Call): Promise<Answer> => installation.send({ ...call, token });

/** All that the content manager and the media library can be asked for. */
function requests(): Call[] {
  const of = cases.own.documentId;
  const reads = [
    ...[...types, 'plugin::users-permissions.user'].flatMap((uid) => [`${collection}/${uid}`, `${collection}/${uid}?_q=Forsikring&pageSize=100`]),
    ...[of, cases.other.documentId].flatMap((id) => [`${collection}/api::case.case/${id}`, `/content-manager/relations/api::case.case/${id}/handler`]),
    ...['portal', 'handler', 'externalOffice'].map((field) => `/content-manager/relations/api::case.case/${field}`),
    '/content-manager/relations/api::member.member/user',
    '/upload/files',
    '/upload/files/1',
    '/upload/folders',
    '/upload/folder-structure',
  ].map((path): Call => ({ path }));
  const write = (method: 'POST' | 'PUT', path: string, body: object): Call => ({ method, path: `${collection}/${path}`, body });
  return [
    ...reads,
    write('POST', 'api::case.case', { number: 'x-1', title: 'x', type: 'water', portal: connected(own.documentId) }),
    write('POST', 'api::case.case', { number: 'x-1', title: 'x', type: 'water', portal: connected(other.documentId) }),
    write('PUT', `api::case.case/${of}`, { title: 'Taken' }),
    write('PUT', `api::case.case/${cases.other.documentId}`, { title: 'Taken' }),
    write('POST', `api::case.case/clone/${of}`, { number: 'x-2' }),
    write('POST', 'api::message.message', { direction: 'toCustomer', text: 'x', case: connected(of) }),
    write('PUT', `api::portal.portal/${own.documentId}`, { name: 'Taken' }),
    write('PUT', `api::member.member/${own.handler.documentId}`, { level: 5, email: 'taken@home.example' }),
    write('POST', 'api::company.company', { name: 'x', kind: 'own', portal: connected(other.documentId) }),
  ];
}

describe('PF-06 content in the admin panel is the platform administrator’s alone', () => {
  test('whoever else is signed in there finds nothing, whatever the role has been given', async () => {
    const found: string[] = [];
    for (const call of requests()) {
      const { status } = await as(generous, call);
      if (status !== (call.path === '/upload/folder-structure' ? 403 : 404)) found.push(`${call.method ?? 'GET'} ${call.path}: ${status}`);
    }
    expect(found).toEqual([]);
  });

  test('the platform administrator finds it', async () => {
    for (const call of requests().filter(({ method, path }) => !method && !path.startsWith('/upload/files/'))) {
      expect([call.path, (await as(installation.administrator, call)).status]).toEqual([call.path, 200]);
    }
  });

  test.each(['strapi-author', 'strapi-editor'] as const)('Strapi’s own role %s begins with none of it', async (code) => {
    const { administrator: token, send } = installation;
    const role = contentOf(await send<Data<{ id: number; code: string }[]>>({ path: '/admin/roles', token })).find((one) => one.code === code);
    const permissions = contentOf(await send<Data<{ action: string }[]>>({ path: `/admin/roles/${role?.id}/permissions`, token }));
    expect(permissions.filter(({ action }) => /explorer|upload/.test(action))).toEqual([]);
    const author = await appoint(installation, code, [own.id]);
    for (const call of requests()) expect([call.path, (await as(author, call)).status >= 400]).toEqual([call.path, true]);
  });
});
