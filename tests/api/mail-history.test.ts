import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data, refusal } from './support/calls.ts';
import { linksOf } from './support/customer.ts';
import { logIn } from './support/doors.ts';
import { nextMailWhole, receive, replyTo } from './support/incoming.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn } from './support/mailbox.ts';
import { departed, writeOutgoing } from './support/outgoing.ts';
import { type FoundedPortal, foundPortal, givePassword, hire } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';

interface Entry {
  readonly id: string;
  readonly direction: string;
  readonly channel: string;
  readonly state: string;
  readonly at: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
}

interface Whole extends Entry {
  readonly text: string | null;
  readonly html: string | null;
  readonly comment: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;
let of: StoredCase;
let email: string;
let mail: Awaited<ReturnType<typeof nextMailWhole>>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  other = await foundPortal(installation);
  of = await portal.rest.createCase();
  email = someEmail();
  await portal.rest.addContact(of, { name: 'Anne Bakke', email });
  mail = await nextMailWhole(installation.copy, email);
  await departed(installation.database, of);
});
afterAll(() => installation.close());

const pathOf = ({ documentId }: StoredCase) => `/api/cases/${documentId}/mail-history`;
const ask = <Content>(path: string, token?: string) => installation.send<Data<Content>>({ path, ...(token !== undefined && { token }) });
const history = async (wanted: StoredCase, cursor?: string) =>
  contentOf(await ask<{ entries: Entry[]; next: string | null }>(`${pathOf(wanted)}${cursor === undefined ? '' : `?cursor=${cursor}`}`, portal.token));

async function memberOf(level: number): Promise<string> {
  const member = await hire(installation, { name: `Member ${level}`, email: someEmail(`level${level}`), level, office: portal.repairOffice });
  return logIn(installation, portal.key, await givePassword(installation, member));
}

describe('MS-07 who may not read it', () => {
  const paths = async () => {
    const [first] = (await history(of)).entries;
    return [pathOf(of), `${pathOf(of)}/${first?.id ?? ''}`, `${pathOf(of)}/${first?.id ?? ''}/source`];
  };

  test.each([
    ['nobody', async () => undefined, 401, 'auth.required'],
    ['another portal’s API token', async () => other.token, 404, 'notFound'],
    ['a member who has nothing to do with the case', () => memberOf(3), 404, 'notFound'],
    ['the customer', async () => contentOf(await linksOf(installation.copy, portal.key).open(linkTokenIn(mail.text))).token, 404, 'notFound'],
    ['an administrator', async () => installation.administrator, 401, 'auth.required'],
  ])('%s', async (_who, credential, status, code) => {
    const token = await credential();
    for (const path of await paths()) expect(refusal(await ask(path, token)), path).toEqual({ status, code });
  });

  test('messages of another case, of the same portal or another, by their right ids', async () => {
    const second = await portal.rest.createCase();
    const foreign = await other.rest.createCase();
    await writeOutgoing(installation.database, [{ portalId: other.id, recipient: someEmail(), state: 'sent', of: foreign }]);
    const [mine] = (await history(of)).entries;
    const [theirs] = contentOf(await ask<{ entries: Entry[] }>(pathOf(foreign), other.token)).entries;
    for (const id of [mine?.id, theirs?.id, 'sent-999999999', 'received-1', 'nonsense']) {
      expect(refusal(await ask(`${pathOf(second)}/${id ?? ''}`, portal.token))).toEqual({ status: 404, code: 'notFound' });
      expect(refusal(await ask(`${pathOf(second)}/${id ?? ''}/source`, portal.token))).toEqual({ status: 404, code: 'notFound' });
    }
  });
});

describe('MS-07 what is not taken in', () => {
  test.each([
    ['a cursor of nothing', '?cursor=nonsense', 'input.invalid'],
    ['a cursor of another list', `?cursor=${Buffer.from('after:5').toString('base64url')}`, 'input.invalid'],
    ['a place beyond all rows', `?cursor=${Buffer.from('after:9999999999:1').toString('base64url')}`, 'input.invalid'],
    ['an unknown parameter', '?state=sent', 'input.unknownParameter'],
  ])('%s', async (_what, query, code) => {
    expect(refusal(await ask(`${pathOf(of)}${query}`, portal.token))).toEqual({ status: 400, code });
  });
});

describe('MS-07 the history of a case', () => {
  test('has both directions, newest first, each with its state', async () => {
    await receive(installation, replyTo(mail, `Anne Bakke <${email}>`, 'We are at home on Monday.'));
    await receive(installation, replyTo(mail, someEmail('neighbour'), 'I know something.'));
    await receive(installation, { ...replyTo(mail, email, 'I am away.'), headers: { 'Auto-Submitted': 'auto-replied' } });
    await writeOutgoing(installation.database, [{ portalId: portal.id, recipient: email, state: 'failed', of }]);
    const { entries, next } = await history(of);
    expect(entries.map(({ direction, state, reason }) => [direction, state, direction === 'received' && state === 'quarantined' ? reason : null])).toEqual([
      ['sent', 'failed', null],
      ['received', 'recorded', null],
      ['received', 'quarantined', 'notAParty'],
      ['received', 'posted', null],
      ['sent', 'sent', null],
    ]);
    expect(entries.at(-1)).toMatchObject({ channel: 'email', to: email, from: null, subject: mail.subject });
    expect(entries.at(-2)).toMatchObject({ to: null, from: `Anne Bakke <${email}>`, subject: 'Re: your case' });
    expect(next).toBeNull();
    await installation.database.execute("DELETE FROM portico_outbox WHERE template = 'unknown' AND portal_id = ?", [portal.id]);
  });

  test('is the same to whoever handles it with level 5', async () => {
    const token = await logIn(installation, portal.key, portal.handler);
    expect(contentOf(await ask<{ entries: Entry[] }>(pathOf(of), token)).entries).toEqual((await history(of)).entries);
  });

  test('comes page by page, each message once, whichever way it went', async () => {
    const long = await portal.rest.createCase();
    const at = Date.now();
    const place = [portal.id, long.id];
    for (let index = 0; index < 35; index += 1) {
      await installation.database.execute(
        `INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, attempts, created_at, due_at)
         VALUES (?, ?, 'case', ?, 'email', 'unknown', 'en', ?, '{}', 'sent', 1, ?, ?)`,
        [`long-${long.id}-${index}`, ...place, `sent${index}@home.example`, at + 2 * index, at],
      );
      if (index % 3 > 0) continue;
      await installation.database.execute(
        `INSERT INTO portico_inbound (identity, state, from_address, received_at, due_at, portal_id, aggregate, aggregate_id) VALUES (?, 'recorded', ?, ?, ?, ?, 'case', ?)`,
        [`long-${long.id}-${index}`, `received${index}@home.example`, at + 2 * index + 1, at, ...place],
      );
    }
    const pages = [await history(long)];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await history(long, next));
    expect(pages.map(({ entries }) => entries.length)).toEqual([25, 22]);
    const entries = pages.flatMap((page) => page.entries);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(47);
    expect(entries.map(({ at: moment }) => moment)).toEqual(entries.map(({ at: moment }) => moment).sort().reverse());
  });

  test('shows one whole: text and HTML, headers, and the words that were taken from a reply', async () => {
    const { entries } = await history(of);
    const sent = contentOf(await ask<Whole>(`${pathOf(of)}/${entries.at(-1)?.id ?? ''}`, portal.token));
    expect(sent.text).toContain(of.number);
    expect(sent.html).toContain(of.number);
    expect(sent.headers.find(({ name }) => name === 'message-id')?.value).toBe(mail.messageId);
    expect(JSON.stringify(sent)).not.toContain(linkTokenIn(mail.text));
    const posted = entries.find(({ state }) => state === 'posted');
    const received = contentOf(await ask<Whole>(`${pathOf(of)}/${posted?.id ?? ''}`, portal.token));
    expect(received.comment).toBe('We are at home on Monday.');
    expect(received.text).toContain('wrote:');
  });

  test('gives the source as a file, with secrets struck', async () => {
    const { entries } = await history(of);
    const { status, headers, text } = await ask(`${pathOf(of)}/${entries.at(-1)?.id ?? ''}/source`, portal.token);
    expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([200, 'message/rfc822', 'nosniff']);
    expect(headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(text).toContain('Message-ID');
    expect(text.replace(/=\r?\n/g, '')).not.toContain(linkTokenIn(mail.text));
  });
});
