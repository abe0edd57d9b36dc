import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, type Data, details, refusal } from './support/calls.ts';
import { pdf } from './support/corpus.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { eventsOf } from './support/events.ts';
import { formOf, png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';

interface Ask {
  readonly documentId: string;
  readonly status: string;
}

interface CaseMessages {
  readonly messages: readonly { readonly documentId: string; readonly text: string; readonly answers: string | null; readonly readAt: string | null; readonly attachments: readonly { readonly id: string; readonly name: string }[] }[];
}

const absent = { status: 404, code: 'notFound' };

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

const photo = { text: 'A photo of the pipe', explanation: 'So that the plumber brings the right parts.', kind: 'photo', dueOn: '2031-03-14' };
const ask = (of: StoredCase, body: object = photo) => portal.rest.command<Ask>(`cases/${of.documentId}/asks`, body);
const asked = async (of: StoredCase, body?: object): Promise<string> => contentOf(await ask(of, body)).documentId;
const answer = (of: StoredCase, id: string, token: string, body: unknown, key?: string): Promise<Answer<Data<{ id: string }>>> =>
  installation.send({ method: 'POST', path: `/api/customer/cases/${of.number}/asks/${id}/answer`, token, body, ...(key !== undefined && { headers: { 'Idempotency-Key': key } }) });
const shown = async ({ of, customer }: Opened) => (await customer.page(of.number)).asks;
const picture = async (text = '') => formOf({ text }, [{ name: 'pipe.png', content: await png() }], 'files');
const messagesOf = async (of: StoredCase) => contentOf(await portal.rest.get<CaseMessages>(`cases/${of.documentId}/messages`)).messages;

describe('CP-27 what is refused', () => {
  test('asking in a case of another portal, or one that has ended, or where customers may not write', async () => {
    const { of } = await caseWithCustomer();
    const other = await foundPortal(installation);
    expect(refusal(await other.rest.command(`cases/${of.documentId}/asks`, photo))).toEqual(absent);
    await portal.settings.change({ communicationDirection: 'toCustomer' });
    expect(refusal(await ask(of))).toEqual({ status: 403, code: 'direction.closed' });
    await portal.settings.change({ communicationDirection: 'both' });
    await portal.rest.give(`cases/${of.documentId}/close`, { reason: 'Done' });
    expect(refusal(await ask(of))).toEqual({ status: 409, code: 'case.state' });
  });

  test.each([
    ['no text', { kind: 'photo' }, 'input.invalid'],
    ['a kind that is none', { ...photo, kind: 'film' }, 'input.invalid'],
    ['a day that is none', { ...photo, dueOn: '2031-02-30' }, 'input.invalid'],
    ['something unknown', { ...photo, status: 'answered' }, 'input.unknownParameter'],
  ])('an ask with %s', async (_what, body, code) => {
    const { of } = await caseWithCustomer();
    expect(refusal(await ask(of, body))).toEqual({ status: 400, code });
  });

  test('an answer by another case’s customer, on a page that is closed, or in a case that has ended', async () => {
    const opened = await caseWithCustomer();
    const other = await caseWithCustomer();
    const id = await asked(opened.of);
    expect(refusal(await answer(opened.of, id, other.customer.token, await picture()))).toEqual(absent);
    expect(refusal(await answer(other.of, id, other.customer.token, await picture()))).toEqual(absent);
    for (const closed of [{ communicationPage: 'never' }, { communicationDirection: 'toCustomer' }] as const) {
      await portal.settings.change(closed);
      expect(await shown(opened)).toBeNull();
      expect(refusal(await answer(opened.of, id, opened.customer.token, await picture()))).toEqual(absent);
      await portal.settings.change({ communicationPage: 'caseCreated', communicationDirection: 'both' });
    }
    await portal.rest.give(`cases/${opened.of.documentId}/close`, { reason: 'Done' });
    expect(await shown(opened)).toBeNull();
    expect(refusal(await answer(opened.of, id, opened.customer.token, await picture()))).toEqual(absent);
  });

  test.each([
    ['photo', 'no picture', () => formOf({ text: 'Here it is' }, [{ name: 'pipe.pdf', content: pdf }], 'files'), 'picture'],
    ['document', 'no file', () => ({ text: 'It is in the post' }), 'file'],
    ['answer', 'no words', async () => picture(), 'text'],
  ] as const)('a %s with %s', async (kind, _what, body, needs) => {
    const opened = await caseWithCustomer();
    const id = await asked(opened.of, { ...photo, kind });
    const refused = await answer(opened.of, id, opened.customer.token, await body());
    expect(refusal(refused)).toEqual({ status: 400, code: 'ask.lacks' });
    expect(details(refused)['needs']).toBe(needs);
    expect(await shown(opened)).toHaveLength(1);
    expect(await messagesOf(opened.of)).toEqual([]);
  });

  test('withdrawing what was answered, and answering what was withdrawn', async () => {
    const opened = await caseWithCustomer();
    const [first, second] = [await asked(opened.of), await asked(opened.of)];
    contentOf(await answer(opened.of, first, opened.customer.token, await picture()));
    expect(refusal(await portal.rest.command(`asks/${first}/withdraw`))).toEqual({ status: 409, code: 'ask.state' });
    await portal.rest.give(`asks/${second}/withdraw`);
    expect(await shown(opened)).toEqual([]);
    expect(refusal(await answer(opened.of, second, opened.customer.token, await picture()))).toEqual({ status: 409, code: 'ask.state' });
    expect(refusal(await portal.rest.command(`asks/${first}x/withdraw`))).toEqual(absent);
  });
});

describe('CP-27 asked and answered', () => {
  test('stands on the dashboard, the earliest due first, and the customer is told, without the words', async () => {
    const opened = await caseWithCustomer();
    const before = (await mailsTo(installation.copy, opened.email))[0]?.id;
    const later = await asked(opened.of, { text: 'Which colour?' });
    const sooner = await asked(opened.of);
    expect(await shown(opened)).toEqual([
      { id: sooner, ...photo },
      { id: later, text: 'Which colour?', explanation: null, kind: 'answer', dueOn: null },
    ]);
    const mail = await nextMail(installation.copy, opened.email, before);
    expect(mail.subject).toBe(`${portal.name} needs something from you for case ${opened.of.number}`);
    expect(`${mail.text}${mail.html ?? ''}`).not.toMatch(/colour|pipe/);
  });

  test('becomes a message with its attachments, once, and goes from the page', async () => {
    const opened = await caseWithCustomer();
    const id = await asked(opened.of);
    const before = (await mailsTo(installation.copy, portal.handler.email))[0]?.id;
    const tries = await Promise.all([answer(opened.of, id, opened.customer.token, await picture('Left of the sink')), answer(opened.of, id, opened.customer.token, await picture('Left of the sink'))]);
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await shown(opened)).toEqual([]);
    const messages = await messagesOf(opened.of);
    expect(messages).toMatchObject([{ text: 'Left of the sink', answers: photo.text, readAt: null, attachments: [{ name: 'pipe.png' }] }]);
    expect((await eventsOf(installation.database, opened.of.id)).filter(({ kind }) => /Asked|Answered|messageReceived/.test(kind)).map(({ kind }) => kind)).toEqual(['customerAsked', 'customerAnswered', 'messageReceived']);
    expect((await nextMail(installation.copy, portal.handler.email, before)).subject).toContain(opened.of.number);
    expect(contentOf(await portal.rest.get<Ask[]>(`cases/${opened.of.documentId}/asks`))).toMatchObject([{ documentId: id, status: 'answered' }]);
  });

  test('the same try twice is one answer', async () => {
    const opened = await caseWithCustomer();
    const id = await asked(opened.of);
    const [first, second] = [await answer(opened.of, id, opened.customer.token, await picture(), 'one-and-the-same'), await answer(opened.of, id, opened.customer.token, await picture(), 'one-and-the-same')];
    expect(contentOf(second)).toEqual(contentOf(first));
    expect(await messagesOf(opened.of)).toHaveLength(1);
  });

  test('is reminded of once when it is due, and not when it has been answered', async () => {
    const [open, done] = [await caseWithCustomer(), await caseWithCustomer()];
    const [, answered] = [await asked(open.of), await asked(done.of)];
    contentOf(await answer(done.of, answered, done.customer.token, await picture()));
    const dated = await installation.database.rows<{ remind_at: unknown }>('SELECT a.remind_at FROM case_asks a JOIN case_asks_case_lnk l ON l.ask_id = a.id WHERE l.case_id IN (?, ?) ORDER BY a.id', [open.of.id, done.of.id]);
    expect(dated.map(({ remind_at }) => remind_at === null)).toEqual([false, true]);
    const told = (await nextMail(installation.copy, open.email, (await mailsTo(installation.copy, open.email)).at(-1)?.id)).id;
    const past = installation.database.client === 'sqlite' ? '0' : `to_timestamp(0)`;
    await installation.database.execute(`UPDATE case_asks SET remind_at = ${past} WHERE remind_at IS NOT NULL`);
    const reminder = await nextMail(installation.copy, open.email, told);
    expect(reminder.subject).toBe(`Reminder: ${portal.name} still needs something from you for case ${open.of.number}`);
    expect((await mailsTo(installation.copy, done.email)).some(({ subject }) => subject.startsWith('Reminder'))).toBe(false);
    const left = await installation.database.rows('SELECT id FROM case_asks WHERE remind_at IS NOT NULL');
    expect(left).toEqual([]);
  });
});

describe('CP-20 what the company has to read', () => {
  test('is marked until somebody has read it', async () => {
    const { of, customer } = await caseWithCustomer();
    contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/customer/cases/${of.number}/messages`, token: customer.token, body: { text: 'Hello' } }));
    expect((await messagesOf(of))[0]?.readAt).toBeNull();
    expect(contentOf(await portal.rest.command<{ read: number }>(`cases/${of.documentId}/messages/read`))).toEqual({ read: 1 });
    expect((await messagesOf(of))[0]?.readAt).not.toBeNull();
    expect(contentOf(await portal.rest.command<{ read: number }>(`cases/${of.documentId}/messages/read`))).toEqual({ read: 0 });
    const other = await foundPortal(installation);
    expect(refusal(await other.rest.command(`cases/${of.documentId}/messages/read`))).toEqual(absent);
    expect(refusal(await other.rest.get(`cases/${of.documentId}/messages`))).toEqual(absent);
  });
});
