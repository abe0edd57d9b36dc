import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type StoredClaim, type WarrantyPortal, wholeDraft } from './support/claims.ts';
import { type Installation, openInstallation } from './support/installation.ts';

interface Duplicate {
  readonly number: string | null;
  readonly state: string;
  readonly company: string | null;
  readonly creator: string | null;
  readonly problem: string | null;
  readonly failureDate: string | null;
  readonly likeness: string;
}

interface Outlooked extends StoredClaim {
  readonly submittedAt: string | null;
  readonly outlook: { readonly waitsFor: string | null; readonly since: string; readonly usual: { readonly hours: number; readonly claims: number } | null };
  readonly duplicates: readonly Duplicate[];
  readonly history: readonly (StoredClaim['history'][number] & { readonly at: string })[];
}

let installation: Installation;
let portal: WarrantyPortal;
let client: Claims;
let colleague: Claims;
let other: Claims;
let agent: Claims;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  [client, colleague, other, agent] = [portal.client, portal.colleague, portal.otherClient, portal.agent].map((who) => claimsOf(installation, who)) as [Claims, Claims, Claims, Claims];
});
afterAll(async () => installation.close());

const read = async (who: Claims, number: string): Promise<Outlooked> => contentOf(await who.get<Outlooked>(`claims/${number}`));
const drafted = async (who: Claims, more: Record<string, unknown>): Promise<Outlooked> => contentOf(await who.patch(await who.create(), wholeDraft(portal, more))) as Outlooked;
let serials = 0;
const newSerial = (): string => `DUP-${Date.now()}-${(serials += 1)}`;

describe('CL-19 claims that are likely about the same failure', () => {
  test('CL-13 of another dealer’s claim a client reads when and in which state, and nothing that is theirs', async () => {
    const serial = newSerial();
    const secret = `planted-${serial}`;
    const theirs = await other.submitted(portal, { serial, problem: `${secret} compressor`, contact: { name: secret, email: 'knut@kjoling.example', company: secret, phone: '' } });
    const { submittedAt: theirSubmission } = await read(other, theirs.number);
    const answer = await client.patch(await client.create(), wholeDraft(portal, { serial: serial.toLowerCase() }));
    for (const planted of [secret, theirs.number, portal.otherClient.name]) expect(answer.text).not.toContain(planted);
    expect((contentOf(answer) as Outlooked).duplicates).toEqual([
      { number: null, state: 'submitted', company: null, creator: null, problem: null, failureDate: '2025-11-03', submittedAt: theirSubmission, likeness: 'sameDays' },
    ]);
  });

  test('of a colleague’s claim and draft it reads which, before it hands in its own; another dealer and the agents know no draft', async () => {
    const serial = newSerial();
    const first = await colleague.submitted(portal, { serial });
    const begun = await drafted(colleague, { serial, failureDate: null });
    const draft = await drafted(client, { serial });
    expect(draft.duplicates.map(({ number, state, creator, likeness }) => [number, state, creator, likeness])).toEqual([
      [begun.number, 'draft', portal.colleague.name, 'sameWords'],
      [first.number, 'submitted', portal.colleague.name, 'sameDays'],
    ]);
    expect((await drafted(other, { serial })).duplicates.map(({ state }) => state)).toEqual(['submitted']);
    expect((await read(agent, first.number)).duplicates).toEqual([]);
    const handedIn = contentOf(await client.submit(draft)) as Outlooked;
    expect(handedIn.duplicates).toEqual([]);
    expect((await read(agent, handedIn.number)).duplicates.map(({ number, company }) => [number, company])).toEqual([[first.number, first.company]]);
  });

  test('of another dealer’s claim the words are not compared: nobody finds them out by trying', async () => {
    const serial = newSerial();
    await other.submitted(portal, { serial, problem: 'Compressor silent' });
    expect((await drafted(client, { serial, failureDate: null, problem: 'Compressor silent' })).duplicates).toEqual([]);
  });

  test('another failure, another unit and another portal are none', async () => {
    const serial = newSerial();
    await client.submitted(portal, { serial, failureDate: '2025-06-01', problem: 'Valve stuck in cooling' });
    const elsewhere = await foundWarrantyPortal(installation);
    await claimsOf(installation, elsewhere.client).submitted(elsewhere, { serial });
    expect((await drafted(client, { serial })).duplicates).toEqual([]);
    expect((await drafted(client, { serial: newSerial() })).duplicates).toEqual([]);
    expect((await drafted(client, { serial: '' })).duplicates).toEqual([]);
  });
});

describe('CL-19 what happens next', () => {
  test('each state says whose turn it is and since when; nothing is called usual before five claims were closed', async () => {
    const own = await foundWarrantyPortal(installation);
    const [dealer, service] = [claimsOf(installation, own.client), claimsOf(installation, own.agent)];
    const draft = await dealer.create();
    expect((await read(dealer, draft.number)).outlook).toMatchObject({ waitsFor: 'client', usual: null });
    const number = (await dealer.submitted(own, { serial: newSerial() })).number;
    const turns: (string | null)[] = [(await read(dealer, number)).outlook.waitsFor];
    for (const [who, path, body] of [[service, 'start-review', {}], [service, 'ask', { comment: 'Which pressure?' }], [dealer, 'answer', { comment: '3 bar' }], [service, 'approve', {}], [service, 'close', {}]] as const) {
      await who.do(number, path, body);
      const { outlook, history } = await read(dealer, number);
      expect(outlook.since).toBe(history.at(-1)?.at);
      expect(outlook.usual).toBeNull();
      turns.push(outlook.waitsFor);
    }
    expect(turns).toEqual(['agent', 'agent', 'client', 'agent', 'agent', null]);
  });

  test('what is usual is measured on the portal’s own closed claims', async () => {
    const own = await foundWarrantyPortal(installation);
    const [dealer, service] = [claimsOf(installation, own.client), claimsOf(installation, own.agent)];
    for (let closed = 0; closed < 5; closed += 1) {
      const { number } = await dealer.submitted(own, { serial: newSerial() });
      for (const step of ['start-review', 'approve', 'close']) await service.do(number, step);
    }
    expect((await read(dealer, (await dealer.create()).number)).outlook.usual).toEqual({ hours: 1, claims: 5 });
    const { number } = await dealer.submitted(own, { serial: newSerial() });
    expect((await read(service, number)).outlook).toMatchObject({ waitsFor: 'agent', usual: { hours: 1, claims: 5 } });
    const stranger = await foundWarrantyPortal(installation);
    expect((await read(claimsOf(installation, stranger.client), (await claimsOf(installation, stranger.client).create()).number)).outlook.usual).toBeNull();
  });
});
