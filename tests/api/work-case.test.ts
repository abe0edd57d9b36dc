import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data, refusal } from './support/calls.ts';
import { pdf } from './support/corpus.ts';
import { logIn, taskIn } from './support/doors.ts';
import { formOf, png } from './support/files.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire, type Member } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';

interface Listed {
  readonly documents: readonly {
    readonly documentId: string;
    readonly title: string;
    readonly author: { readonly name: string; readonly company: string | null } | null;
    readonly isNew: boolean;
    readonly shared: { readonly byRule: boolean; readonly name: string | null } | null;
    readonly file: { readonly name: string } | null;
  }[];
}

interface Read {
  readonly parts: { readonly documents: { readonly count: number | null; readonly unseen: number }; readonly communication: object | null; readonly access: object | null; readonly log: boolean };
  readonly commands: readonly { readonly name: string; readonly hindrance: string | null }[];
}

const absent = { status: 404, code: 'notFound' };

let installation: Installation;
let portal: FoundedPortal;
let made: StoredCase;
let handler: string;
/** Level 1 of the repairers, responsible for a task. */
let partner: string;
let partnerOf: Member;
/** Level 1 of the repairers, with nothing to do on the case. */
let stranger: string;
let otherHandler: string;
let task: string;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  const other = await foundPortal(installation);
  made = await portal.rest.createCase();
  const person = (name: string, office = portal.repairOffice) => hire(installation, { name, email: `${name.toLowerCase()}@${portal.key}.example`, level: 1, office });
  const signedIn = async (member: Member) => logIn(installation, portal.key, await givePassword(installation, member));
  partnerOf = await person('Berit');
  handler = await logIn(installation, portal.key, portal.handler);
  otherHandler = await logIn(installation, other.key, other.handler);
  stranger = await signedIn(await person('Odd'));
  task = (await taskIn(portal, made, 'assigned')).documentId;
  await portal.rest.give(`tasks/${task}/responsible`, { responsible: partnerOf.documentId });
  partner = await signedIn(partnerOf);
});
afterAll(() => installation.close());

const at = (rest: string, number = made.number) => `/api/work/cases/${number}${rest}`;
const get = <Content = unknown>(token: string | undefined, rest: string, number?: string) =>
  installation.send<Data<Content>>({ path: at(rest, number), ...(token !== undefined && { token }) });
const look = (token: string | undefined) => installation.send({ method: 'POST', path: at('/documents/seen'), body: {}, ...(token !== undefined && { token }) });
const add = async (token: string, title: string) =>
  contentOf(
    await installation.send<Data<{ documentId: string }>>({
      method: 'POST',
      path: `/api/cases/${made.documentId}/documents`,
      token,
      body: formOf({ title }, [{ name: `${title}.pdf`, content: pdf }]),
    }),
  ).documentId;
const titles = async (token: string) => contentOf(await get<Listed>(token, '/documents')).documents.map(({ title }) => title);
const read = async (token: string) => contentOf(await get<Read>(token, ''));

describe('CP-18, CP-22 what of a case is not for whom', () => {
  const parts = () => ['', '/log', '/documents', '/documents/none/file', `/tasks/${task}/media/none`, '/picture'];

  test('nobody, another portal’s, and whoever has nothing to do with it', async () => {
    for (const part of parts()) {
      expect(refusal(await get(undefined, part)), part).toEqual({ status: 401, code: 'auth.required' });
      for (const token of [otherHandler, stranger]) expect(refusal(await get(token, part)), part).toEqual(absent);
      expect(refusal(await get(portal.token, part)), part).toEqual(absent);
    }
    expect(refusal(await look(undefined))).toEqual({ status: 401, code: 'auth.required' });
    for (const token of [otherHandler, stranger]) expect(refusal(await look(token))).toEqual(absent);
  });

  test('a case that does not exist, and files that do not', async () => {
    for (const part of parts()) expect(refusal(await get(handler, part, 'none')), part).toEqual(absent);
    for (const part of ['/documents/none/file', `/tasks/${task}/media/none`, '/picture']) expect(refusal(await get(handler, part)), part).toEqual(absent);
  });

  test('a partner of level 1 reads neither log nor communication, and looks at nothing for the company', async () => {
    const { parts: seen, commands } = await read(partner);
    expect(seen).toMatchObject({ communication: null, access: null, log: false, documents: { count: null, unseen: 0 } });
    expect(commands.map(({ name }) => name).sort()).toEqual(['addDocument', 'logCall', 'writeChat']);
    expect(refusal(await get(partner, '/log'))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await look(partner))).toEqual({ status: 403, code: 'level.missing' });
  });

  test('the company’s documents are not for a partner, nor are their files', async () => {
    const letter = await add(handler, 'Letter');
    expect(await titles(partner)).not.toContain('Letter');
    expect(refusal(await get(partner, `/documents/${letter}/file`))).toEqual(absent);
    expect((await get(handler, `/documents/${letter}/file`)).status).toBe(200);
  });

  test('a file of another case', async () => {
    const elsewhere = await portal.rest.createCase();
    const letter = await add(handler, 'Here');
    expect(refusal(await get(handler, `/documents/${letter}/file`, elsewhere.number))).toEqual(absent);
  });
});

describe('CP-18 the documents of a case', () => {
  test('a partner reads its own; the company reads all, with who added what', async () => {
    const offer = await add(partner, 'Offer');
    await add(handler, 'Decision');
    expect(await titles(partner)).toEqual(['Offer']);
    const { documents } = contentOf(await get<Listed>(handler, '/documents'));
    expect(documents.map(({ title }) => title)).toEqual(expect.arrayContaining(['Offer', 'Decision']));
    expect(documents.find(({ documentId }) => documentId === offer)).toMatchObject({ author: { name: partnerOf.name, company: `Partner ${portal.key}` }, shared: null, file: { name: 'Offer.pdf' } });
    const file = await get(partner, `/documents/${offer}/file?download=1`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="Offer.pdf"');
    expect(file.headers.get('cache-control')).toBe('no-store');
  });

  test('a share tells by whom it was made', async () => {
    const plan = await add(handler, 'Plan');
    contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/documents/${plan}/share`, token: handler, body: {} }));
    const { documents } = contentOf(await get<Listed>(handler, '/documents'));
    expect(documents.find(({ documentId }) => documentId === plan)?.shared).toMatchObject({ byRule: false, name: portal.handler.name });
  });

  test('CP-21 what a partner adds waits until the company has looked', async () => {
    await look(handler);
    await add(partner, 'Moisture');
    await add(handler, 'Own paper');
    expect((await read(handler)).parts.documents.unseen).toBe(1);
    const fresh = contentOf(await get<Listed>(handler, '/documents')).documents.filter(({ isNew }) => isNew);
    expect(fresh.map(({ title }) => title)).toEqual(['Moisture']);
    expect((await look(handler)).body).toEqual({ data: { seen: 1 } });
    expect((await read(handler)).parts.documents.unseen).toBe(0);
    expect((await look(handler)).body).toEqual({ data: { seen: 0 } });
  });
});

test('CP-22 the log is whole over its pages, newest first', async () => {
  interface Page { readonly entries: readonly { readonly id: number; readonly at: string }[]; readonly next: string | null }
  for (let count = 0; count < 30; count++) await add(handler, `Log ${count}`);
  const first = contentOf(await get<Page>(handler, '/log'));
  expect(first.entries).toHaveLength(30);
  const second = contentOf(await get<Page>(handler, `/log?cursor=${first.next}`));
  const all = [...first.entries, ...second.entries];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all).toEqual(all.toSorted((one, other) => other.at.localeCompare(one.at) || other.id - one.id));
  expect(second.entries.length).toBeGreaterThan(0);
});

describe('CP-22 pictures', () => {
  test('of a task, for whoever sees the case', async () => {
    const form = formOf({}, [{ name: 'wall.png', content: await png() }], 'files');
    contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/tasks/${task}/media`, token: partner, body: form }));
    const { tasks } = contentOf(await get<{ tasks: { documentId: string; media: { documentId: string }[] }[] }>(partner, ''));
    const media = tasks.find(({ documentId }) => documentId === task)?.media[0]?.documentId ?? '';
    expect((await get(partner, `/tasks/${task}/media/${media}`)).headers.get('content-type')).toBe('image/png');
    expect(refusal(await get(partner, `/tasks/none/media/${media}`))).toEqual(absent);
  });

  test('of the case', async () => {
    const [file] = await installation.database.rows<{ id: number }>("SELECT id FROM files WHERE mime = 'image/png' ORDER BY id DESC LIMIT 1");
    contentOf(await contentManagerOf(installation).update('api::case.case', made.documentId, { picture: file?.id ?? 0 }));
    expect((await get(partner, '/picture')).status).toBe(200);
  });
});
