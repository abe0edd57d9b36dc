import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint, appointWith } from './support/administrators.ts';
import { contentOf, type Data, details, refusal } from './support/calls.ts';
import { allPages, type Desk, deskOf } from './support/desk.ts';
import { drop, nextMailWhole, receive, replyTo } from './support/incoming.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn } from './support/mailbox.ts';
import { departed, writeOutgoing } from './support/outgoing.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;
let platform: Desk;
let desk: Desk;
let otherDesk: Desk;
/** A mail to a customer of `portal`, and one that waits in its quarantine. */
let sent: string;
let quarantined: string;
/** A mail that answers nothing of ours. */
let unmatched: string;
let mail: Awaited<ReturnType<typeof nextMailWhole>>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  other = await foundPortal(installation);
  platform = deskOf(installation, installation.administrator);
  desk = deskOf(installation, await appoint(installation, 'portico-portal-administrator', [portal.id]));
  otherDesk = deskOf(installation, await appoint(installation, 'portico-portal-administrator', [other.id]));
  const of = await portal.rest.createCase();
  const email = someEmail();
  await portal.rest.addContact(of, { email });
  mail = await nextMailWhole(installation.copy, email);
  sent = `sent-${(await departed(installation.database, of))[0]?.id ?? 0}`;
  quarantined = `received-${(await receive(installation, replyTo(mail, someEmail('neighbour'), 'I know something.'))).id}`;
  unmatched = `received-${(await receive(installation, { from: someEmail('lost'), text: 'Hello' })).id}`;
});
afterAll(() => installation.close());

const about = (one: Desk, id: string) => [one.read(id), one.source(id), one.sendAgain(id), one.accept(id), one.discard(id)];
const knock = async (one: Desk) =>
  (await Promise.all([one.attention(), one.sent('waiting'), one.sent('failed'), one.sent('sent'), one.received('quarantined'), one.received('unreadable'), one.received('received'), ...about(one, sent)])).map(refusal);

describe('MS-02 MS-06 who may not', () => {
  const each = (count: number, status: number, code: string) => Array.from({ length: count }, () => ({ status, code }));

  test('nobody without a session, no API token, no member', async () => {
    expect(await knock(deskOf(installation))).toEqual(each(12, 401, 'auth.required'));
    expect(await knock(deskOf(installation, portal.token))).toEqual(each(12, 401, 'auth.required'));
  });

  test.each(['strapi-editor', 'strapi-author'] as const)('no administrator without the permission, even of this portal: %s', async (role) => {
    expect(await knock(deskOf(installation, await appoint(installation, role, [portal.id])))).toEqual(each(12, 403, 'right.missing'));
  });

  test('whoever may only read decides nothing', async () => {
    const { administrator: token } = installation;
    const role = contentOf(await installation.send<Data<{ id: number }>>({ method: 'POST', path: '/admin/roles', token, body: { name: `Reader ${portal.key}`, description: '' } }));
    const permissions = [{ action: 'plugin::messaging.messages.read', subject: null, conditions: [], properties: {} }];
    contentOf(await installation.send<Data<unknown>>({ method: 'PUT', path: `/admin/roles/${role.id}/permissions`, token, body: { permissions } }));
    const reader = deskOf(installation, await appointWith(installation, role.id, [portal.id]));
    expect((await knock(reader)).map(({ status }) => status)).toEqual([...Array<number>(9).fill(200), 403, 403, 403]);
  });

  test('the administrator of another portal, to whom it looks like a missing one', async () => {
    for (const id of [sent, quarantined]) {
      expect((await Promise.all(about(otherDesk, id))).map(refusal)).toEqual(each(5, 404, 'notFound'));
    }
    expect((await Promise.all([...about(otherDesk, 'sent-999999999'), ...about(otherDesk, 'nonsense')])).map(refusal)).toEqual(each(10, 404, 'notFound'));
    expect(contentOf(await otherDesk.received('quarantined')).messages).toEqual([]);
    expect(contentOf(await otherDesk.sent('sent')).messages).toEqual([]);
    expect(await otherDesk.counts()).toEqual({ waiting: 0, failed: 0, bounced: 0, quarantined: 0, unreadable: 0 });
    expect(refusal(await otherDesk.received('quarantined', { portal: portal.key }))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await otherDesk.attention({ portal: portal.key }))).toEqual(refusal(await otherDesk.attention({ portal: 'nowhere' })));
  });

  test('mails of no portal are the platform administrator’s', async () => {
    expect((await Promise.all(about(desk, unmatched))).map(refusal)).toEqual(each(5, 404, 'notFound'));
    expect(contentOf(await desk.received('quarantined')).messages.map(({ id }) => id)).toEqual([quarantined]);
    const [first] = contentOf(await platform.received('quarantined')).messages;
    expect(first).toMatchObject({ id: unmatched, portal: null, caseNumber: null, reason: 'unmatched' });
    expect(contentOf(await platform.received('quarantined', { portal: portal.key })).messages.map(({ id }) => id)).toEqual([quarantined]);
  });
});

describe('MS-02 MS-06 what is not taken in', () => {
  test.each([
    ['attention', { list: 'sent' }, 400, 'input.unknownParameter'],
    ['sent/sent', { state: 'failed' }, 400, 'input.unknownParameter'],
    ['received/received', { 'filters[state]': 'x' }, 400, 'input.unknownParameter'],
    ['messages/sent-1', { portal: 'x' }, 400, 'input.unknownParameter'],
    ['sent/sent', { cursor: 'nonsense' }, 400, 'input.invalid'],
    ['received/received', { cursor: Buffer.from('after:99999999999').toString('base64url') }, 400, 'input.invalid'],
    ['sent/sent', { search: 'x'.repeat(201) }, 400, 'input.invalid'],
    ['sent/drafts', {}, 404, 'notFound'],
  ])('%s with %o', async (path, query, status, code) => {
    const asked = new URLSearchParams(query).toString();
    expect(refusal(await installation.send({ path: `/messaging/${path}?${asked}`, token: installation.administrator }))).toEqual({ status, code });
  });

  test('a decision that this message does not wait for', async () => {
    const wrong = { status: 409, code: 'message.state' };
    expect((await Promise.all([desk.sendAgain(sent), desk.accept(sent), desk.discard(sent), desk.sendAgain(quarantined)])).map(refusal)).toEqual([wrong, wrong, wrong, wrong]);
    expect(details(await desk.sendAgain(sent))).toMatchObject({ state: 'sent' });
  });
});

describe('MS-07 one message, whole', () => {
  test('that was sent: where it belongs, its words, and no link', async () => {
    const token = linkTokenIn(mail.text);
    const whole = await desk.whole(sent);
    expect(whole).toMatchObject({ state: 'sent', template: 'caseLink', portal: { key: portal.key, name: portal.name }, comment: null, source: true });
    expect(whole.caseNumber).toBeTruthy();
    expect(whole.text).toContain('•••');
    expect(JSON.stringify(whole)).not.toContain(token);
  });

  test('its source is a file to keep, without link and without the signature of the reply address', async () => {
    const { status, headers, text } = await desk.source(sent);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('message/rfc822');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${sent}.eml"`);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    const signature = /\+\w+-([0-9a-v]{26})@/.exec(JSON.stringify(mail.headers))?.[1] ?? '';
    expect(signature).toHaveLength(26);
    const plain = `${text}${Buffer.from(text, 'base64').toString()}`.replace(/=\r?\n/g, '');
    for (const secret of [linkTokenIn(mail.text), signature]) expect(plain).not.toContain(secret);
    expect((await desk.source(quarantined)).text).not.toContain(signature);
  });

  test('a hostile mail is shown without anything that runs, loads or leads away', async () => {
    const html = '<p onclick="alert(1)">Look <a href="https://evil.example/x">here</a></p><script>alert(2)</script><img src="https://evil.example/pixel.png"><iframe src="https://evil.example"></iframe><style>p{background:url(https://evil.example)}</style><form action="https://evil.example"><input name="password"></form>';
    const { id } = await receive(installation, { ...replyTo(mail, someEmail('stranger'), ''), text: 'Look here', html });
    const whole = await desk.whole(`received-${id}`);
    expect(whole.html).toContain('Look');
    expect(whole.html).not.toMatch(/script|onclick|<img|<iframe|<style|<form|<input|<a\b|href|src=/i);
    expect(whole.headers.find(({ name }) => name === 'subject')?.value).toBe('Re: your case');
    expect(JSON.stringify(whole.headers)).not.toMatch(/\+\w+-[0-9a-v]{26}@/);
    expect((await desk.discard(`received-${id}`)).status).toBe(204);
  });

  test('a mail that cannot be read shows as it came', async () => {
    const before = (await platform.counts()).unreadable;
    const source = Buffer.from(`no header at all ${portal.key}`);
    await drop(installation.copy, source);
    await expect.poll(async () => (await platform.counts()).unreadable, { timeout: 20_000, interval: 50 }).toBe(before + 1);
    const [listed] = contentOf(await platform.received('unreadable')).messages;
    expect(listed).toMatchObject({ state: 'unreadable', reason: 'mail.noHeader', portal: null });
    expect((await platform.whole(listed?.id ?? '')).text).toContain(portal.key);
    expect((await platform.discard(listed?.id ?? '')).status).toBe(204);
    expect((await platform.counts()).unreadable).toBe(before);
  });
});

describe('MS-07 lists', () => {
  test('what an address begins with finds it, whatever its letters’ case; % and _ mean themselves', async () => {
    const mark = portal.key;
    const recipients = [`a_b.${mark}@home.example`, `axb.${mark}@home.example`, `a%c.${mark}@home.example`, `a\\d.${mark}@home.example`];
    await writeOutgoing(installation.database, recipients.map((recipient) => ({ portalId: portal.id, recipient, state: 'sent' })));
    const found = async (search: string) => contentOf(await desk.sent('sent', { search })).messages.map(({ to }) => to).reverse();
    expect(await found('a_b')).toEqual([recipients[0]]);
    expect(await found('A%')).toEqual([recipients[2]]);
    expect(await found('%')).toEqual([]);
    expect(await found('a\\d')).toEqual([recipients[3]]);
    expect(await found(`AXB.${mark.toUpperCase()}`)).toEqual([recipients[1]]);
    expect(await found(`b.${mark}`)).toEqual([]);
  });

  test('the number of a case finds all of its messages, in both directions', async () => {
    const of = await portal.rest.createCase();
    const email = someEmail();
    await portal.rest.addContact(of, { email });
    const first = await nextMailWhole(installation.copy, email);
    await departed(installation.database, of);
    const { id } = await receive(installation, replyTo(first, someEmail('neighbour'), 'About this case.'));
    expect(contentOf(await desk.sent('sent', { search: of.number })).messages).toMatchObject([{ to: email, caseNumber: of.number, portal: { key: portal.key } }]);
    expect(contentOf(await desk.received('quarantined', { search: ` ${of.number} ` })).messages.map((message) => message.id)).toEqual([`received-${id}`]);
    expect(contentOf(await desk.received('quarantined', { search: of.number.slice(0, -1) })).messages).toEqual([]);
  });

  test('page by page, each row once', async () => {
    const recipients = Array.from({ length: 65 }, (_, index) => `page${index}@home.example`);
    await writeOutgoing(installation.database, recipients.map((recipient) => ({ portalId: other.id, recipient, state: 'failed' })));
    const pages = await allPages((query) => otherDesk.sent('failed', query));
    expect(pages.map(({ messages }) => messages.length)).toEqual([30, 30, 5]);
    expect(pages.flatMap(({ messages }) => messages.map(({ to }) => to))).toEqual([...recipients].reverse());
    expect((await allPages((query) => otherDesk.sent('failed', query), { search: 'page1' })).flatMap(({ messages }) => messages)).toHaveLength(11);
    await installation.database.execute("DELETE FROM portico_outbox WHERE template = 'unknown' AND portal_id = ?", [other.id]);
  });

  test('each message stands in one list, by what has become of it, and is counted where somebody has to look', async () => {
    const states = ['queued', 'failed', 'bounced', 'sent'] as const;
    await writeOutgoing(installation.database, states.map((state) => ({ portalId: other.id, recipient: `${state}@home.example`, state })));
    const stand = async (list: 'waiting' | 'failed' | 'sent') => contentOf(await otherDesk.sent(list)).messages.map(({ to }) => to?.split('@')[0]);
    expect([await stand('waiting'), await stand('failed'), await stand('sent')]).toEqual([['queued'], ['bounced', 'failed'], ['sent']]);
    const attention = contentOf(await otherDesk.attention());
    expect(attention).toMatchObject({ portals: [{ key: other.key, name: other.name }], waiting: 1, failed: 1, bounced: 1, quarantined: 0, unreadable: 0 });
    expect(attention.oldestDueAt).toBeGreaterThan(Date.now());
    expect(Date.parse(contentOf(await otherDesk.sent('waiting')).messages[0]?.nextTryAt ?? '')).toBe(attention.oldestDueAt);
    expect(contentOf(await platform.attention({ portal: other.key }))).toMatchObject({ waiting: 1, failed: 1, bounced: 1 });
    await installation.database.execute("DELETE FROM portico_outbox WHERE template = 'unknown' AND portal_id = ?", [other.id]);
  });
});
