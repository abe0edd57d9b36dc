import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { formWith, type RawAnswer, type RawCall, sendRaw } from './support/raw.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

const raw = (call: RawCall) => sendRaw(installation.copy, call);
const codeOf = ({ status, text }: RawAnswer) => ({ status, code: (JSON.parse(text) as { error: { details: { code: string } } }).error.details.code });

interface StoredFile {
  readonly name: string;
  /** With its signature. */
  readonly url: string;
}

const secret = 'What the assessor found behind the wall';

async function upload(name: string): Promise<StoredFile> {
  const { type, body } = formWith({ name, type: 'text/plain', content: Buffer.from(`${secret}, ${name}`) });
  const headers = { 'Content-Type': type, 'Content-Length': String(body.length), Authorization: `Bearer ${installation.administrator}` };
  const answer = await raw({ method: 'POST', path: '/upload', headers, body });
  expect(answer.status).toBe(201);
  const [file] = JSON.parse(answer.text) as StoredFile[];
  if (!file) throw new Error('Nothing was stored');
  return file;
}

describe('PF-11 a stored file', () => {
  let report: URL;
  let other: URL;

  beforeAll(async () => {
    const addressOf = async (name: string) => new URL((await upload(name)).url, installation.copy.cms);
    report = await addressOf('report.txt');
    other = await addressOf('other.txt');
  });

  test('leaves by its signed address, and does nothing in a browser', async () => {
    const answer = await raw({ path: report.pathname + report.search });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(secret);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining('sandbox') as string, 'cache-control': 'private, no-store' });
  });

  test('by no other spelling of its address, signed or not', async () => {
    const name = report.pathname.slice('/uploads/'.length);
    const spellings = [
      `/uploads/${name}`,
      `/%75ploads/${name}`,
      `/uploads%2F${name}`,
      `/uploads%2f${name}`,
      `/uploads/%${name.charCodeAt(0).toString(16)}${name.slice(1)}`,
      `/./uploads/${name}`,
      `/x/../uploads/${name}`,
      `/x%2F..%2Fuploads/${name}`,
      `/uploads/./${name}`,
      `/uploads/x/../${name}`,
      `/uploads//${name}`,
      `//uploads/${name}`,
      `/uploads\\${name}`,
      `/uploads%5C${name}`,
      `/UPLOADS/${name}`,
      `/Uploads/${name}`,
      `/api/../uploads/${name}`,
      `/admin/../uploads/${name}`,
      `/admin/uploads/${name}`,
      `${installation.copy.cms}/uploads/${name}`,
      `/uploads/${name}%00`,
      `/uploads/${name}/`,
      `/uploads/../uploads/${name}`,
    ];
    const leaks: string[] = [];
    for (const spelling of spellings) {
      for (const query of spelling === `/uploads/${name}` || spelling.startsWith('http') ? [''] : ['', report.search]) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await raw({ method, path: spelling + query });
          const shell = spelling.startsWith('/admin/') && answer.status === 200;
          if ((answer.status !== 404 && answer.status !== 400 && !shell) || answer.text.includes(secret)) leaks.push(`${method} ${spelling}${query}: ${answer.status}`);
        }
      }
    }
    expect(leaks).toEqual([]);
  });

  test('not by the signature of another file, nor by one that was changed', async () => {
    const until = Number(report.searchParams.get('until'));
    const later = report.search.replace(String(until), String(until + 1));
    const over = report.search.replace(String(until), String(Date.now() - 1));
    for (const query of [other.search, later, over, '', '?until=9999999999999', `${report.search}x`]) {
      expect(codeOf(await raw({ path: report.pathname + query }))).toEqual({ status: 404, code: 'notFound' });
    }
  });

  test('and what else lay beside the files is not served at all', async () => {
    expect((await raw({ path: '/' })).status).toBe(302);
    expect((await raw({ path: '/favicon.ico' })).status).toBe(200);
    for (const path of ['/robots.txt', '/uploads', '/uploads/', '/index.html', '/..%2fportico.db', '/%2e%2e/portico.db']) expect((await raw({ path })).status).toBe(404);
  });
});

describe('PF-11 forms with files', () => {
  const form = formWith({ name: 'large.bin', type: 'application/octet-stream', content: Buffer.alloc(64 * 1024) });
  const size = 60 * 1024 * 1024;
  /** The headers of 60 MB and their first part; the rest never comes. */
  const begin = (path: string, headers: Record<string, string> = {}) =>
    raw({ method: 'POST', path, headers: { 'Content-Type': form.type, 'Content-Length': String(size), ...headers }, body: form.body, unfinished: true });

  test('are refused unread where no files are taken in', async () => {
    const paths = [`/api/portals/${portal.key}/links/open`, '/api/sessions', '/admin/login', '/uploadx', '/UPLOAD', '/%75pload', '/content-manager/collection-types/api::case.case'];
    for (const path of paths) {
      const answer = await begin(path);
      expect(codeOf(answer)).toEqual({ status: 400, code: 'input.invalid' });
      expect(answer.headers['connection']).toBe('close');
    }
  });

  test('and where they are, from whoever is not signed in to the admin panel', async () => {
    for (const token of [undefined, 'nonsense', portal.token]) {
      const answer = await begin('/upload', token === undefined ? {} : { Authorization: `Bearer ${token}` });
      expect(codeOf(answer)).toEqual({ status: 401, code: 'auth.required' });
    }
  });

  test('and from an administrator when they are too large, whether they say so or not', async () => {
    const authorization = { Authorization: `Bearer ${installation.administrator}` };
    expect(codeOf(await begin('/upload', authorization))).toEqual({ status: 413, code: 'input.tooLarge' });
    const silent = formWith({ name: 'large.bin', type: 'application/octet-stream', content: Buffer.alloc(31 * 1024 * 1024) });
    const answer = await raw({ method: 'POST', path: '/upload', headers: { 'Content-Type': silent.type, 'Transfer-Encoding': 'chunked', ...authorization }, body: silent.body });
    expect(answer.status).toBe(413);
  });
});

describe('PF-06 what others point at stays', () => {
  test.each(['api::portal.portal', 'api::company.company', 'api::office.office', 'api::member.member'] as const)('%s is not deleted in the content manager', async (uid) => {
    const { administrator: token, send } = installation;
    const { results } = (await send<{ results: { documentId: string }[] }>({ path: `/content-manager/collection-types/${uid}?pageSize=1&sort=id:DESC`, token })).body;
    const documentId = results[0]?.documentId ?? '';
    const contentManager = contentManagerOf(installation);
    expect(refusal(await contentManager.delete(uid, documentId))).toEqual({ status: 405, code: 'method.off' });
    expect(refusal(await contentManager.bulkDelete(uid, [documentId]))).toEqual({ status: 405, code: 'method.off' });
    contentOf(await send<{ data: object }>({ path: `/content-manager/collection-types/${uid}/${documentId}`, token }));
  });

  test('no data is transferred from afar: not even tokens for it are given out', async () => {
    const body = { name: `transfer ${portal.key}`, description: '', lifespan: null, permissions: ['push', 'pull'] };
    expect((await installation.send({ method: 'POST', path: '/admin/transfer/tokens', token: installation.administrator, body })).status).toBe(404);
  });
});
