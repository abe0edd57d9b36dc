import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { refusal } from './support/calls.ts';
import { foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { type Row, rows } from './matrix/rows.ts';
import { missingThing } from './matrix/things.ts';

let installation: Installation;
let portal: WarrantyPortal;
let cases: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  cases = await foundPortal(installation);
});
afterAll(() => installation.close());

/** All that a portal with claims answers its members; the access matrix holds that each route has its row. */
const ofClaims = rows.filter(({ route }) => /^\w+ \/api\/(claim|rma|account|work\/(clients|rmas))/.test(route));
const writing = ofClaims.filter(({ route }) => /^(POST|PUT|PATCH) /.test(route));

async function send({ route, names, asks }: Row, unheard: { query?: string; field?: string }) {
  const thing = missingThing(cases);
  const [method = '', pattern = ''] = route.split(' ');
  const path = Object.entries(names?.(thing) ?? {}).reduce((whole, [name, value]) => whole.replace(`:${name}`, value), pattern);
  const { body, query } = (await asks?.(thing)) ?? {};
  const { field } = unheard;
  if (field && body instanceof FormData) body.set(field, '1');
  const sent = body instanceof FormData || !field ? body : { ...body, [field]: 1 };
  const asked = new URLSearchParams({ ...query, ...(unheard.query && { [unheard.query]: '1' }) }).toString();
  return installation.send({ method: method as 'POST', path: asked ? `${path}?${asked}` : path, token: portal.agent.token, ...(method !== 'GET' && sent && { body: sent }), headers: { 'If-Match': '"1"' } });
}

describe('PF-08 CL-18 what nobody has declared is refused by name, wherever claims are asked for or changed', () => {
  test('there are such doors', () => {
    expect(ofClaims.length).toBeGreaterThan(45);
    expect(writing.length).toBeGreaterThan(25);
  });

  test.each(ofClaims.map((row) => [row.route, row] as const))('%s with a parameter too many', async (_route, row) => {
    expect(refusal(await send(row, { query: 'unheard' }))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });

  test.each(writing.map((row) => [row.route, row] as const))('%s with a field too many', async (_route, row) => {
    expect(refusal(await send(row, { field: 'unheard' }))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });
});
