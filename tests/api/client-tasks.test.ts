import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type ClientTask, type ClientTasks, clientWithin, someWish, tasksOf } from './support/client-tasks.ts';
import { html, pdf } from './support/corpus.ts';
import { foundWarrantyPortal } from './support/claims.ts';
import { type SentFile } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { nextMail } from './support/mailbox.ts';
import { type ClientRecord, type Dossier, foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';

let installation: Installation;
let portal: OfficePortal;
let office: Onboarding;
let employee: ClientTasks;
let foreignEmployee: ClientTasks;
let agent: ClientTasks;
let jansen: ClientRecord;
let client: ClientTasks;
let other: ClientTasks;
let foreign: ClientTasks;
const paper: SentFile = { name: 'figures.pdf', content: pdf };

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  const elsewhere = await foundOffice(installation);
  office = onboardingOf(installation, portal.employee.token);
  const offices = { here: { portal, office }, there: { portal: elsewhere, office: onboardingOf(installation, elsewhere.employee.token) } };
  const found = await clientWithin(installation, portal, office, { name: 'Bakkerij Jansen', language: 'en' });
  jansen = found.client;
  client = tasksOf(installation, found.token);
  other = tasksOf(installation, (await clientWithin(installation, offices.here.portal, offices.here.office, { name: 'Slagerij Smit' })).token);
  foreign = tasksOf(installation, (await clientWithin(installation, offices.there.portal, offices.there.office)).token);
  employee = tasksOf(installation, portal.employee.token);
  foreignEmployee = tasksOf(installation, elsewhere.employee.token);
  agent = tasksOf(installation, (await foundWarrantyPortal(installation)).agent.token);
}, 120_000);
afterAll(async () => installation.close());

const notFound = { status: 404, code: 'notFound' };
const moved = { status: 409, code: 'clientTask.state' };

const asked = async (more: object = {}): Promise<ClientTask> => contentOf(await employee.ask(jansen, someWish(more)));

/** A dossier of a client at its first task. */
async function atFirstTask(of: ClientRecord): Promise<Dossier> {
  return office.do(await office.at((await office.begun(of)).documentId, 'app'), 'do-by-hand');
}

describe('OB-04 who may not', () => {
  test('another client, another office, people of other portals: what is there looks like what does not exist', async () => {
    const task = contentOf(await employee.askWith(jansen, { kind: 'approval', title: 'Zqtask7f3a' }, [{ ...paper, name: 'Zqpaper7f3a.pdf' }]));
    const [file] = task.attached;
    for (const who of [other, foreign, foreignEmployee, agent]) {
      for (const documentId of [task.documentId, 'nothing']) {
        const one = { documentId, version: '1' };
        const answers = await Promise.all([who.call('GET', `client-tasks/${documentId}`), who.complete(one), who.comment(one, 'Hello'), who.withdraw(one), who.file(documentId, file?.documentId ?? '')]);
        for (const answer of answers) expect(refusal(answer)).toEqual(notFound);
      }
    }
    for (const who of [client, other, foreign, foreignEmployee, agent]) {
      for (const answer of await Promise.all([who.call('GET', `client-records/${jansen.documentId}/tasks`), who.ask(jansen)])) expect(refusal(answer)).toEqual(notFound);
    }
    for (const who of [other, foreign]) for (const path of ['client-tasks', 'client-tasks?state=ended', 'office-portal/home']) expect((await who.call('GET', path)).text).not.toMatch(/zq(task|paper)7f3a/i);
    const theirs = contentOf(await employee.ask({ documentId: (await office.clients('q=smit'))[0]?.documentId ?? '' }));
    expect(refusal(await other.file(theirs.documentId, file?.documentId ?? ''))).toEqual(notFound);
    expect(refusal(await installation.send({ path: `/api/client-tasks/${task.documentId}` }))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('each side keeps to its own door', async () => {
    const task = await asked();
    for (const answer of await Promise.all([employee.call('GET', 'client-tasks'), employee.call('GET', 'office-portal'), employee.call('GET', 'office-portal/home')])) expect(refusal(answer)).toEqual(notFound);
    // What both sides see is no secret: only one of them may.
    for (const answer of await Promise.all([employee.complete(task), client.withdraw(task)])) expect(refusal(answer)).toEqual({ status: 403, code: 'right.missing' });
    expect((await client.read(task.documentId)).commands).toEqual(['complete', 'comment']);
    expect((await employee.read(task.documentId)).commands).toEqual(['comment', 'withdraw']);
  });

  test('no task for whom nobody can sign in, none without words or of a made-up day; no longer words, no other files', async () => {
    expect(refusal(await employee.ask(await office.add(someClient())))).toEqual({ status: 409, code: 'client.noUser' });
    for (const wrong of [{ title: ' ' }, { kind: 'wish' }, { dueOn: '2031-02-30' }, { title: 'x'.repeat(121) }, { text: 'x'.repeat(5001) }]) expect(refusal(await employee.ask(jansen, someWish(wrong)))).toEqual({ status: 400, code: 'input.invalid' });
    const task = await asked();
    expect(refusal(await client.comment(task, ''))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await client.comment(task, 'x'.repeat(5001)))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await client.complete(task, 'x'.repeat(5001)))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await client.comment(task, 'See', [{ name: 'invoice.pdf', content: html }]))).toEqual({ status: 415, code: 'file.type' });
    expect(refusal(await client.comment(task, 'See', Array.from({ length: 6 }, () => paper)))).toMatchObject({ code: 'file.tooMany' });
    expect(await client.read(task.documentId)).toMatchObject({ state: 'open', written: [], attached: [] });
  });
});

describe('OB-04 a task outside dossiers', () => {
  test('is completed once, upon the wording that was read, with what it asks for', async () => {
    const [answer, file] = [await asked({ kind: 'answer', title: 'How many employees?' }), await asked({ kind: 'file', title: 'The payslip' })];
    expect(refusal(await client.complete(answer, ' '))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await client.complete(file, 'Soon'))).toMatchObject({ code: 'file.missing' });
    expect(refusal(await client.complete({ ...answer, version: '7' }, 'Seven'))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await client.call('POST', `client-tasks/${answer.documentId}/complete`, { text: 'Seven' }))).toEqual({ status: 428, code: 'precondition.missing' });
    const key = { 'Idempotency-Key': `try-${answer.documentId}` };
    const [one, again] = [await client.complete(answer, 'Seven', [], key), await client.complete(answer, 'Seven', [], key)];
    expect([one.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(one.body);
    expect((await employee.read(answer.documentId)).written).toMatchObject([{ side: 'client', author: jansen.name, text: 'Seven', completes: true }]);
    const twice = await Promise.all([client.complete(file, '', [paper]), client.complete(file, '', [paper])]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const done = await employee.read(file.documentId);
    expect(done).toMatchObject({ state: 'done', commands: ['comment'], attached: [{ name: 'figures.pdf', type: 'application/pdf' }] });
    const shown = await employee.file(file.documentId, done.attached[0]?.documentId ?? '', { Range: 'bytes=0-3' });
    expect([shown.status, shown.text]).toEqual([206, '%PDF']);
    expect(refusal(await client.complete(done, 'Again', [paper]))).toEqual(moved);
    expect(refusal(await employee.withdraw(done))).toEqual(moved);
  });

  test('either the client completes it or the office withdraws it', async () => {
    const task = await asked();
    const both = await Promise.all([client.complete(task), employee.withdraw(task)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const second = await asked();
    expect(contentOf(await employee.withdraw(second))).toMatchObject({ state: 'withdrawn', commands: [] });
    for (const answer of await Promise.all([client.complete(second), client.comment(second, 'Why?'), employee.withdraw(second)])) expect(refusal(answer)).toEqual(moved);
    expect((await client.ended())[0]).toMatchObject({ documentId: second.documentId, state: 'withdrawn' });
  });

  test('what is due first stands first, and each side is told by mail what the other did', async () => {
    const fresh = await clientWithin(installation, portal, office, { name: 'Kapper Klaas', language: 'en' });
    const klaas = tasksOf(installation, fresh.token);
    const wishes = ['none', '2031-05-02', '2031-01-09'].map((dueOn) => someWish({ title: `Due ${dueOn}`, dueOn: dueOn === 'none' ? '' : dueOn }));
    const tasks: ClientTask[] = [];
    for (const wish of wishes) tasks.push(contentOf(await employee.ask(fresh.client, wish)));
    expect((await klaas.open()).map(({ dueOn }) => dueOn)).toEqual(['2031-01-09', '2031-05-02', null]);
    expect(await klaas.counted()).toBe(3);
    expect((await klaas.home()).tasks.map(({ title }) => title)).toEqual(['Due 2031-01-09', 'Due 2031-05-02', 'Due none']);
    const [task] = tasks;
    if (!task) throw new Error('Nothing was asked');
    let mail = await nextMail(installation.copy, fresh.email);
    while (!mail.subject.includes('2031-01-09')) mail = await nextMail(installation.copy, fresh.email, mail.id);
    expect(mail.text).toContain('January 2031');
    contentOf(await klaas.comment(task, 'Is the one of last year enough?'));
    let told = await nextMail(installation.copy, portal.employee.email);
    while (!told.text.includes('last year')) told = await nextMail(installation.copy, portal.employee.email, told.id);
    contentOf(await employee.comment(task, 'It is.', [paper]));
    const answered = await nextMail(installation.copy, fresh.email, mail.id);
    expect(answered.text).toContain('It is.');
    contentOf(await klaas.complete(task));
    expect((await nextMail(installation.copy, portal.employee.email, told.id)).links.join(' ')).toContain(`/work/clients/${fresh.client.documentId}/tasks?task=${task.documentId}`);
    expect(await klaas.counted()).toBe(2);
    const events = await installation.database.rows<{ kind: string }>(`SELECT e.kind FROM portico_events e JOIN portico_clients c ON c.id = e.aggregate_id WHERE e.aggregate = 'client' AND c.public_id = ? ORDER BY e.id`, [fresh.client.documentId]);
    expect(events.map(({ kind }) => kind).slice(-6)).toEqual(['clientTaskAsked', 'clientTaskAsked', 'clientTaskAsked', 'clientTaskCommented', 'clientTaskCommented', 'clientTaskCompleted']);
  });
});

describe('OB-06.4 OB-06.6 a task of a dossier', () => {
  test('is made once, in the client’s language; completing it moves the dossier, and what ends otherwise leaves no task', async () => {
    let dossier = await atFirstTask(jansen);
    const ofDossier = async () => (await client.open()).filter((task) => task.ofDossier);
    const [row] = await ofDossier();
    expect(row).toMatchObject({ kind: 'approval', title: 'Your first task', askedBy: null, dueOn: null });
    dossier = await office.do(dossier, 'ask-again');
    const [renewed, ...more] = await ofDossier();
    expect([renewed?.documentId, more]).toEqual([row?.documentId, []]);
    const task = await client.read(row?.documentId ?? '');
    expect(refusal(await employee.withdraw(task))).toEqual({ status: 409, code: 'clientTask.ofDossier' });
    expect((await client.home()).dossiers).toMatchObject([{ name: 'Create new user', waitsFor: 'client', steps: expect.arrayContaining([expect.objectContaining({ title: 'Your first task', state: 'current' })]) as unknown }]);
    const both = await Promise.all([client.complete(task), office.on(dossier, 'skip', { reason: 'On the telephone' })]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    dossier = await office.dossier(dossier.documentId);
    expect(dossier.step?.key).toBe('push');
    expect(await ofDossier()).toEqual([]);
    dossier = await office.do(dossier, 'skip', { reason: 'No device' });
    expect(await ofDossier()).toMatchObject([{ title: 'Your second task' }]);
    dossier = await office.do(dossier, 'do-by-hand');
    expect([dossier.step?.key, await ofDossier()]).toEqual(['document', []]);
    expect((await client.ended())[0]).toMatchObject({ title: 'Your second task', state: 'withdrawn' });
  });

  test('an approval by the client ends the step, in the client’s name', async () => {
    const fresh = await clientWithin(installation, portal, office, { name: 'Fietsen Vos' });
    const dossier = await atFirstTask(fresh.client);
    const vos = tasksOf(installation, fresh.token);
    const [row] = await vos.open();
    expect(row?.title).toBe('Je eerste taak');
    contentOf(await vos.complete(await vos.read(row?.documentId ?? ''), 'Gevonden'));
    const now = await office.dossier(dossier.documentId);
    expect(now.step?.key).toBe('push');
    expect(now.log.at(-1)).toMatchObject({ who: 'Fietsen Vos', what: 'taskApproved', step: 'push', sends: ['push'] });
  });
});
