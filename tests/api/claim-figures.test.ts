import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { type Installation, openInstallation } from './support/installation.ts';

interface Figures {
  readonly states: readonly { readonly state: string; readonly count: number }[];
  readonly ages: readonly { readonly from: number; readonly agents: number; readonly clients: number }[];
  readonly products: readonly { readonly product: string | null; readonly count: number }[];
  readonly unassigned: number;
  readonly decision: { readonly hours: number; readonly claims: number } | null;
}

let installation: Installation;
let portal: WarrantyPortal;
let client: Claims;
let agent: Claims;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  [client, agent] = [claimsOf(installation, portal.client), claimsOf(installation, portal.agent)];
});
afterAll(async () => installation.close());

const figures = async (who: Claims): Promise<Figures> => contentOf(await who.get<Figures>('claim-figures'));

/** Moves the day on which a claim was handed in, where lists read it. */
async function handedInDaysAgo(number: string, days: number): Promise<void> {
  const at = Date.now() - days * 86_400_000;
  await installation.database.execute('UPDATE portico_claim_list SET listed_at = ? WHERE number = ? AND portal_id = (SELECT p.id FROM portals p WHERE p.key = ?)', [at, number, portal.key]);
}

describe('CL-18 an agent’s figures', () => {
  test('are no client’s, and nobody’s without claims', async () => {
    expect(refusal(await client.get('claim-figures'))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await installation.send({ path: '/api/claim-figures' }))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('count the portal’s claims by state, age and product, drafts and other portals left out', async () => {
    const elsewhere = await foundWarrantyPortal(installation);
    await claimsOf(installation, elsewhere.client).submitted(elsewhere);
    await client.create();
    const numbers: string[] = [];
    for (const serial of [portal.serial, portal.serial, 'unknown-1']) numbers.push((await client.submitted(portal, { serial })).number);
    const [asked = '', decided = ''] = numbers;
    await agent.do(asked, 'start-review');
    await agent.do(asked, 'ask', { comment: 'Which pressure?' });
    await agent.do(decided, 'start-review');
    await agent.do(decided, 'approve');
    const found = await figures(agent);
    expect(Object.fromEntries(found.states.map(({ state, count }) => [state, count]))).toEqual({ submitted: 1, inReview: 0, infoRequested: 1, approved: 1, rejected: 0 });
    expect(found.ages.map(({ from, agents, clients }) => [from, agents, clients])).toEqual([[0, 1, 1], [3, 0, 0], [7, 0, 0], [14, 0, 0], [30, 0, 0]]);
    expect(found.products).toEqual([{ product: 'Alpina Nord 9', count: 2 }, { product: null, count: 1 }]);
    expect([found.unassigned, found.decision]).toEqual([1, null]);
    await handedInDaysAgo(asked, 10);
    expect((await figures(agent)).ages.map(({ from, agents, clients }) => [from, agents, clients])).toEqual([[0, 1, 0], [3, 0, 0], [7, 0, 1], [14, 0, 0], [30, 0, 0]]);
  });
});
