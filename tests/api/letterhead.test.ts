import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { letterheadOf } from './support/letterhead.ts';
import { mailSource, nextMail } from './support/mailbox.ts';
import { foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';
import { foundPortal } from './support/portal.ts';
import { templateOf } from './support/templates.ts';

let installation: Installation;
let portal: OfficePortal;
let office: Onboarding;
let administrator: string;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  office = onboardingOf(installation, portal.employee.token);
  administrator = await appoint(installation, 'portico-portal-administrator', [portal.id]);
}, 120_000);
afterAll(() => installation.close());

const nothing = { senderName: {}, replyAddress: {}, supportPhone: {} };
const letterhead = { senderName: { nl: 'Team Balans', en: 'The Balans team' }, replyAddress: { nl: 'vragen@balans.example', en: 'ask@balans.example' }, supportPhone: { nl: '030 234 56 70', en: '+44 20 7946 0123' } };
const ofPortal = (token = administrator, key = portal.key) => letterheadOf(installation, key, token);
const startMail = (language: string, token = administrator, key = portal.key) => templateOf(installation, key, `onboardingStart/email/${language}`, token);

describe('OB-01 who may not', () => {
  const knock = async (token: string, key = portal.key) => {
    const door = ofPortal(token, key);
    return [await door.read(), await door.save(letterhead, 0), await door.versions(), await door.restore(1, 0)].map(refusal);
  };
  const each = (status: number, code: string) => Array.from({ length: 4 }, () => ({ status, code }));

  test('read or set who a portal sends as: an employee, a role without the permission, the administrator of another portal', async () => {
    expect(await knock(portal.employee.token)).toEqual(each(401, 'auth.required'));
    expect(await knock(await appoint(installation, 'strapi-editor', [portal.id]))).toEqual(each(403, 'right.missing'));
    expect(await knock(administrator, (await foundPortal(installation)).key)).toEqual(each(404, 'notFound'));
    expect(contentOf(await ofPortal().read())).toMatchObject({ address: 'no-reply@portico.example', current: { version: 0, settings: nothing, actor: null } });
  });

  test.each<[string, object, string, string]>([
    ['an unknown field', { ...nothing, from: { nl: 'boss@balans.example' } }, 'input.unknownParameter', 'body'],
    ['an address that is none', { ...nothing, replyAddress: { nl: 'balans' } }, 'input.invalid', 'body.replyAddress.nl'],
    ['a second header', { ...nothing, replyAddress: { nl: 'a@balans.example\r\nBcc: b@balans.example' } }, 'input.invalid', 'body.replyAddress.nl'],
    ['a name with a line break', { ...nothing, senderName: { en: 'Balans\nBcc: b@balans.example' } }, 'input.invalid', 'body.senderName.en'],
    ['a number that is none', { ...nothing, supportPhone: { nb: '12' } }, 'input.invalid', 'body.supportPhone.nb'],
    ['a language that there is not', { ...nothing, senderName: { xx: 'Balans' } }, 'input.invalid', 'body.senderName.xx'],
  ])('%s', async (_what, given, code, path) => {
    const answer = await ofPortal().save(given, 0);
    expect(refusal(answer)).toEqual({ status: 400, code });
    expect((details(answer)['findings'] as { path: string }[])[0]?.path).toBe(path);
    expect(contentOf(await ofPortal().read()).current.version).toBe(0);
  });
});

/** What the start e-mail of a new client says in its headers and its text, and the row of the outbox that it was. */
async function started(language: string | null) {
  const client = await office.add(someClient({ name: `Bakkerij ${language ?? 'Jansen'} ${portal.key}`, language }));
  contentOf(await office.invite(client));
  const invitation = await nextMail(installation.copy, client.email ?? '');
  await office.begun(client);
  const mail = await nextMail(installation.copy, client.email ?? '', invitation.id);
  return { client, mail, source: await mailSource(installation.copy, mail.id), invited: await mailSource(installation.copy, invitation.id) };
}

describe('OB-01 the start e-mail', () => {
  test('comes from the portal by its name, without a reply address, where nobody has said otherwise', async () => {
    const { mail, source } = await started(null);
    expect(source).toMatch(new RegExp(`^From: "?Balans ${portal.key}"? <no-reply@portico\\.example>`, 'm'));
    expect(source).not.toMatch(/^Reply-To:/m);
    expect(mail.text).not.toMatch(/Bel ons/);
  });

  test('names sender, reply address and telephone, in the language of the client; what that lacks is the portal’s', async () => {
    expect(contentOf(await ofPortal().save(letterhead, 0))).toMatchObject({ version: 1, settings: { ...letterhead, supportPhone: { nl: '+31302345670', en: '+442079460123' } }, actor: { name: 'Test Administrator' } });
    const dutch = await started('nl');
    expect(dutch.source).toMatch(/^From: Team Balans <no-reply@portico\.example>/m);
    expect(dutch.source).toMatch(/^Reply-To: Team Balans <vragen@balans\.example>/m);
    expect(dutch.invited).toMatch(/^Reply-To: Team Balans <vragen@balans\.example>/m);
    for (const part of [dutch.mail.text, dutch.mail.html]) expect(part).toContain('Heb je hulp nodig? Bel ons: +31 30 234 5670.');
    const english = await started('en');
    expect(english.source).toMatch(/^From: The Balans team <no-reply@portico\.example>/m);
    expect(english.source).toMatch(/^Reply-To: The Balans team <ask@balans\.example>/m);
    expect(english.mail.text).toContain('call us: +44 20 7946 0123.');
    const norwegian = await started('nb');
    expect(norwegian.source).toMatch(/^From: Team Balans <no-reply@portico\.example>/m);
    expect(norwegian.mail.text).toContain('ringer du oss: +31 30 234 5670.');
  });

  test('is an office’s own message, seen with a real client and sent to oneself, in each language', async () => {
    const client = await office.add(someClient({ name: `Slager ${portal.key}` }));
    const words = { subject: '{senderName}: {name}', html: '<p>{hasSupportPhone, select, yes {Bel {supportPhone}} other {Mail}}, {name}.</p><p><a class="button" href="{link}">Portaal</a></p>', text: '', footer: '{portal}' };
    const [record] = contentOf(await startMail('nl').records()).filter(({ label }) => label === client.name);
    expect(record).toBeDefined();
    const shown = contentOf(await startMail('en').preview(words, record?.id));
    expect(shown.mail).toMatchObject({ from: { name: 'The Balans team', address: 'no-reply@portico.example' }, replyTo: 'ask@balans.example', subject: `The Balans team: ${client.name}` });
    expect(shown.mail?.text).toContain(`Bel +44 20 7946 0123, ${client.name}.`);
    const stranger = await foundOffice(installation);
    const elsewhere = contentOf(await startMail('nl', installation.administrator, stranger.key).preview(words, record?.id));
    expect(elsewhere.mail?.subject).not.toContain(client.name);
    expect(elsewhere.mail?.text).toMatch(/^Mail, /);

    contentOf(await startMail('nl').save(words, 0));
    const { recipient } = contentOf(await startMail('nl').test(words, record?.id));
    const mail = await nextMail(installation.copy, recipient);
    expect(mail.subject).toBe(`Test: Team Balans: ${client.name}`);
    expect(await mailSource(installation.copy, mail.id)).toMatch(/^Reply-To: Team Balans <vragen@balans\.example>/m);
    expect((await started(null)).mail.text).toMatch(/^Bel \+31 30 234 5670, Bakkerij Jansen/);
  });

  test('a reminder is seen at the step that the client has come to', async () => {
    const { client } = await started('nb');
    const reminder = templateOf(installation, portal.key, 'onboardingReminder/email/nl', administrator);
    const [record] = contentOf(await reminder.records());
    expect(record?.label).toBe(client.name);
    const { shipped } = await reminder.current();
    expect(contentOf(await reminder.preview(shipped, record?.id)).mail?.subject).toMatch(/: (Startmail|Installeer de app)$/);
  });
});

test('OB-01 a letterhead is versions: who comes second is told what is another, and what was comes back', async () => {
  const { current } = contentOf(await ofPortal().read());
  expect(contentOf(await ofPortal().save({ ...letterhead, supportPhone: { nl: '030 234 56 71' } }, current.version)).version).toBe(2);
  const late = await ofPortal(installation.administrator).save(letterhead, current.version);
  expect(refusal(late)).toEqual({ status: 409, code: 'settings.conflict' });
  expect(details(late)).toMatchObject({ version: 2, differences: [{ part: 'supportPhone', language: 'en', from: '+442079460123', to: null }, { part: 'supportPhone', language: 'nl', from: '+31302345670', to: '+31302345671' }] });
  expect(contentOf(await ofPortal().restore(1, 2))).toMatchObject({ version: 3, restoredFrom: 1, settings: { supportPhone: { nl: '+31302345670' } } });
  expect(contentOf(await ofPortal().versions()).map(({ version, restoredFrom, changes }) => [version, restoredFrom, changes.length])).toEqual([[3, 1, 2], [2, null, 2], [1, null, 6]]);
  expect(refusal(await ofPortal().restore(9, 3))).toEqual({ status: 404, code: 'notFound' });
});

test('OB-01 MS-06 a mail about a case keeps the reply address that leads into the case', async () => {
  const cases = await foundPortal(installation);
  contentOf(await ofPortal(installation.administrator, cases.key).save({ ...nothing, senderName: { en: 'Nordlys Help' }, replyAddress: { en: 'help@nordlys.example' } }, 0));
  const { email } = await cases.rest.addContact(await cases.rest.createCase(), { name: 'Anne' });
  const source = await mailSource(installation.copy, (await nextMail(installation.copy, email ?? '')).id);
  expect(source).toMatch(/^From: Nordlys Help <no-reply@portico\.example>/m);
  expect(source).toMatch(/^Reply-To: Nordlys Help\s+<reply\+[^>]+@/m);
  expect(source).not.toContain('help@nordlys.example');
});
