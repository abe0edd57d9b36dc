import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { customerOf, linksOf, openByMail } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

/** A case whose customer has got a link. */
async function linked(): Promise<{ number: string; email: string }> {
  const of = await portal.rest.createCase();
  const email = someEmail();
  await portal.rest.addContact(of, { email });
  const { documentId } = contentOf(await portal.rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, { title: 'Inspection', kind: 'inspection', mainInspection: true }));
  await portal.rest.give(`tasks/${documentId}/allocate`, { office: portal.inspectionOffice.documentId });
  await portal.rest.give(`tasks/${documentId}/responsible`, { responsible: portal.inspector.documentId });
  return { number: of.number, email };
}

describe('PF-12 a customer’s log-out', () => {
  test('ends the sessions that were handed on to hers, and no other', { timeout: 90_000 }, async () => {
    const [first, second] = [await linked(), await linked()];
    const before = await openByMail(installation.copy, portal.key, first.email);
    const link = linkTokenIn((await nextMail(installation.copy, second.email)).text);
    const open = async (session?: string) => customerOf(installation.copy, contentOf(await linksOf(installation.copy, portal.key).open(link, session)).token);
    const elsewhere = await open();
    const now = await open(before.token);
    expect((await before.readPage(first.number)).status).toBe(200);
    expect((await now.logOut()).status).toBe(204);
    for (const ended of [before, now]) expect(refusal(await ended.readPage(first.number))).toEqual({ status: 401, code: 'auth.required' });
    expect((await elsewhere.readPage(second.number)).status).toBe(200);
  });
});
