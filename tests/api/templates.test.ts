import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { linksOf } from './support/customer.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, nextMail, nextSms } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { templateOf, type Words } from './support/templates.ts';

let installation: Installation;
let portal: FoundedPortal;
let author: string;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  author = await appoint(installation, 'strapi-author', [portal.id]);
});
afterAll(() => installation.close());

const mail: Words = {
  subject: 'Claim {number} at {portal}',
  html: '<h1>Good day, {name}</h1><p>It is about “{title}”.</p><p><a class="button" href="{link}">To the claim</a></p>',
  text: '',
  footer: '{portal}, claim {number}',
};
const mailOf = (token = author, language = 'en', key = portal.key) => templateOf(installation, key, `caseLink/email/${language}`, token);

async function knock(template: ReturnType<typeof templateOf>) {
  const answers = [await template.list(), await template.read(), await template.save(mail, 0), await template.reset(0), await template.versions(), await template.restore(1, 0)];
  return [...answers, await template.records(), await template.preview(mail), await template.test(mail)].map(refusal);
}

describe('MS-05 who may not', () => {
  const each = (status: number, code: string) => Array.from({ length: 9 }, () => ({ status, code }));

  test('no API token', async () => expect(await knock(mailOf(portal.token))).toEqual(each(401, 'auth.required')));

  test('no administrator without the permission, even of this portal', async () => {
    expect(await knock(mailOf(await appoint(installation, 'strapi-editor', [portal.id])))).toEqual(each(403, 'right.missing'));
  });

  test('the author of one portal in another, which looks like a missing one', async () => {
    expect(await knock(mailOf(author, 'en', 'nordlys'))).toEqual(each(404, 'notFound'));
    expect(await knock(mailOf(author, 'en', 'nowhere'))).toEqual(each(404, 'notFound'));
    const listed = await installation.send<{ data: { portals: { key: string }[] } }>({ path: '/messaging/portals', token: author });
    expect(listed.body.data.portals.map(({ key }) => key)).toEqual([portal.key]);
  });

  test('author and portal administrator may, each in the portals they have', async () => {
    for (const token of [author, await appoint(installation, 'portico-portal-administrator', [portal.id])]) expect((await mailOf(token).read()).status).toBe(200);
  });
});

describe('MS-05 what is not taken in', () => {
  test.each(['caseLink/email/xx', 'caseLink/push/en', 'linkCode/email/en', 'unknown/email/en'])('a template that there is not: %s', async (place) => {
    expect(refusal(await templateOf(installation, portal.key, place, author).read())).toEqual({ status: 404, code: 'notFound' });
  });

  test.each<[string, object, string, string]>([
    ['an unknown field', { ...mail, bcc: 'x' }, 'input.unknownParameter', 'body'],
    ['a mail without its subject', { html: mail.html, text: '', footer: 'x' }, 'input.invalid', 'body.subject'],
    ['too much of it', { ...mail, html: 'x'.repeat(50_001) }, 'input.invalid', 'body.html'],
  ])('%s', async (_, words, code, path) => {
    const answer = await mailOf().save(words, 0);
    expect(refusal(answer)).toEqual({ status: 400, code });
    expect(details(answer)['findings']).toMatchObject([{ path }]);
  });

  test('words that could not be sent, with all that is wrong and where', async () => {
    const answer = await mailOf().save({ ...mail, subject: 'Hello {nmae}', html: '<p onclick="x">Hello</p>' }, 0);
    expect(refusal(answer)).toEqual({ status: 422, code: 'template.findings' });
    expect(details(answer)['findings']).toMatchObject([
      { part: 'html', code: 'attribute', name: 'onclick', line: 1, column: 4 },
      { part: 'subject', code: 'unknownVariable', name: 'nmae', line: 1, column: 7 },
      { part: 'html', code: 'missingVariable', name: 'link' },
    ]);
    expect((await mailOf().current()).current).toMatchObject({ version: 0, words: null });
  });

  test('saving without the version it is based on', async () => {
    expect(refusal(await mailOf().save(mail))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(refusal(await mailOf().save(mail, NaN))).toEqual({ status: 400, code: 'input.invalid' });
  });
});

/** A new contact, and what she is sent. */
async function newMail(name = 'Anne Bakke') {
  const of = await portal.rest.createCase({ title: 'Leak & more' });
  const { email } = await portal.rest.addContact(of, { name });
  return { of, mail: await nextMail(installation.copy, email ?? '') };
}

describe('MS-05 own words', () => {
  test('hold from the next mail on, in subject, HTML and text; going back brings the shipped ones again', async () => {
    const before = await mailOf().current();
    expect((await newMail()).mail.subject).toBe(`Your case with ${portal.name}: Leak & more`);
    const saved = contentOf(await mailOf().save(mail, before.current.version));
    expect(saved).toMatchObject({ version: 1, words: mail, actor: { kind: 'admin', name: 'Test Administrator' }, restoredFrom: null });
    const { of, mail: sent } = await newMail('Anne <b>Bakke</b>');
    expect(sent.subject).toBe(`Claim ${of.number} at ${portal.name}`);
    expect(sent.html).toContain('Good day, Anne &lt;b&gt;Bakke&lt;/b&gt;');
    expect(sent.text).toContain('Good day, Anne <b>Bakke</b>\n\nIt is about “Leak & more”.\n\nTo the claim:\nhttp');
    expect((await linksOf(installation.copy, portal.key).open(linkTokenIn(sent.text))).status).toBe(201);
    const listed = contentOf(await mailOf().list()).find(({ template }) => template === 'caseLink');
    expect(listed?.own).toMatchObject([{ channel: 'email', language: 'en' }]);
    expect(contentOf(await mailOf().reset(1))).toMatchObject({ version: 2, words: null });
    expect((await newMail()).mail.subject).toBe(`Your case with ${portal.name}: Leak & more`);
    expect(contentOf(await mailOf().list()).find(({ template }) => template === 'caseLink')?.own).toEqual([]);
    expect(contentOf(await mailOf().restore(1, 2))).toMatchObject({ version: 3, words: mail, restoredFrom: 1 });
    expect((await newMail()).mail.subject).toMatch(/^Claim /);
    expect(contentOf(await mailOf().versions()).map(({ version, restoredFrom }) => [version, restoredFrom])).toEqual([[3, 1], [2, null], [1, null]]);
    expect(refusal(await mailOf().restore(9, 3))).toEqual({ status: 404, code: 'notFound' });
  });

  test('a text of one’s own goes out instead of the one that is made', async () => {
    const { current } = await mailOf().current();
    contentOf(await mailOf().save({ ...mail, text: 'In short: {link}' }, current.version));
    const { mail: sent } = await newMail();
    expect(sent.text).toMatch(/^In short: http/);
    expect(sent.html).toContain('Good day');
  });

  test('of an SMS', async () => {
    const sms = templateOf(installation, portal.key, 'caseLink/sms/en', author);
    contentOf(await sms.save({ text: '{name}, your claim {number}: {link}' }, 0));
    const of = await portal.rest.createCase();
    await portal.rest.addContact(of, { name: 'Ola', email: null, mobile: '+4741234571' });
    expect((await nextSms(installation.copy, '+4741234571')).text).toMatch(new RegExp(`^Ola, your claim ${of.number}: http\\S+/case/open/\\S+$`));
  });

  test('of one language and one portal are no other’s', async () => {
    expect((await mailOf(author, 'nb').current()).current.version).toBe(0);
    const other = await foundPortal(installation);
    expect((await templateOf(installation, other.key, 'caseLink/email/en').current()).current.version).toBe(0);
  });

  test('of two who save at once the second is told what the first wrote, and nothing is lost', async () => {
    const template = mailOf(author, 'nl');
    const first = contentOf(await template.save(mail, 0));
    const second = await template.save({ ...mail, footer: 'Mine' }, 0);
    expect(refusal(second)).toEqual({ status: 409, code: 'template.conflict' });
    expect(details(second)).toMatchObject({ version: 1, savedBy: 'Test Administrator', words: mail });
    expect((await template.current()).current).toEqual(first);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, number) => template.save({ ...mail, footer: `By ${number}` }, 1)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    expect(contentOf(await template.versions())).toHaveLength(2);
  });
});

describe('MS-05 looking before saving', () => {
  test('a real record of this portal, and no link or code that opens anything', async () => {
    const { of, mail: real } = await newMail('Berit Preview');
    const records = contentOf(await mailOf().records());
    const record = records.find(({ label }) => label === `${of.number} · Berit Preview`);
    const { mail: shown, findings } = contentOf(await mailOf().preview(mail, record?.id));
    expect(findings).toEqual([]);
    expect(shown?.subject).toBe(`Claim ${of.number} at ${portal.name}`);
    for (const part of [shown?.html, shown?.text]) expect(part).toContain('Berit Preview');
    const told = JSON.stringify([records, shown, (await mailOf().read()).text]);
    expect(told).not.toContain(linkTokenIn(real.text).split('.')[0]);
    const state = await linksOf(installation.copy, portal.key).check(linkTokenIn(shown?.text ?? ''));
    expect(state.body.data.state).toBe('invalid');
    const code = contentOf(await templateOf(installation, portal.key, 'linkCode/sms/en', author).preview({ text: '{code}' }, record?.id));
    expect(code.sms?.text).toBe('000000');
  });

  test('another portal’s record is none: samples are shown', async () => {
    const other = await foundPortal(installation);
    const of = await other.rest.createCase();
    await nextMail(installation.copy, (await other.rest.addContact(of, { name: 'Secret Stranger' })).email ?? '');
    const [record] = contentOf(await templateOf(installation, other.key, 'caseLink/email/en').records());
    const answer = await mailOf().preview(mail, record?.id);
    expect(answer.text).not.toMatch(/Secret Stranger/);
    expect(contentOf(answer).mail?.html).toContain('Kari Nordmann');
  });

  test('what is wrong, and the length of an SMS', async () => {
    expect(contentOf(await mailOf().preview({ ...mail, subject: '' }))).toMatchObject({ findings: [{ part: 'subject', code: 'empty' }], mail: null });
    const sms = templateOf(installation, portal.key, 'caseLink/sms/en', author);
    expect(contentOf(await sms.preview({ text: '“{link}”' })).sms?.size).toMatchObject({ encoding: 'UCS-2', costly: ['“', '”'] });
  });

  test('a test goes to whoever asks, marked as one, and holds no value in the outbox', async () => {
    const { recipient } = contentOf(await mailOf().test(mail));
    const sent = await nextMail(installation.copy, recipient);
    expect(sent.subject).toBe(`Test: Claim 26-100012 at ${portal.name}`);
    expect(sent.html).toContain('Good day, Kari Nordmann');
    const [row] = await installation.database.rows<{ variables: string; aggregate: string }>('SELECT variables, aggregate FROM portico_outbox WHERE recipient = ?', [recipient]);
    expect(row?.aggregate).toBe('portal');
    expect(JSON.parse(row?.variables ?? '')).toEqual({ template: 'caseLink', words: mail, record: null });
    expect(refusal(await mailOf().test({ ...mail, subject: '' }))).toEqual({ status: 422, code: 'template.findings' });
    expect(refusal(await templateOf(installation, portal.key, 'caseLink/sms/en', author).test({ text: '{link}' }))).toEqual({ status: 404, code: 'notFound' });
  });
});
