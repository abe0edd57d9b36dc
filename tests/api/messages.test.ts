import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, type Data, details, refusal } from './support/calls.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { pdf } from './support/corpus.ts';
import { logIn } from './support/doors.ts';
import { formOf, jpegWithPlace, png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';

interface Message {
  readonly id: string;
  readonly direction: string;
  readonly at: string;
  readonly isNew: boolean;
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly text: string;
  readonly author: { readonly name: string; readonly email: string | null; readonly own: boolean };
}

interface Messages {
  readonly messages: readonly Message[];
  readonly next: string | null;
  readonly mayWrite: boolean;
}

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
});
afterAll(() => installation.close());

interface Opened {
  readonly of: StoredCase;
  readonly email: string;
  readonly customer: Customer;
}

async function caseWithCustomer(): Promise<Opened> {
  const of = await portal.rest.createCase({ handler: portal.handler.documentId });
  const { email } = await portal.rest.addContact(of, { language: 'en' });
  return { of, email: email ?? '', customer: await openByMail(installation.copy, portal.key, email ?? '') };
}

const pathOf = ({ number }: StoredCase, query = '') => `/api/customer/cases/${number}/messages${query}`;
const list = (of: StoredCase, token: string, query = ''): Promise<Answer<Data<Messages>>> => installation.send({ path: pathOf(of, query), token });
const write = (of: StoredCase, token: string | undefined, body: unknown = { text: 'May we turn it off at night?' }, key?: string): Promise<Answer<Data<{ id: string }>>> =>
  installation.send({ method: 'POST', path: pathOf(of), body, ...(token !== undefined && { token }), ...(key !== undefined && { headers: { 'Idempotency-Key': key } }) });
const answerOf = (of: StoredCase, text = 'Yes, you may.') => portal.rest.command(`cases/${of.documentId}/messages`, { text });

describe('CP-16 what is refused', () => {
  test('without a session, and in a case that is another’s', async () => {
    const { customer } = await caseWithCustomer();
    const other = await caseWithCustomer();
    expect(refusal(await write(other.of, undefined))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await write(other.of, customer.token))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await list(other.of, customer.token))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await write(other.of, portal.token))).toEqual({ status: 404, code: 'notFound' });
  });

  test('while the page is not open', async () => {
    const { of, customer } = await caseWithCustomer();
    await portal.settings.change({ communicationPage: 'never' });
    expect(refusal(await list(of, customer.token))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await write(of, customer.token))).toEqual({ status: 404, code: 'notFound' });
    await portal.settings.change({ communicationPage: 'caseCreated' });
    expect(contentOf(await list(of, customer.token)).messages).toEqual([]);
  });

  test.each([
    ['nothing', { text: '' }, 'message.empty'],
    ['spaces', { text: ' \n ' }, 'message.empty'],
    ['20 001 characters', { text: 'x'.repeat(20_001) }, 'input.invalid'],
    ['no text', { text: 7 }, 'input.invalid'],
  ])('%s', async (_what, body, code) => {
    const { of, customer } = await caseWithCustomer();
    expect(refusal(await write(of, customer.token, body))).toEqual({ status: 400, code });
  });

  test('an unknown field', async () => {
    const { of, customer } = await caseWithCustomer();
    expect(refusal(await write(of, customer.token, { text: 'x', direction: 'toCustomer' }))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });

  test.each([
    ['toCustomer', false, true],
    ['fromCustomer', true, false],
    ['both', true, true],
  ] as const)('with %s by the server: the customer writes %s, the company %s', async (communicationDirection, customerMay, companyMay) => {
    const { of, customer } = await caseWithCustomer();
    await portal.settings.change({ communicationDirection });
    expect(contentOf(await list(of, customer.token)).mayWrite).toBe(customerMay);
    for (const [answer, may] of [[await write(of, customer.token), customerMay], [await answerOf(of), companyMay]] as const) {
      if (may) expect(answer.status).toBe(201);
      else {
        expect(refusal(answer)).toEqual({ status: 403, code: 'direction.closed' });
        expect(details(answer)['direction']).toBe(communicationDirection);
      }
    }
    expect(contentOf(await list(of, customer.token)).messages).toHaveLength(Number(customerMay) + Number(companyMay));
    await portal.settings.change({ communicationDirection: 'both' });
  });
});

describe('CP-16 letters both ways', () => {
  test('newest first, each with its sender', async () => {
    const { of, email, customer } = await caseWithCustomer();
    contentOf(await write(of, customer.token, { text: '  Two lines\nof text.  ' }));
    contentOf(await portal.rest.command<{ id: string }>(`cases/${of.documentId}/messages`, { text: 'Thank you.' }));
    const { messages, next, mayWrite } = contentOf(await list(of, customer.token));
    expect(messages.map(({ direction, text, author }) => ({ direction, text, author }))).toEqual([
      { direction: 'toCustomer', text: 'Thank you.', author: { name: portal.name, email: null, own: false } },
      { direction: 'fromCustomer', text: 'Two lines\nof text.', author: { name: 'Anne Bakke', email, own: true } },
    ]);
    expect({ next, mayWrite }).toEqual({ next: null, mayWrite: true });
  });

  test('another contact of the case reads it as another’s', async () => {
    const { of, email, customer } = await caseWithCustomer();
    contentOf(await write(of, customer.token));
    const { email: second } = await portal.rest.addContact(of, { name: 'Per Bakke' });
    const reader = await openByMail(installation.copy, portal.key, second ?? '');
    expect(contentOf(await list(of, reader.token)).messages[0]?.author).toEqual({ name: 'Anne Bakke', email, own: false });
  });

  test('the same try twice is one message', async () => {
    const { of, customer } = await caseWithCustomer();
    const [first, second] = [await write(of, customer.token, { text: 'Once' }, 'one-and-the-same'), await write(of, customer.token, { text: 'Once' }, 'one-and-the-same')];
    expect(contentOf(second)).toEqual(contentOf(first));
    expect(contentOf(await list(of, customer.token)).messages).toHaveLength(1);
  });

  test('45 come in pages, each once', async () => {
    const { of, customer } = await caseWithCustomer();
    for (let index = 0; index < 45; index += 1) contentOf(await portal.rest.command<{ id: string }>(`cases/${of.documentId}/messages`, { text: `Letter ${index}` }));
    const texts: string[] = [];
    let query = '';
    do {
      const page = contentOf(await list(of, customer.token, query));
      texts.push(...page.messages.map(({ text }) => text));
      query = page.next ? `?cursor=${page.next}` : '';
    } while (query);
    expect(texts).toEqual(Array.from({ length: 45 }, (_, index) => `Letter ${44 - index}`));
  });
});

describe('CP-16 pictures and documents', () => {
  const file = (of: StoredCase, message: string, id: string, token: string) => installation.send({ path: `/api/customer/cases/${of.number}/messages/${message}/files/${id}`, token });

  test.each([
    ['six files', async () => formOf({}, await Promise.all(Array.from({ length: 6 }, async (_, index) => ({ name: `${index}.png`, content: await png() }))), 'files'), 400, 'file.tooMany'],
    ['a page posing as a picture', async () => formOf({}, [{ name: 'pipe.png', content: Buffer.from('<html><script>alert(1)</script>') }], 'files'), 415, 'file.type'],
    ['a file in another field', async () => formOf({ text: 'Here' }, [{ name: 'pipe.png', content: await png() }], 'file'), 400, 'input.unknownParameter'],
  ] as const)('%s is refused, and no message is left', async (_what, body, status, code) => {
    const { of, customer } = await caseWithCustomer();
    expect(refusal(await write(of, customer.token, await body()))).toEqual({ status, code });
    expect(contentOf(await list(of, customer.token)).messages).toEqual([]);
  });

  test('both sides send them, without words too; the bytes are for those who may read the message', async () => {
    const { of, customer } = await caseWithCustomer();
    const other = await caseWithCustomer();
    contentOf(await write(of, customer.token, formOf({}, [{ name: 'pipe.jpg', content: await jpegWithPlace() }, { name: 'bill.pdf', content: pdf }], 'files')));
    contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/cases/${of.documentId}/messages`, token: portal.token, body: formOf({ text: 'See here' }, [{ name: 'plan.pdf', content: pdf }], 'files') }));
    const [answered, sent] = contentOf(await list(of, customer.token)).messages;
    expect(answered?.attachments).toMatchObject([{ name: 'plan.pdf', type: 'application/pdf' }]);
    expect(sent).toMatchObject({ text: '', attachments: [{ name: 'pipe.jpg', type: 'image/jpeg' }, { name: 'bill.pdf' }] });
    const [photo] = sent?.attachments ?? [];
    const [message, id] = [sent?.id ?? '', photo?.id ?? ''];
    const taken = await file(of, message, id, customer.token);
    expect([taken.status, taken.headers.get('content-type'), taken.headers.get('x-content-type-options')]).toEqual([200, 'image/jpeg', 'nosniff']);
    expect(taken.text).not.toContain('Telltale');
    expect((await installation.send({ path: `/api/cases/${of.documentId}/messages/${message}/files/${id}`, token: portal.token })).status).toBe(200);
    const absent = { status: 404, code: 'notFound' };
    expect(refusal(await file(of, message, id, other.customer.token))).toEqual(absent);
    expect(refusal(await file(other.of, message, id, other.customer.token))).toEqual(absent);
    expect(refusal(await file(of, answered?.id ?? '', id, customer.token))).toEqual(absent);
    const stranger = await foundPortal(installation);
    expect(refusal(await installation.send({ path: `/api/cases/${of.documentId}/messages/${message}/files/${id}`, token: stranger.token }))).toEqual(absent);
    await portal.settings.change({ communicationPage: 'never' });
    expect(refusal(await file(of, message, id, customer.token))).toEqual(absent);
    await portal.settings.change({ communicationPage: 'caseCreated' });
  });
});

describe('CP-16 what is new', () => {
  test('until the contact has looked, each contact for herself', async () => {
    const { of, customer } = await caseWithCustomer();
    const { email } = await portal.rest.addContact(of, { name: 'Per Bakke' });
    const second = await openByMail(installation.copy, portal.key, email ?? '');
    contentOf(await write(of, customer.token));
    contentOf(await answerOf(of) as Answer<Data<unknown>>);
    const seen = (until: string) => installation.send({ method: 'POST', path: `/api/customer/cases/${of.number}/seen`, token: customer.token, body: { tab: 'communication', until } });
    const newest = contentOf(await list(of, customer.token)).messages[0];
    expect(newest?.isNew).toBe(true);
    expect((await customer.page(of.number)).unseen.communication).toBe(1);
    expect((await seen(newest?.at ?? '')).status).toBe(204);
    expect((await seen('2020-01-01T00:00:00Z')).status).toBe(204);
    expect((await customer.page(of.number)).unseen.communication).toBe(0);
    expect(contentOf(await list(of, customer.token)).messages.map(({ isNew }) => isNew)).toEqual([false, false]);
    expect((await second.page(of.number)).unseen.communication).toBe(1);
    await portal.settings.change({ communicationPage: 'never' });
    expect((await second.page(of.number)).unseen.communication).toBe(0);
    expect(refusal(await seen(newest?.at ?? ''))).toEqual({ status: 404, code: 'notFound' });
    await portal.settings.change({ communicationPage: 'caseCreated' });
  });
});

describe('CP-16 CP-20 who is told', () => {
  test('the case handler, by a mail without the words of the message', async () => {
    const { of, customer } = await caseWithCustomer();
    const before = (await mailsTo(installation.copy, portal.handler.email))[0]?.id;
    contentOf(await write(of, customer.token, { text: 'The safe is open.' }));
    const mail = await nextMail(installation.copy, portal.handler.email, before);
    expect(mail.subject).toBe(`Anne Bakke wrote in case ${of.number}`);
    expect(`${mail.text}${mail.html ?? ''}`).not.toContain('safe');
  });

  test('the customer, by a mail that leads to her case, while the page is open', async () => {
    const { of, email, customer } = await caseWithCustomer();
    const before = (await mailsTo(installation.copy, email))[0]?.id;
    await portal.settings.change({ communicationPage: 'never' });
    await answerOf(of, 'Nobody is told of this.');
    await portal.settings.change({ communicationPage: 'caseCreated' });
    await answerOf(of, 'Your safe has come.');
    const mail = await nextMail(installation.copy, email, before);
    expect(mail.subject).toBe(`${portal.name} wrote to you about case ${of.number}`);
    expect(mail.text).toMatch(/\/case\/open\//);
    expect(`${mail.text}${mail.html ?? ''}`).not.toContain('safe');
    expect((await mailsTo(installation.copy, email)).filter(({ id }) => id !== before)).toHaveLength(1);
    expect(contentOf(await list(of, customer.token)).messages).toHaveLength(2);
  });

  test('CP-12 a member who wrote is named only where customers may know names', async () => {
    const { of, customer } = await caseWithCustomer();
    const token = await logIn(installation, portal.key, portal.handler);
    contentOf(await installation.send<Data<{ id: string }>>({ method: 'POST', path: `/api/cases/${of.documentId}/messages`, token, body: { text: 'Good day' } }));
    expect(contentOf(await list(of, customer.token)).messages[0]?.author.name).toBe(portal.handler.name);
    expect((await customer.page(of.number)).news?.entries[0]).toMatchObject({ kind: 'messageToCustomer', facts: { name: portal.handler.name } });
    await portal.settings.change({ handlerName: false, handlerMobile: false });
    const answer = await list(of, customer.token);
    expect(contentOf(answer).messages[0]?.author.name).toBe(portal.name);
    expect(answer.text + (await customer.readPage(of.number)).text).not.toContain(portal.handler.name);
    await portal.settings.change({ handlerName: true });
  });
});
