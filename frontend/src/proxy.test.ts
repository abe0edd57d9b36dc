import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { config } from './proxy';

const [pages = ''] = config.matcher;
const goesThrough = (address: string): boolean => new RegExp(`^${pages}$`).test(address);

/** What is posted there is a few fields, which Next may hold. */
const SMALL = [/\/client\/devices\//, /\/client\/claims\/[^/]+\/(save|submit)$/, /\/client\/claims\/[^/]+\/files\/[^/]+$/, /\/unsubscribe\//, /\/work\/lists\//, /\/work\/clients\/invite\//, /\/work\/dossiers\/start\//];

const app = join(import.meta.dirname, 'app');
const handlers = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('/route.ts'));
/** A route handler's address, the groups left out and a word for each part. */
const addressOf = (file: string): string => `/${dirname(file).replace(/\([^)]+\)\//g, '').replace(/\[[^\]]+\]/g, 'x1')}`;
const posted = handlers.filter((file) => /export (const|async function) POST\b/.test(readFileSync(join(app, file), 'utf8'))).map(addressOf);

it.each(posted.filter((address) => !SMALL.some((small) => small.test(address))))('CL-05 PF-12 files that are posted to %s are not held back on their way', (address) => {
  expect(goesThrough(address)).toBe(false);
});

it('PF-12 pages, and what is posted in a few fields, go through', () => {
  expect(['/nordlys/work', '/alpina/work/units/files', '/alpina/client/claims/WC-26-0001/save', '/balans/work/clients/x1/tasks'].filter((address) => !goesThrough(address))).toEqual([]);
});
