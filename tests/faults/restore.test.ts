import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { environmentOf, type Settings } from '../../scripts/environment.ts';
import { waitForHealth } from '../../scripts/health.ts';
import { cmsProgram } from '../../scripts/launch.ts';
import { placesOf } from '../../scripts/places.ts';
import { freePorts } from '../../scripts/ports.ts';
import { contentOf, type Data, send } from '../api/support/calls.ts';
import { linksOf } from '../api/support/customer.ts';
import { restOf } from '../api/support/rest.ts';
import { type CopyUnderTest, startCopy, type StartedCopy } from '../stack/copy.ts';

let started: StartedCopy;

beforeAll(async () => {
  started = await startCopy({ database: 'sqlite', frontend: false, seed: true });
});
afterAll(() => started.stop());

/** What the README says to keep: the database as it is at one moment, the files, the secrets (here the settings hold them). */
function keep({ copy }: StartedCopy, folder: string): void {
  mkdirSync(folder);
  if (copy.database.client !== 'sqlite') throw new Error('This copy has no SQLite file');
  const database = new Database(copy.database.filename);
  database.exec(`VACUUM INTO '${join(folder, 'portico.db')}'`);
  database.close();
  cpSync(join(copy.data, 'public'), join(folder, 'public'), { recursive: true });
}

/** A CMS on what was kept, and the place where it answers. */
async function restore({ copy, group, settings }: StartedCopy, folder: string): Promise<{ copy: CopyUnderTest; settings: Settings }> {
  const [port = 0] = await freePorts(1);
  const restored = { ...settings, CMS_PORT: String(port), PORTICO_DATA: folder, DATABASE_FILENAME: join(folder, 'portico.db') };
  const cms = `http://127.0.0.1:${port}`;
  const process = group.start({ ...cmsProgram({ places: placesOf(restored), settings: restored, mode: 'production' }), name: 'cms-restored' });
  await waitForHealth({ process, url: `${cms}/_health`, ready: (status) => status === 204 });
  return { copy: { ...copy, cms, data: folder }, settings: restored };
}

/** What a customer finds by her link: the documents of her case, and the bytes of the first. */
async function findDocuments(copy: CopyUnderTest, path: string): Promise<{ titles: string[]; bytes: string }> {
  const [, portal = ''] = path.split('/');
  const { token, caseNumber } = contentOf(await linksOf(copy, portal).open(path.split('/').at(-1) ?? ''));
  const documents = `/api/customer/cases/${caseNumber}/documents`;
  const listed = contentOf(await send<Data<{ documents: { id: string; title: string }[] }>>(copy, { path: documents, token })).documents;
  const file = await send(copy, { path: `${documents}/${listed[0]?.id}/file`, token });
  expect(file.status).toBe(200);
  return { titles: listed.map(({ title }) => title), bytes: file.text };
}

test('PF-04 what was kept of a running house, restored: the link in an old mail opens the same documents, what came later is not there, lists are right', async () => {
  const { copy, group } = started;
  const link = copy.demo.customer?.path ?? '';
  const token = copy.demo.apiToken?.token ?? '';
  const before = await findDocuments(copy, link);
  expect(before.titles.length).toBeGreaterThan(0);
  const rest = restOf({ send: (call) => send(copy, call) }, token);
  const kept = await rest.createCase();

  const folder = join(copy.data, '..', 'kept');
  keep(started, folder);
  const lost = await rest.createCase();
  await group.running.find(({ name }) => name === 'cms')?.stop();
  const restored = await restore(started, folder);

  expect(await findDocuments(restored.copy, link)).toEqual(before);
  const restRestored = restOf({ send: (call) => send(restored.copy, call) }, token);
  expect([(await restRestored.get(`cases/${kept.documentId}`)).status, (await restRestored.get(`cases/${lost.documentId}`)).status]).toEqual([200, 404]);
  const places = placesOf(restored.settings);
  // A row of a list that is wrong would end it with 1.
  await group.run({
    name: 'verify',
    command: process.execPath,
    args: [join(places.cms, 'dist', 'src', 'readmodels.js'), '--verify'],
    cwd: places.cms,
    environment: environmentOf('cms', restored.settings, { NODE_ENV: 'production', TZ: 'UTC' }),
  });
}, 120_000);
