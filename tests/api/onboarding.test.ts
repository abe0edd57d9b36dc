import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { foundWarrantyPortal } from './support/claims.ts';
import { passwordTokenIn } from './support/clients.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { logIn } from './support/doors.ts';
import { type ClientRecord, foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';
import { foundPortal } from './support/portal.ts';

let installation: Installation;
let portal: OfficePortal;
let office: Onboarding;
let foreign: Onboarding;
let agent: Onboarding;
let handler: Onboarding;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  office = onboardingOf(installation, portal.employee.token);
  foreign = onboardingOf(installation, (await foundOffice(installation)).employee.token);
  agent = onboardingOf(installation, (await foundWarrantyPortal(installation)).agent.token);
  const insurer = await foundPortal(installation);
  handler = onboardingOf(installation, await logIn(installation, insurer.key, insurer.handler));
}, 120_000);
afterAll(async () => installation.close());

const notFound = { status: 404, code: 'notFound' };
const PASSWORD = 'four rivers over warm stones';

const setPassword = (token: string) => installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token, password: PASSWORD } });

/** The token of a client that has set its password by the link of its invitation. */
async function signedIn(client: ClientRecord): Promise<string> {
  const mail = await nextMail(installation.copy, client.email ?? '');
  expect((await setPassword(passwordTokenIn(mail.text))).status).toBe(204);
  return logIn(installation, portal.key, { email: client.email ?? '', password: PASSWORD });
}

describe('OB-02 OB-05 who may not', () => {
  test('another office, agents, case handlers and the portal users of clients: what is there looks like what does not exist', async () => {
    const client = await office.add(someClient({ name: 'Zqclient7f3a bv', groups: ['Zqgroup7f3a'] }));
    contentOf(await office.invite(client));
    const user = onboardingOf(installation, await signedIn(client));
    const dossier = await office.begun(client);
    for (const who of [foreign, agent, handler, user]) {
      for (const [one, its] of [[client, dossier], [{ ...client, documentId: 'nothing' }, { ...dossier, documentId: 'nothing' }]] as const) {
        const answers = await Promise.all([
          who.call('GET', `client-records/${one.documentId}`),
          who.change(one, someClient()),
          who.invite(one),
          who.call('GET', `client-records/${one.documentId}/dossiers`),
          who.call('GET', `dossiers/${its.documentId}`),
          ...['approve', 'do-by-hand', 'remind', 'ask-again'].map((command) => who.on(its, command)),
          who.on(its, 'skip', { reason: 'None' }),
        ]);
        for (const answer of answers) expect(refusal(answer)).toEqual(notFound);
      }
    }
    for (const who of [agent, handler, user]) {
      const answers = [who.call('GET', 'client-records'), who.call('GET', 'client-groups'), who.call('POST', 'client-records', someClient()), who.bring('Naam\r\nA'), who.call('GET', 'dossier-types'), who.call('GET', 'dossiers'), who.start({ groups: ['A'] }), who.look({ groups: ['A'] }), who.call('GET', 'dossier-starts/newest')];
      for (const answer of await Promise.all(answers)) expect(refusal(answer)).toEqual(notFound);
    }
    for (const path of ['client-records', 'client-records?q=zqclient', 'client-records?group=Zqgroup7f3a', 'client-groups', 'dossier-types', 'dossiers', 'dossier-starts/newest']) expect((await foreign.call('GET', path)).text).not.toMatch(/zqclient7f3a|zqgroup7f3a/i);
    expect(contentOf(await foreign.call<{ steps: { dossiers: number }[] }[]>('GET', 'dossier-types'))[0]?.steps.every(({ dossiers }) => dossiers === 0)).toBe(true);
    expect(refusal(await foreign.start({ clients: [client.documentId] }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await foreign.start({ groups: ['Zqgroup7f3a'] }))).toEqual({ status: 422, code: 'dossier.nobody' });
    expect(refusal(await foreign.look({ clients: [client.documentId] }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(contentOf(await foreign.look({ groups: ['Zqgroup7f3a'] }))).toEqual({ clients: 0, open: 0, withoutEmail: [] });
    expect(refusal(await installation.send({ path: '/api/client-records' }))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('one address twice, no version, an older one, and what cannot be', async () => {
    const client = await office.add();
    expect(refusal(await office.call('POST', 'client-records', someClient({ email: client.email?.toUpperCase() ?? null })))).toEqual({ status: 409, code: 'client.emailTaken' });
    expect(refusal(await office.call('POST', 'client-records', someClient({ mobile: '12' })))).toEqual({ status: 400, code: 'contact.mobileInvalid' });
    expect(refusal(await office.call('POST', 'client-records', someClient({ language: 'xx' })))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await office.change({ ...client, version: '7' }, someClient()))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await office.call('PUT', `client-records/${client.documentId}`, someClient()))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(refusal(await office.start({ type: 'none', clients: [client.documentId] }))).toEqual({ status: 400, code: 'relation.unknown' });
    const [one, other] = await Promise.all([office.change(client, someClient({ name: 'One' })), office.change(client, someClient({ name: 'Other' }))]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
  });
});

describe('OB-02 OB-03 clients', () => {
  test('a table is looked at, then taken over, once', async () => {
    const table = 'Naam;E-mailadres;Mobiel;Taal;Relatiegroepen\r\nDe Vries;vries@vries.example;06 12345678;Nederlands;Loon|BTW\r\nKoning;;;;BTW\r\n';
    const bad = await office.bring(`${table}Zonder;geen adres;;;\r\n`);
    expect(contentOf(bad)).toMatchObject({ rows: 3, added: 2, findings: [{ line: 4, column: 'email', fault: 'wrong' }] });
    expect(refusal(await office.bring(`${table}Zonder;geen adres;;;\r\n`, true))).toEqual({ status: 422, code: 'import.lines' });
    expect(await office.clients('q=vries')).toEqual([]);
    expect(contentOf(await office.bring(table, true))).toMatchObject({ added: 2, changed: 0, same: 0 });
    expect(contentOf(await office.bring(table, true))).toMatchObject({ added: 0, changed: 0, same: 2 });
    expect(contentOf(await office.bring('Name,E-mail,Relation groups\r\nDe Vries bv,VRIES@vries.example,Jaarwerk\r\n', true))).toMatchObject({ added: 0, changed: 1 });
    expect(await office.clients('group=btw')).toMatchObject([{ name: 'De Vries bv', mobile: '+31612345678', language: 'nl', groups: ['BTW', 'Jaarwerk', 'Loon'], user: 'none' }, { name: 'Koning', email: null }]);
    expect(contentOf(await office.call('GET', 'client-groups'))).toEqual(expect.arrayContaining([{ name: 'BTW', clients: 2 }, { name: 'Jaarwerk', clients: 1 }]));
  });

  test('no portal user without an address; an invitation is sent again until it is used, and the address moves with the client', async () => {
    const silent = await office.add(someClient({ email: null }));
    expect(refusal(await office.invite(silent))).toEqual({ status: 409, code: 'client.emailNeeded' });
    const client = await office.add();
    expect(contentOf(await office.invite(client)).user).toBe('invited');
    const first = await nextMail(installation.copy, client.email ?? '');
    expect(contentOf(await office.invite(client)).user).toBe('invited');
    await nextMail(installation.copy, client.email ?? '', first.id);
    expect(refusal(await setPassword(passwordTokenIn(first.text))).code).toMatch(/^link\./);
    const now = await office.client(client.documentId);
    expect(refusal(await office.change(now, someClient({ email: null })))).toEqual({ status: 409, code: 'client.emailNeeded' });
    const moved = contentOf(await office.change(now, someClient({ email: `new.${client.email}` })));
    contentOf(await office.invite(moved));
    await signedIn(moved);
    expect((await office.client(client.documentId)).user).toBe('active');
    expect(refusal(await office.invite(client))).toEqual({ status: 409, code: 'client.hasUser' });
  });
});

describe('OB-06 OB-07 a dossier', () => {
  test('goes from the approval to its end by what happens, by hand and by skipping, each in its log', async () => {
    const client = await office.add(someClient({ name: 'Walkers bv' }));
    let dossier = await office.begun(client);
    expect(dossier).toMatchObject({ step: { key: 'portalUser', title: 'Portaalgebruiker aangemaakt' }, waitsFor: 'office', stuckWith: null, commands: ['skip'] });
    expect(refusal(await office.on(dossier, 'approve'))).toEqual({ status: 409, code: 'dossier.noPortalUser' });
    expect(refusal(await office.on(dossier, 'skip', { reason: ' ' }))).toEqual({ status: 400, code: 'input.invalid' });
    contentOf(await office.invite(client));
    dossier = await office.dossier(dossier.documentId);
    expect(dossier.commands).toEqual(['approve', 'do-by-hand', 'skip']);
    const twice = await Promise.all([office.on(dossier, 'approve'), office.on(dossier, 'approve')]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
    dossier = await office.at(dossier.documentId, 'app');
    expect((await mailsTo(installation.copy, client.email ?? '')).map(({ subject }) => subject)).toContain(`Balans ${portal.key} heeft een portaal voor je`);
    expect(dossier).toMatchObject({ waitsFor: 'client', reminders: 0, commands: ['do-by-hand', 'skip', 'remind'] });
    dossier = await office.do(dossier, 'remind');
    expect(dossier.reminders).toBe(1);
    for (const [step, command, body] of [['app', 'do-by-hand', {}], ['firstTask', 'do-by-hand', { reason: 'By telephone' }], ['push', 'skip', { reason: 'No device' }], ['secondTask', 'skip', { reason: 'No device' }], ['document', 'do-by-hand', {}]] as const) {
      expect(dossier.step?.key).toBe(step);
      dossier = await office.do(dossier, command, body);
    }
    expect(dossier).toMatchObject({ status: 'closed', step: null, waitsFor: null, stuckWith: null, commands: [] });
    expect(dossier.steps.map(({ state }) => state)).toEqual(['done', 'done', 'byHand', 'byHand', 'skipped', 'skipped', 'byHand', 'itself']);
    expect(dossier.log.map(({ what }) => what)).toEqual(['started', 'portalUserExists', 'approved', 'mailTaken', 'reminded', 'doneByHand', 'doneByHand', 'skipped', 'skipped', 'hindered', 'doneByHand']);
    expect(dossier.log[6]).toMatchObject({ who: portal.employee.name, step: 'firstTask', reason: 'By telephone', sends: ['push'] });
    expect(refusal(await office.on({ ...dossier, step: { key: 'close', title: '' } }, 'skip', { reason: 'x' }))).toEqual({ status: 409, code: 'dossier.state' });
    const second = await office.begun(client);
    expect(contentOf(await office.call('GET', `client-records/${client.documentId}/dossiers`))).toMatchObject([{ documentId: second.documentId, status: 'open' }, { documentId: dossier.documentId, status: 'closed', openedPush: false, type: { key: 'createNewUser', name: 'Nieuwe gebruiker aanmaken' } }]);
  });

  test('time reminds by rule, and what is stuck stands first with whom it is', async () => {
    const client = await office.add(someClient({ name: 'Aged bv' }));
    contentOf(await office.invite(client));
    const begun = await office.at((await office.begun(client)).documentId, 'app');
    const days = (count: number) => Date.now() - count * 86_400_000;
    const [row] = await installation.database.rows<{ state: string }>('SELECT state FROM portico_dossiers WHERE public_id = ?', [begun.documentId]);
    const state = JSON.stringify({ ...(JSON.parse(row?.state ?? '{}') as object), since: days(20) });
    await installation.database.rows('UPDATE portico_dossiers SET state = ?, since = ?, stuck_from = ?, remind_at = ? WHERE public_id = ? RETURNING id', [state, days(20), days(6), days(17), begun.documentId]);
    const reminded = (await nextMail(installation.copy, client.email ?? '', (await mailsTo(installation.copy, client.email ?? ''))[0]?.id)).subject;
    expect(reminded).toBe(`Herinnering van Balans ${portal.key}: Installeer de app`);
    expect(await office.dossier(begun.documentId)).toMatchObject({ reminders: 1, stuckWith: 'client' });
    expect((await office.dossiers())[0]).toMatchObject({ documentId: begun.documentId, stuckWith: 'client' });
    expect((await office.dossiers('stuck=true&waitsFor=office')).map(({ documentId }) => documentId)).not.toContain(begun.documentId);
    expect((await office.dossiers('stuck=true&step=app')).map(({ documentId }) => documentId)).toEqual([begun.documentId]);
    const [type] = await office.types();
    expect(type).toMatchObject({ key: 'createNewUser', name: 'Nieuwe gebruiker aanmaken' });
    expect(type?.steps.find(({ key }) => key === 'app')).toMatchObject({ stuck: 1, office: 0 });
  });
});

describe('OB-05 many at once', () => {
  test('5 000 clients have one dossier each, whoever presses how often; who has no address is named', async () => {
    const many = 5000;
    const lines = Array.from({ length: many }, (_, one) => `Client ${String(one).padStart(4, '0')},c${one}@many.example,Many`);
    expect(contentOf(await office.bring(`Name,E-mail,Relation groups\r\n${lines.join('\r\n')}\r\nSilent one,,Many\r\n`, true))).toMatchObject({ added: many + 1 });
    expect(contentOf(await office.look({ groups: ['many'] }))).toMatchObject({ clients: many, open: 0, withoutEmail: [{ name: 'Silent one' }] });
    const presses = await Promise.all([office.start({ groups: ['many'] }), office.start({ groups: ['many'] })]);
    expect(presses.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(contentOf(presses.find(({ status }) => status === 202) ?? presses[0])).toMatchObject({ clients: many, withoutEmail: [{ name: 'Silent one' }] });
    expect(details(presses.find(({ status }) => status === 409) ?? presses[0])).toMatchObject({ code: 'dossier.starting' });
    expect(await office.started(60_000)).toMatchObject({ clients: many, started: many, open: 0, left: 0 });
    expect(contentOf(await office.look({ groups: ['many'] }))).toMatchObject({ clients: 0, open: many });
    contentOf(await office.start({ groups: ['Many'] }));
    expect(await office.started(60_000)).toMatchObject({ clients: many, started: 0, open: many, left: 0 });
    expect((await office.dossiers('step=portalUser&q=client%204999')).length).toBe(1);
    const steps = (await office.types())[0]?.steps;
    expect(steps?.find(({ key }) => key === 'portalUser')?.dossiers).toBeGreaterThanOrEqual(many);
  }, 150_000);
});
