import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { someAddress } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';

let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
});
afterAll(() => installation.close());

/** More than one account is allowed, each from an address of its own and all at once. */
const TRIES = 40;
const ALLOWED = 20;

const statusesOf = async (ask: () => Promise<{ status: number }>): Promise<number[]> => (await Promise.all(Array.from({ length: TRIES }, ask))).map(({ status }) => status);

describe('PF-12 passwords that are tried at once are no more than those that are tried in turn', { timeout: 90_000 }, () => {
  let portal: FoundedPortal;

  beforeAll(async () => {
    portal = await foundPortal(installation);
  });

  test.each(['of somebody', 'of nobody'])('%s', async (whose) => {
    const email = whose === 'of nobody' ? `nobody@${portal.key}.example` : portal.handler.email;
    const statuses = await statusesOf(() => installation.send({ method: 'POST', path: '/api/sessions', body: { portal: portal.key, email, password: 'wrong' }, address: someAddress() }));
    expect(statuses.filter((status) => status === 401)).toHaveLength(ALLOWED);
    expect(statuses.filter((status) => status === 429)).toHaveLength(TRIES - ALLOWED);
  });

  test('of oneself, by whoever found a session open', async () => {
    const other = await foundPortal(installation);
    const token = await logIn(installation, other.key, other.handler);
    const statuses = await statusesOf(() => installation.send({ method: 'POST', path: '/api/sessions/password', token, body: { current: 'wrong', password: 'kald fjord om høsten' }, address: someAddress() }));
    expect(statuses.filter((status) => status === 403)).toHaveLength(ALLOWED);
  });

  test('right ones are not counted', async () => {
    const other = await foundPortal(installation);
    for (let round = 0; round < ALLOWED + 2; round += 1) await logIn(installation, other.key, other.handler);
  });
});
