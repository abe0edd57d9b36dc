import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data, refusal } from './support/calls.ts';
import { openByMail } from './support/customer.ts';
import { taskIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundPortal, givePassword, type FoundedPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';
import { employ, grantRights, mark, signIn, workOf, type Work, type Worker } from './support/work.ts';

interface Since {
  readonly leftAt: string | null;
  readonly entries: readonly { readonly case: { readonly number: string }; readonly entry: { readonly kind: string; readonly facts: Readonly<Record<string, unknown>> } }[];
  readonly more: boolean;
}

interface Meeting {
  readonly case: { readonly number: string; readonly street: string | null };
  readonly task: string;
  readonly at: string;
  readonly zone: string;
  readonly who: string | null;
}

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;
let repairer: Worker;
let external: Worker;
let handler: Worker;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  other = await foundPortal(installation);
  handler = await signIn(installation, portal, portal.handler);
  repairer = await signIn(installation, portal, await givePassword(installation, portal.repairer));
  external = await employ(installation, portal, { name: 'Henrik', level: 1, office: portal.inspectionOffice });
  await mark(installation, portal, external);
  await grantRights(installation, portal, {});
});
afterAll(async () => installation.close());

/** Goes away, and comes back by a session of its own. */
const back = async (member: Worker, of = portal): Promise<Work> => workOf(installation, await signIn(installation, of, member));
const since = async (work: Work): Promise<Since> => contentOf(await work.get<Since>('work/since'));
const meetings = async (work: Work): Promise<readonly Meeting[]> => contentOf(await work.get<readonly Meeting[]>('work/meetings'));
const handled = (traits: object = {}) => portal.rest.createCase({ handler: portal.handler.documentId, ...traits });
const end = async (...cases: StoredCase[]) => {
  for (const { documentId } of cases) await portal.rest.give(`cases/${documentId}/cancel`, { reason: 'By mistake' });
};
const numbers = (found: readonly { readonly case: { readonly number: string } }[]) => found.map(({ case: { number } }) => number);

describe('CP-21 who is refused', () => {
  test.each(['since', 'meetings'])('nobody, no token of a system, and a question of another form: %s', async (place) => {
    const path = `/api/work/${place}`;
    expect(refusal(await installation.send({ path }))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await installation.send({ path, token: portal.token }))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await workOf(installation, handler).get(`work/${place}?portal=1`))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });
});

describe('CP-21 since one was last here', () => {
  test('on a first visit there is nothing to come back to', async () => {
    const fresh = await employ(installation, portal, { name: 'Ny', level: 5, office: portal.headOffice });
    const made = await portal.rest.createCase({ handler: fresh.documentId });
    expect(await since(workOf(installation, fresh))).toEqual({ leftAt: null, entries: [], more: false });
    expect(numbers((await since(await back(fresh))).entries)).toContain(made.number);
    await end(made);
  });

  test('a case handler finds what others did on her own open cases, newest first, and nothing that she did herself', async () => {
    const before = await handled();
    const foreign = await portal.rest.createCase();
    const ended = await handled();
    const away = Date.now();
    const work = await back(handler);
    const still = await handled();
    await taskIn(portal, before, 'created', { title: 'Drying' });
    await portal.rest.give(`cases/${foreign.documentId}/tasks`, { title: 'Painting', kind: 'repair' });
    contentOf(await work.command(`cases/${before.documentId}/tasks`, { title: 'By herself', kind: 'repair' }));
    await end(ended);
    const found = await since(work);
    expect(Date.parse(found.leftAt ?? '')).toBeLessThan(away);
    expect(found.more).toBe(false);
    const own = found.entries.filter(({ case: { number } }) => [before, still, foreign, ended].some((of) => of.number === number));
    expect(own.map(({ case: { number }, entry: { kind } }) => [number, kind])).toEqual(expect.arrayContaining([[before.number, 'taskAdded'], [still.number, 'caseCreated']]));
    expect(own.filter(({ entry: { kind } }) => kind === 'taskAdded')).toHaveLength(1);
    expect(numbers(own)).not.toContain(foreign.number);
    expect(numbers(own)).not.toContain(ended.number);
    await end(before, foreign, still);
  });

  test('EH-03 a partner finds nothing of cases whose log it may not read, and with a role on them everything', async () => {
    const made = await handled();
    await taskIn(portal, made, 'assigned');
    const named = await handled({ externalOffice: portal.inspectionOffice.documentId, externalHandler: external.documentId });
    const works = { repairer: await back(repairer), external: await back(external) };
    for (const of of [made, named]) await portal.rest.give(`cases/${of.documentId}/tasks`, { title: 'Painting', kind: 'repair' });
    expect((await since(works.repairer)).entries).toEqual([]);
    const found = (await since(works.external)).entries;
    expect(new Set(numbers(found))).toEqual(new Set([named.number]));
    expect(found.map(({ entry: { kind } }) => kind)).toContain('taskAdded');
    await installation.database.execute('DELETE FROM portico_member_roles WHERE member_id = ?', [external.id]);
    expect((await since(works.external)).entries).toEqual([]);
    await mark(installation, portal, external);
    await end(made, named);
  });

  test('EH-02 of letters to and from customers, and of their access, where one may communicate with them', async () => {
    const named = await handled({ externalOffice: portal.inspectionOffice.documentId, externalHandler: external.documentId });
    const email = someEmail();
    const work = await back(external);
    await portal.rest.addContact(named, { email });
    const customer = await openByMail(installation.copy, portal.key, email);
    contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/customer/cases/${named.number}/messages`, token: customer.token, body: { text: 'It drips again.' } }));
    const letters = ['linkSent', 'accessOpened', 'messageReceived'];
    const read = async () => (await since(work)).entries.map(({ entry: { kind } }) => kind);
    const untold = await read();
    expect(untold).toContain('contactAdded');
    expect(untold.filter((kind) => letters.includes(kind))).toEqual([]);
    await grantRights(installation, portal, { externalCaseHandler: ['customer.communicate'] });
    expect(await read()).toEqual(expect.arrayContaining(letters));
    await grantRights(installation, portal, {});
    await end(named);
  });

  test.each([
    ['projectManager', { kind: 'projectManagement', title: 'Management' }],
    ['inspector', { kind: 'inspection', title: 'Inspection', mainInspection: true }],
  ] as const)('EH-03 as %s only of the cases where one is it', async (role, task) => {
    await mark(installation, portal, repairer, role);
    const [named, unnamed] = [await handled(), await handled()];
    await taskIn(portal, named, 'assigned', task);
    await taskIn(portal, unnamed, 'assigned');
    const work = await back(repairer);
    for (const of of [named, unnamed]) await portal.rest.give(`cases/${of.documentId}/tasks`, { title: 'Painting', kind: 'repair' });
    expect(new Set(numbers((await since(work)).entries))).toEqual(new Set([named.number]));
    await installation.database.execute('DELETE FROM portico_member_roles WHERE member_id = ?', [repairer.id]);
    expect((await since(work)).entries).toEqual([]);
    await end(named, unnamed);
  });

  test('thirty and no more, and that there is older', async () => {
    const made = await handled();
    const work = await back(handler);
    for (let index = 0; index < 31; index += 1) await portal.rest.give(`cases/${made.documentId}/tasks`, { title: `Task ${index}`, kind: 'repair' });
    const found = await since(work);
    expect([found.entries.length, found.more]).toEqual([30, true]);
    expect(found.entries[0]?.entry.facts).toMatchObject({ tasks: ['Task 30'] });
    await end(made);
  });
});

describe('CP-21 meetings with customers', () => {
  const meet = async (of: StoredCase, at: string, title: string): Promise<void> => {
    const { documentId } = await taskIn(portal, of, 'assigned', { title });
    await portal.rest.give(`tasks/${documentId}/meeting`, { at });
  };

  test('those ahead on one’s own open cases, the next first, five at most; a partner’s are of the cases that it sees', async () => {
    const own = await handled({ street: 'Sjøgata 12' });
    const foreign = await portal.rest.createCase();
    const ended = await handled();
    await meet(own, '2030-05-02T08:00', 'Drying');
    await meet(own, '2030-05-01T10:30', 'Main inspection');
    await meet(own, '2020-05-01T10:30', 'Long ago');
    await meet(foreign, '2030-05-01T09:00', 'Elsewhere');
    await meet(ended, '2030-05-01T09:00', 'Over');
    await end(ended);
    const found = await meetings(workOf(installation, handler));
    expect(found.map(({ case: { number, street }, task, at, zone, who }) => [number, street, task, at, zone, who])).toEqual([
      [own.number, 'Sjøgata 12', 'Main inspection', '2030-05-01T10:30', 'Europe/Oslo', portal.repairer.name],
      [own.number, 'Sjøgata 12', 'Drying', '2030-05-02T08:00', 'Europe/Oslo', portal.repairer.name],
    ]);
    expect((await meetings(workOf(installation, repairer))).map(({ task }) => task)).toEqual(expect.arrayContaining(['Elsewhere', 'Main inspection', 'Drying']));
    expect(await meetings(workOf(installation, external))).toEqual([]);
    expect(await meetings(workOf(installation, await signIn(installation, other, other.handler)))).toEqual([]);
    for (let day = 1; day < 6; day += 1) await meet(own, `2030-06-0${day}T08:00`, `Reading ${day}`);
    expect(await meetings(workOf(installation, handler))).toHaveLength(5);
  });
});
