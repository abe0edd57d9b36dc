import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data, refusal } from './support/calls.ts';
import { openByMail } from './support/customer.ts';
import { eventsOf } from './support/events.ts';
import { png } from './support/files.ts';
import { inspectionOf, someFindings, startedInspection } from './support/inspections.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';
import { employ, grantRights, mark, signIn, type Worker, workOf } from './support/work.ts';

let installation: Installation;
let portal: FoundedPortal;
let inspector: Worker;
let of: StoredCase;
let task: string;
let byToken: ReturnType<typeof inspectionOf>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  inspector = await signIn(installation, portal, await givePassword(installation, portal.inspector));
});
afterAll(() => installation.close());

beforeEach(async () => {
  of = await portal.rest.createCase();
  task = await startedInspection(portal, of);
  byToken = inspectionOf(installation, portal.token, task);
});

const nothing = { inspectedOn: null, cause: null, causeStopped: null, extent: null, rooms: [], habitable: null, recommendation: null };

describe('EH-02 who may not write what an inspection found', () => {
  test('another portal finds no task; whoever is on the case without the right is refused, and reads it all the same', async () => {
    const other = await foundPortal(installation);
    const foreign = inspectionOf(installation, other.token, task);
    expect([refusal(await foreign.read()), refusal(await foreign.report(someFindings, '0'))]).toEqual([{ status: 404, code: 'notFound' }, { status: 404, code: 'notFound' }]);
    const repairer = await signIn(installation, portal, await givePassword(installation, portal.repairer));
    await portal.rest.createTask(of, { title: 'Drying', office: portal.repairOffice.documentId });
    const hers = inspectionOf(installation, repairer.token, task);
    await byToken.write();
    expect(contentOf(await hers.read()).findings).toEqual(someFindings);
    expect(refusal(await hers.report(someFindings, '0'))).toEqual({ status: 403, code: 'right.missing' });
  });

  test('a role without inspection.start, and one with it for a repair', async () => {
    const external = await employ(installation, portal, { name: 'Mons', level: 1, office: portal.inspectionOffice });
    await mark(installation, portal, external);
    const handler = workOf(installation, await signIn(installation, portal, portal.handler));
    contentOf(await handler.command(`cases/${of.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
    contentOf(await handler.command(`cases/${of.documentId}/external-handler`, { member: external.documentId }));
    const hers = inspectionOf(installation, external.token, task);
    const { version } = contentOf(await hers.read());
    expect(refusal(await hers.report(someFindings, version))).toEqual({ status: 403, code: 'right.missing' });
    await grantRights(installation, portal, { externalCaseHandler: ['inspection.start'] });
    expect(contentOf(await hers.report(someFindings, version)).findings).toEqual(someFindings);
    const { documentId: repair } = await portal.rest.createTask(of, { title: 'Drying', office: portal.repairOffice.documentId });
    expect(refusal(await inspectionOf(installation, external.token, repair).report(someFindings, '0'))).toEqual({ status: 403, code: 'right.missing' });
  });
});

describe('EH-02 what is not taken in', () => {
  test.each<[string, object]>([
    ['a field that nobody knows', { colour: 'blue' }],
    ['a cause that is no text', { cause: 5 }],
    ['a room without a name', { rooms: [{ damage: 'Wet' }] }],
    ['more than all of it is wet', { rooms: [{ name: 'Hall', moisture: 101 }] }],
    ['more decimals than are measured', { rooms: [{ name: 'Hall', moisture: 18.55 }] }],
    ['more rooms than a house has', { rooms: Array.from({ length: 41 }, () => ({ name: 'Hall' })) }],
    ['a day that is none', { inspectedOn: '2031-02-30' }],
    ['an answer that was not asked for', { habitable: 'perhaps' }],
  ])('%s, by the command and by stock REST', async (_what, body) => {
    const { version } = contentOf(await byToken.read());
    expect(refusal(await byToken.report(body, version)).status).toBe(400);
    expect(refusal(await portal.rest.put('tasks', task, { findings: body })).status).toBe(400);
    expect(contentOf(await byToken.read()).findings).toBeNull();
  });

  test('without a version, over what somebody else has written, before the start, after the approval, and of a repair', async () => {
    expect(refusal(await byToken.report(someFindings))).toEqual({ status: 428, code: 'precondition.missing' });
    const { version } = contentOf(await byToken.read());
    await byToken.write({ cause: 'Rain' });
    expect(refusal(await byToken.report(someFindings, version))).toEqual({ status: 412, code: 'precondition.failed' });
    const before = await portal.rest.createTask(of, { title: 'A second look', kind: 'inspection' });
    const early = inspectionOf(installation, portal.token, before.documentId);
    expect(refusal(await early.report(someFindings, contentOf(await early.read()).version))).toEqual({ status: 409, code: 'task.state' });
    await portal.rest.give(`tasks/${task}/done`);
    await byToken.write({ cause: 'Rain, and a gutter' });
    await portal.rest.give(`tasks/${task}/approve`);
    expect(refusal(await byToken.report(someFindings, contentOf(await byToken.read()).version))).toEqual({ status: 409, code: 'task.state' });
    const repair = await portal.rest.createTask(of);
    expect(refusal(await portal.rest.put('tasks', repair.documentId, { findings: someFindings }))).toEqual({ status: 409, code: 'task.noInspection' });
  });
});

describe('EH-02 an inspection reported', () => {
  test('by its inspector, from its start to its end; the log tells what was written, and no customer anything', async () => {
    await portal.settings.change({ planPage: 'caseCreated', newsTile: 'caseCreated' });
    const { email } = await portal.rest.addContact(of, { language: 'en' });
    const customer = await openByMail(installation.copy, portal.key, email ?? '');
    const mine = inspectionOf(installation, inspector.token, task);
    expect(await mine.write()).toMatchObject({ status: 'started', findings: someFindings });
    await mine.write({ ...someFindings, cause: '  secret-cause ', recommendation: ' ' });
    expect(contentOf(await mine.read()).findings).toEqual({ ...someFindings, cause: 'secret-cause', recommendation: null });
    contentOf(await mine.give('done') as never);
    const told = (await eventsOf(installation.database, of.id)).filter(({ kind }) => kind === 'findingsReported');
    expect(told.map(({ news, public: shown, private: kept, actor }) => [news, shown, kept, actor.name])).toEqual([
      [null, {}, { task: 'Inspection', parts: ['inspectedOn', 'cause', 'causeStopped', 'extent', 'rooms', 'habitable', 'recommendation'] }, inspector.name],
      [null, {}, { task: 'Inspection', parts: ['cause', 'recommendation'] }, inspector.name],
    ]);
    for (const rest of ['', '/plan', '/news', '/documents']) {
      expect((await installation.send({ path: `/api/customer/cases/${of.number}${rest}`, token: customer.token })).text).not.toContain('secret-cause');
    }
  });

  test('by stock REST, as the mobile app does it; nothing of it is nothing', async () => {
    contentOf(await portal.rest.put('tasks', task, { findings: { cause: 'Rain', rooms: [{ name: 'Loft' }] } }));
    expect(contentOf(await byToken.read()).findings).toEqual({ ...nothing, cause: 'Rain', rooms: [{ name: 'Loft', damage: null, moisture: null }] });
    const stored = contentOf(await portal.rest.get<{ findings: unknown }>(`tasks/${task}`));
    expect(stored.findings).toEqual(contentOf(await byToken.read()).findings);
    contentOf(await portal.rest.put('tasks', task, { findings: { cause: '  ' } }));
    expect(contentOf(await byToken.read()).findings).toBeNull();
  });
});

describe('CP-15, answer 10 extras', () => {
  interface Files {
    readonly tasks: readonly { readonly documentId: string; readonly media: readonly { readonly documentId: string; readonly name: string }[]; readonly extras: readonly { readonly documentId: string; readonly name: string }[] }[];
  }
  const filesOf = async (id: string) => {
    const { tasks } = contentOf(await installation.send<Data<Files>>({ path: `/api/work/cases/${of.number}`, token: inspector.token }));
    const found = tasks.find(({ documentId }) => documentId === id);
    return { media: found?.media ?? [], extras: found?.extras ?? [] };
  };

  test('refused: a file of another task, a place that is none, whoever has nothing to do with the task', async () => {
    const repair = await portal.rest.createTask(of, { title: 'Drying', office: portal.repairOffice.documentId });
    await byToken.addMedia({ name: 'wall.png', content: await png() });
    const [wall] = (await filesOf(task)).media;
    const id = wall?.documentId ?? '';
    const other = inspectionOf(installation, portal.token, repair.documentId);
    expect(refusal(await other.move(id, 'extras'))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await installation.send({ method: 'POST', path: `/api/tasks/${task}/media/${id}/move`, token: portal.token, body: { to: 'bin' } })).status).toBe(400);
    const repairer = await signIn(installation, portal, await givePassword(installation, portal.repairer));
    expect(refusal(await inspectionOf(installation, repairer.token, task).move(id, 'extras'))).toEqual({ status: 403, code: 'right.missing' });
    await portal.rest.give(`tasks/${task}/done`);
    await portal.rest.give(`cases/${of.documentId}/close`, { reason: 'Over' });
    expect(refusal(await byToken.move(id, 'extras'))).toEqual({ status: 409, code: 'case.state' });
    expect((await filesOf(task)).media.map(({ name }) => name)).toEqual(['wall.png']);
  });

  test('a file goes there and back, once; members go on reading it, customers do not', async () => {
    await portal.settings.change({ planPage: 'caseCreated' });
    const { email } = await portal.rest.addContact(of, { language: 'en' });
    const customer = await openByMail(installation.copy, portal.key, email ?? '');
    const repair = (await portal.rest.createTask(of, { title: 'Drying' })).documentId;
    const byRest = inspectionOf(installation, portal.token, repair);
    await byRest.addMedia({ name: 'one.png', content: await png() }, { name: 'two.png', content: await png() });
    const [one] = (await filesOf(repair)).media;
    const id = one?.documentId ?? '';
    for (let tries = 0; tries < 2; tries += 1) expect((await byRest.move(id, 'extras')).status).toBe(204);
    expect(await filesOf(repair)).toMatchObject({ media: [{ name: 'two.png' }], extras: [{ name: 'one.png' }] });
    const plan = async () => (await installation.send({ path: `/api/customer/cases/${of.number}/plan`, token: customer.token })).text;
    expect(await plan()).not.toContain('one.png');
    expect(refusal(await installation.send({ path: `/api/customer/cases/${of.number}/plan/${repair}/media/${id}`, token: customer.token }))).toEqual({ status: 404, code: 'notFound' });
    expect((await installation.send({ path: `/api/work/cases/${of.number}/tasks/${repair}/media/${id}`, token: inspector.token })).status).toBe(200);
    expect((await byRest.move(id, 'media')).status).toBe(204);
    expect((await filesOf(repair)).media.map(({ name }) => name)).toEqual(['two.png', 'one.png']);
    expect(await plan()).toContain('one.png');
    const kinds = (await eventsOf(installation.database, of.id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => /^media/.test(kind))).toEqual(['mediaAdded', 'mediaSetAside', 'mediaTakenBack']);
  });
});
