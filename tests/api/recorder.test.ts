import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type Change, type Door, type DoorName, doorNames, doorsOf, taskIn } from './support/doors.ts';
import { eventsOf } from './support/events.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someNumber, type StoredCase } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;
let doors: Record<DoorName, Door>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation);
  doors = await doorsOf(installation, portal);
});
afterAll(() => installation.close());

const accept: Change = { of: 'cases', command: 'decide', body: { decision: 'accepted' }, facts: { decision: 'accepted' } };
const wait: Change = { of: 'cases', command: 'wait', body: { until: '2030-01-01', reason: 'Parts' }, facts: { status: 'waiting', waitingUntil: '2030-01-01' } };
const cancel: Change = { of: 'cases', command: 'cancel', body: { reason: 'Reported twice' }, facts: { status: 'cancelled', statusReason: 'Reported twice' } };
const task = (command: string, status: string, body: object = {}): Change => ({ of: 'tasks', command, body, facts: { status } });

/** Something that is not allowed, where it is not, and the code that says so. */
const illegal: Record<string, { code: string; change: Change; in(of: StoredCase): Promise<{ documentId: string }> }> = {
  'a decision in a closed case': { code: 'case.state', change: accept, in: (of) => closed(of) },
  'waiting in a closed case': { code: 'case.state', change: wait, in: (of) => closed(of) },
  'cancelling a closed case': { code: 'case.state', change: cancel, in: (of) => closed(of) },
  'cancelling while a task is started': {
    code: 'case.taskStarted',
    change: cancel,
    in: async (of) => {
      await taskIn(portal, of, 'started');
      return of;
    },
  },
  'starting a task that is with nobody': { code: 'task.state', change: task('start', 'started'), in: (of) => taskIn(portal, of, 'created') },
  'ending a task that was not started': { code: 'task.state', change: task('done', 'done'), in: (of) => taskIn(portal, of, 'assigned') },
  'approving a task that is not done': { code: 'task.state', change: task('approve', 'approved'), in: (of) => taskIn(portal, of, 'started') },
  'removing a task that was started': { code: 'task.state', change: task('remove', 'removed'), in: (of) => taskIn(portal, of, 'started') },
  'starting a task of a closed case': {
    code: 'case.state',
    change: task('start', 'started'),
    in: async (of) => {
      const assigned = await taskIn(portal, of, 'assigned');
      await closed(of);
      return assigned;
    },
  },
};

async function closed(of: StoredCase): Promise<StoredCase> {
  await portal.rest.give(`cases/${of.documentId}/close`, { reason: 'Done by the customer' });
  return of;
}

describe.each(doorNames)('25 what is refused at the door: %s', (name) => {
  test.each(Object.keys(illegal))('%s', async (what) => {
    const { code, change, in: arrange } = illegal[what] ?? {};
    const of = await portal.rest.createCase();
    const target = await arrange?.(of);
    const before = await eventsOf(installation.database, of.id);
    if (!target || !change) throw new Error('The table is not complete');
    expect(refusal(await doors[name].change(target.documentId, change))).toEqual({ status: 409, code });
    expect(await eventsOf(installation.database, of.id)).toEqual(before);
  });

  test('a second main inspection', async () => {
    const of = await portal.rest.createCase();
    contentOf(await doors[name].addTask(of, { title: 'Inspection', kind: 'inspection', mainInspection: true }));
    const second = await doors[name].addTask(of, { title: 'Another', kind: 'inspection', mainInspection: true });
    expect(refusal(second)).toEqual({ status: 409, code: 'task.mainInspectionTaken' });
    const tasks = await installation.database.rows('SELECT task_id FROM tasks_case_lnk WHERE case_id = ?', [of.id]);
    expect(tasks).toHaveLength(1);
  });
});

describe('25 where things belong is fixed', () => {
  test.each(['contacts', 'tasks', 'documents'] as const)('%s stay with their case, whether moved or cut off', async (type) => {
    const { rest } = portal;
    const [of, other] = [await rest.createCase(), await rest.createCase()];
    const make = { contacts: rest.addContact, tasks: rest.createTask, documents: rest.createDocument }[type];
    const { documentId } = await make(of);
    const before = await eventsOf(installation.database, of.id);
    expect(refusal(await rest.put(type, documentId, { case: other.documentId }))).toEqual({ status: 409, code: 'relation.fixed' });
    for (const nothing of [null, { set: [] }, { disconnect: [of.documentId] }]) {
      expect(refusal(await rest.put(type, documentId, { case: nothing })), JSON.stringify(nothing)).toEqual({ status: 400, code: 'relation.unknown' });
    }
    const uid = { contacts: 'api::contact.contact', tasks: 'api::task.task', documents: 'api::case-document.case-document' }[type];
    for (const relation of [connected(other.documentId), { disconnect: [{ documentId: of.documentId }] }, null]) {
      const answer = await contentManagerOf(installation).update(uid, documentId, { case: relation });
      expect(refusal(answer), JSON.stringify(relation)).toEqual({ status: 409, code: 'relation.fixed' });
    }
    expect(await eventsOf(installation.database, of.id)).toEqual(before);
  });

  test('a case stays in its portal', async () => {
    const of = await portal.rest.createCase();
    expect(refusal(await portal.rest.put('cases', of.documentId, { portal: otherPortal.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
    for (const relation of [connected(otherPortal.documentId), { disconnect: [{ documentId: portal.documentId }] }]) {
      const answer = await contentManagerOf(installation).update('api::case.case', of.documentId, { portal: relation });
      expect(refusal(answer)).toEqual({ status: 409, code: 'relation.fixed' });
    }
    await portal.rest.put('cases', of.documentId, { portal: null });
    expect((await portal.rest.get(`cases/${of.documentId}`)).status).toBe(200);
  });

  test('nothing points into another portal', async () => {
    const of = await portal.rest.createCase();
    const change: Change = { of: 'cases', command: '', facts: { handler: otherPortal.handler.documentId } };
    expect(refusal(await doors.REST.change(of.documentId, change))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await doors['content manager'].change(of.documentId, change))).toEqual({ status: 400, code: 'relation.unknown' });
  });
});

describe('25 what is unique', () => {
  test('of eight creates with one number at the same time exactly one wins', async () => {
    const number = someNumber();
    const answers = await Promise.all(Array.from({ length: 8 }, () => portal.rest.post('cases', { number, title: 'Fire', type: 'fire' })));
    expect(answers.map(refusal).sort((one, other) => one.status - other.status)).toEqual([
      { status: 201, code: undefined },
      ...Array.from({ length: 7 }, () => ({ status: 409, code: 'case.numberTaken' })),
    ]);
    expect(await installation.database.rows('SELECT id FROM cases WHERE number = ?', [number])).toHaveLength(1);
  });

  test('another portal may use the same number, a case cannot be renumbered onto it', async () => {
    const [first, second] = [await portal.rest.createCase(), await portal.rest.createCase()];
    await otherPortal.rest.createCase({ number: first.number });
    expect(refusal(await portal.rest.put('cases', second.documentId, { number: first.number }))).toEqual({ status: 409, code: 'case.numberTaken' });
  });
});

describe('25 the content manager', () => {
  test.each(['api::case.case', 'api::task.task', 'api::contact.contact', 'api::case-document.case-document'])('deletes nothing of %s', async (uid) => {
    const { rest } = portal;
    const of = await rest.createCase();
    const made = { 'api::case.case': () => of, 'api::task.task': () => rest.createTask(of), 'api::contact.contact': () => rest.addContact(of) }[uid] ?? (() => rest.createDocument(of));
    const { documentId } = await made();
    const contentManager = contentManagerOf(installation);
    expect(refusal(await contentManager.delete(uid, documentId))).toEqual({ status: 405, code: 'method.off' });
    expect(refusal(await contentManager.bulkDelete(uid, [documentId]))).toEqual({ status: 405, code: 'method.off' });
    expect((await rest.get(`cases/${of.documentId}`)).status).toBe(200);
  });

  test('records a clone as what it is: a new thing, with the checks of one', async () => {
    const of = await portal.rest.createCase();
    const contentManager = contentManagerOf(installation);
    expect(refusal(await contentManager.clone('api::case.case', of.documentId, {}))).toEqual({ status: 409, code: 'case.numberTaken' });
    const number = someNumber();
    contentOf(await contentManager.clone('api::case.case', of.documentId, { number }));
    const [copy] = await installation.database.rows<{ case_id: number }>('SELECT case_id FROM portico_case_facts WHERE number = ?', [number]);
    const events = await eventsOf(installation.database, copy?.case_id ?? 0);
    expect(events.map(({ kind, actor }) => [kind, actor.kind])).toEqual([['caseCreated', 'admin']]);
  });

  test('makes nothing that belongs to no case', async () => {
    const contentManager = contentManagerOf(installation);
    expect(refusal(await contentManager.create('api::contact.contact', { name: 'Nobody', role: 'customer' }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await contentManager.create('api::case.case', { number: someNumber(), title: 'Nowhere', type: 'fire' }))).toEqual({ status: 400, code: 'relation.unknown' });
  });
});
