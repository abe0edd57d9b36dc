import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { customerOf, linksOf } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, mailsTo, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase, type StoredContact } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

interface Access {
  contact: { documentId: string };
  grant: { revokedAt: string | null; linkSentAt: string | null } | null;
}

async function openedCase(): Promise<{ of: StoredCase; contact: StoredContact; email: string; token: string; mailId: string; session: string }> {
  const of = await portal.rest.createCase();
  const email = someEmail();
  const contact = await portal.rest.addContact(of, { email });
  const mail = await nextMail(installation.copy, email);
  const token = linkTokenIn(mail.text);
  const { token: session } = contentOf(await linksOf(installation.copy, portal.key).open(token));
  return { of, contact, email, token, mailId: mail.id, session };
}

const handle = (of: StoredCase, contact: StoredContact, what: 'grant' | 'resend' | 'revoke', headers?: Record<string, string>) =>
  portal.rest.command<Access[]>(`cases/${of.documentId}/access/${contact.documentId}/${what}`, {}, headers);

describe('CP-07, CP-09 a link that has been replaced', () => {
  test('granting again after a revocation revives neither the old link nor the sessions that it opened', async () => {
    const { of, contact, email, token, mailId, session } = await openedCase();
    contentOf(await handle(of, contact, 'revoke'));
    expect(refusal(await customerOf(installation.copy, session).cases())).toEqual({ status: 401, code: 'auth.required' });
    contentOf(await handle(of, contact, 'grant'));
    expect(refusal(await customerOf(installation.copy, session).cases())).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await linksOf(installation.copy, portal.key).open(token))).toEqual({ status: 404, code: 'link.invalid' });
    const fresh = linkTokenIn((await nextMail(installation.copy, email, mailId)).text);
    expect((await linksOf(installation.copy, portal.key).open(fresh)).status).toBe(201);
  });

  test('a corrected e-mail address ends what the first one was given, and the new one gets a link', async () => {
    const { of, contact, token, session } = await openedCase();
    const corrected = someEmail('corrected');
    await portal.rest.change('contacts', contact, { email: corrected });
    expect(refusal(await customerOf(installation.copy, session).cases())).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await linksOf(installation.copy, portal.key).open(token))).toEqual({ status: 404, code: 'link.invalid' });
    const fresh = linkTokenIn((await nextMail(installation.copy, corrected)).text);
    const opened = contentOf(await linksOf(installation.copy, portal.key).open(fresh));
    expect(opened.caseNumber).toBe(of.number);
  });

  test('a change of the name alone sends nothing and ends nothing', async () => {
    const { contact, email, session } = await openedCase();
    await portal.rest.change('contacts', contact, { name: 'Anne Berge' });
    expect((await customerOf(installation.copy, session).cases()).status).toBe(200);
    expect(await mailsTo(installation.copy, email)).toHaveLength(1);
  });

  test('PF-09 the answer to a command with an Idempotency-Key tells the state after it', async () => {
    const { of, contact } = await openedCase();
    const headers = { 'Idempotency-Key': `revoke-${of.documentId}` };
    for (const answer of [await handle(of, contact, 'revoke', headers), await handle(of, contact, 'revoke', headers)]) {
      expect(contentOf(answer)[0]?.grant?.revokedAt).not.toBeNull();
    }
  });

  test('PF-12 asking for a fresh link over and over sends three, from however many addresses', async () => {
    const { of, email, token } = await openedCase();
    for (let time = 0; time < 6; time += 1) expect((await linksOf(installation.copy, portal.key).renew(token)).status).toBe(202);
    const rows = await installation.database.rows('SELECT id FROM portico_outbox WHERE aggregate_id = ? AND recipient = ?', [of.id, email]);
    expect(rows).toHaveLength(1 + 3);
  });
});
