import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { root } from '../../scripts/environment.ts';
import { openProcessGroup } from '../../scripts/processes.ts';
import { contentOf } from '../api/support/calls.ts';
import { composed, nextMailWhole, replyTo, settledMail, someMessageId } from '../api/support/incoming.ts';
import { type Installation, openInstallation } from '../api/support/installation.ts';
import { type FoundedPortal, foundPortal } from '../api/support/portal.ts';
import type { StoredCase } from '../api/support/rest.ts';
import { startCopy, type StartedCopy } from '../stack/copy.ts';
import { type ImapServer, startDovecot } from '../stack/dovecot.ts';

/** As much of the CMS's IMAP client as is asked for here; it is installed there alone. */
interface ImapClient {
  connect(): Promise<void>;
  logout(): Promise<void>;
  append(folder: string, source: Buffer): Promise<unknown>;
  mailboxOpen(folder: string): Promise<unknown>;
  search(wanted: object, options: object): Promise<number[]>;
}

const { ImapFlow } = createRequire(join(root, 'cms', 'package.json'))('imapflow') as { ImapFlow: new (options: object) => ImapClient };

const AUTHSERV = 'mx.portico.example';
const folder = mkdtempSync(join(tmpdir(), 'portico-imap-'));
const group = openProcessGroup(join(folder, 'logs'));

let server: ImapServer;
let started: StartedCopy;
let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  const place = join(folder, 'dovecot');
  mkdirSync(place);
  // Dovecot may run as another user, who must pass through here to its own folder.
  chmodSync(folder, 0o711);
  server = await startDovecot(place, group);
  started = await startCopy({
    database: 'sqlite',
    frontend: false,
    seed: true,
    variables: {
      IMAP_HOST: server.host,
      IMAP_PORT: String(server.port),
      IMAP_SECURE: 'false',
      IMAP_USERNAME: server.username,
      IMAP_PASSWORD: server.password,
      IMAP_AUTHSERV_ID: AUTHSERV,
    },
  });
  installation = await openInstallation(started.copy);
  portal = await foundPortal(installation);
});

afterAll(async () => {
  await installation.close();
  await started.stop();
  await group.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody's connection to the mailbox, for what one thing takes. */
async function inMailbox<Result>(work: (client: ImapClient) => Promise<Result>): Promise<Result> {
  const client = new ImapFlow({ host: server.host, port: server.port, secure: false, auth: { user: server.username, pass: server.password }, logger: false });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** The receiving server takes a mail, says what it found about the sender, and lays it into the mailbox. */
async function deliver(source: Buffer, verdict: string | null = 'dmarc=pass header.from=home.example'): Promise<void> {
  const said = verdict === null ? '' : `Authentication-Results: ${AUTHSERV}; ${verdict}\r\n`;
  await inMailbox((client) => client.append('INBOX', Buffer.concat([Buffer.from(said), source])));
}

async function written() {
  const of = await portal.rest.createCase({ handler: portal.handler.documentId });
  const { email } = await portal.rest.addContact(of, { name: 'Anne Bakke' });
  return { of, email: email ?? '', mail: await nextMailWhole(installation.copy, email ?? '') };
}

const textsOf = async ({ documentId }: StoredCase): Promise<string[]> =>
  contentOf(await portal.rest.get<{ messages: { text: string }[] }>(`cases/${documentId}/messages`)).messages.map(({ text }) => text);

describe('MS-06 a mailbox at an IMAP server', () => {
  test('is read as mails come in, and they are marked as seen', async () => {
    const { of, email, mail } = await written();
    const messageId = someMessageId();
    await deliver(await composed({ ...replyTo(mail, email, 'By the real way.'), messageId }));
    expect(await settledMail(installation, messageId)).toMatchObject({ state: 'posted', comment: 'By the real way.' });
    expect(await textsOf(of)).toEqual(['By the real way.']);
    const unseen = () =>
      inMailbox(async (client) => {
        await client.mailboxOpen('INBOX');
        return client.search({ seen: false }, { uid: true });
      });
    await expect.poll(unseen, { timeout: 10_000, interval: 100 }).toEqual([]);
  });

  test.each([
    ['says that the sender is forged', 'dmarc=fail header.from=home.example; spf=pass smtp.mailfrom=evil.example'],
    ['says nothing', null],
  ])('whose server %s has the mail wait in quarantine', async (_what, verdict) => {
    const { of, email, mail } = await written();
    const messageId = someMessageId();
    await deliver(await composed({ ...replyTo(mail, email, 'Trust me.'), messageId }), verdict);
    expect(await settledMail(installation, messageId)).toMatchObject({ state: 'quarantined', reason: 'unauthenticated' });
    expect(await textsOf(of)).toEqual([]);
  });

  test('believes no word that the sender wrote in its server’s name', async () => {
    const { email, mail } = await written();
    const messageId = someMessageId();
    const claimed = await composed({ ...replyTo(mail, email, 'I vouch for myself.'), messageId, headers: { 'Authentication-Results': `${AUTHSERV}; dmarc=pass header.from=home.example` } });
    await deliver(claimed, 'dmarc=fail header.from=home.example');
    expect(await settledMail(installation, messageId)).toMatchObject({ state: 'quarantined', reason: 'unauthenticated' });
  });

  test('that was away and numbers its mails anew has none of them posted twice', async () => {
    const { of, email, mail } = await written();
    const before = someMessageId();
    await deliver(await composed({ ...replyTo(mail, email, 'Before.'), messageId: before }));
    await settledMail(installation, before);
    const generation = async () => (await installation.database.rows<{ generation: string }>('SELECT generation FROM portico_mailboxes'))[0]?.generation;
    const old = await generation();
    await group.running.find(({ name }) => name === 'dovecot')?.stop();
    const mails = join(folder, 'dovecot', 'mail', server.username);
    for (const file of readdirSync(mails)) if (file.startsWith('dovecot')) rmSync(join(mails, file), { recursive: true });
    server = await startDovecot(join(folder, 'dovecot'), group, server.port);
    await expect.poll(generation, { timeout: 30_000, interval: 100 }).not.toBe(old);
    const after = someMessageId();
    await deliver(await composed({ ...replyTo(mail, email, 'After.'), messageId: after }));
    await settledMail(installation, after);
    expect((await textsOf(of)).sort()).toEqual(['After.', 'Before.']);
  });
});
