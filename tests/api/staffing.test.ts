import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { taskIn } from './support/doors.ts';
import { eventsOf, outboxOf } from './support/events.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { foundPortal, openAnotherOffice, type FoundedPortal, type Office } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';
import { employ, grantRights, mark, signIn, workOf, type Work, type Worker } from './support/work.ts';

let installation: Installation;
let portal: FoundedPortal;
let handler: Work;
let drying: Office;
let painting: Office;
let dryer: Worker;
let absent: Worker;

const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  contentOf(await contentManagerOf(installation).update('api::portal.portal', portal.documentId, { taskCategories: { repair: 'drying' } }));
  handler = workOf(installation, await signIn(installation, portal, portal.handler));
  drying = await openAnotherOffice(installation, portal, 'Tørr', { categories: ['drying', 'flooring'], latitude: 59.9, longitude: 10.8 });
  painting = await openAnotherOffice(installation, portal, 'Maling', { categories: ['painting'] });
  dryer = await employ(installation, portal, { name: 'Tor', level: 3, office: drying });
  absent = await employ(installation, portal, { name: 'Borte', level: 1, office: drying });
});
afterAll(async () => installation.close());

const newTask = async (kind = 'repair'): Promise<{ of: StoredCase; task: { documentId: string } }> => {
  const of = await portal.rest.createCase({ latitude: 59.91, longitude: 10.75 });
  return { of, task: await taskIn(portal, of, 'created', { kind }) };
};
const allocate = (work: Work, task: { documentId: string }, office: Office) => work.command<{ status: string }>(`tasks/${task.documentId}/allocate`, { office: office.documentId });
const tell = async ({ id }: StoredCase) => (await outboxOf(installation.database, id)).map(({ recipient }) => recipient).sort();

interface TaskOffices {
  readonly offices: readonly { readonly documentId: string; readonly km: number | null; readonly categories: readonly string[] | null }[];
  readonly categories: readonly string[] | null;
  readonly needs: string | null;
}

describe('answer 8 who gets no task', () => {
  test('an office of another category, one that is not available, and one of another portal', async () => {
    const { task } = await newTask();
    const wrong = await allocate(handler, task, painting);
    expect(refusal(wrong)).toEqual({ status: 409, code: 'office.unsuitable' });
    expect(details(wrong).needs).toBe('category');
    const closed = await openAnotherOffice(installation, portal, 'Stengt', { available: false, categories: ['drying'] });
    expect(details(await allocate(handler, task, closed)).needs).toBe('available');
    const other = await foundPortal(installation);
    expect(refusal(await allocate(handler, task, other.repairOffice))).toEqual({ status: 400, code: 'relation.unknown' });
  });

  test('spec 25 somebody of another office is not made responsible', async () => {
    const { task } = await newTask();
    contentOf(await allocate(handler, task, drying));
    for (const work of [handler, workOf(installation, dryer)]) {
      const answer = await work.command(`tasks/${task.documentId}/responsible`, { responsible: portal.repairer.documentId });
      expect(refusal(answer)).toEqual({ status: 409, code: 'member.unsuitable' });
    }
  });

  test('EH-02 a partner without the right neither sees offices nor their categories', async () => {
    const { of, task } = await newTask();
    contentOf(await handler.command(`cases/${of.documentId}/tasks`, { title: 'Other', kind: 'other' }));
    const work = workOf(installation, dryer);
    expect(refusal(await work.get(`work/tasks/${task.documentId}/offices`))).toEqual({ status: 404, code: 'notFound' });
    contentOf(await allocate(handler, task, drying));
    const refused = await work.get(`work/tasks/${task.documentId}/offices`);
    expect(refusal(refused)).toEqual({ status: 403, code: 'right.missing' });
    expect(details(refused).right).toBe('tasks.allocate');
  });
});

describe('EH-02, answer 8 offices for a task', () => {
  test('those of its category, nearest first; categories for the case handler', async () => {
    const { task } = await newTask();
    const found = contentOf(await handler.get<TaskOffices>(`work/tasks/${task.documentId}/offices`));
    expect(found.offices.map(({ documentId }) => documentId)).toEqual([drying.documentId]);
    expect(found).toMatchObject({ needs: 'drying', categories: ['drying', 'flooring'] });
    const other = contentOf(await handler.get<TaskOffices>(`work/tasks/${(await newTask('other')).task.documentId}/offices?category=painting`));
    expect(other.offices.map(({ documentId }) => documentId)).toEqual([painting.documentId]);
  });

  test('with `tasks.allocate` alone they are listed without categories, and cannot be looked for by them', async () => {
    const { of, task } = await newTask();
    await mark(installation, portal, dryer);
    await grantRights(installation, portal, { externalCaseHandler: ['tasks.allocate'] });
    await portal.rest.give(`cases/${of.documentId}/external-office`, { office: drying.documentId });
    await portal.rest.give(`cases/${of.documentId}/external-handler`, { member: dryer.documentId });
    const work = workOf(installation, dryer);
    expect(contentOf(await work.get<TaskOffices>(`work/tasks/${task.documentId}/offices`))).toMatchObject({ categories: null, needs: null, offices: [{ documentId: drying.documentId, categories: null }] });
    const refused = await work.get(`work/tasks/${task.documentId}/offices?category=drying`);
    expect(refusal(refused)).toEqual({ status: 403, code: 'right.missing' });
    expect(details(refused).right).toBe('offices.categories');
    await grantRights(installation, portal, { externalCaseHandler: ['tasks.allocate', 'offices.categories'] });
    expect((await work.get(`work/tasks/${task.documentId}/offices?category=drying`)).status).toBe(200);
  });

  test('the office is told; its people can be chosen; whoever is named is told, and her deputy while she is away', async () => {
    contentOf(await contentManagerOf(installation).update('api::member.member', absent.documentId, { awayFrom: today, awayUntil: '2099-01-01', deputy: { connect: [{ documentId: dryer.documentId }] } }));
    const { of, task } = await newTask();
    contentOf(await allocate(handler, task, drying));
    expect(await tell(of)).toEqual([dryer.email]);
    const { people } = contentOf(await workOf(installation, dryer).get<{ people: { documentId: string; away: boolean }[] }>(`work/tasks/${task.documentId}/people`));
    expect(people.find(({ documentId }) => documentId === absent.documentId)?.away).toBe(true);
    contentOf(await handler.command(`tasks/${task.documentId}/responsible`, { responsible: absent.documentId }));
    expect(await tell(of)).toEqual([absent.email, dryer.email, dryer.email].sort());
  });
});

describe('answer 9 automatic assignment', () => {
  test('an office’s choice becomes responsible with the allocation, whatever door it came through', async () => {
    const chosen = await employ(installation, portal, { name: 'Alma', level: 1, office: drying });
    contentOf(await contentManagerOf(installation).update('api::office.office', drying.documentId, { automaticAssignment: { repair: chosen.documentId } }));
    const { of, task } = await newTask();
    expect(contentOf(await allocate(handler, task, drying)).status).toBe('assigned');
    expect((await handler.case(of.number)).tasks[0]).toMatchObject({ status: 'assigned', responsible: { documentId: chosen.documentId } });
    const kinds = (await eventsOf(installation.database, of.id)).map(({ kind, actor }) => `${kind} by ${actor.kind}`);
    expect(kinds.slice(-2)).toEqual(['officeChanged by member', 'responsibleChanged by system']);
    const stock = await newTask();
    await portal.rest.change('tasks', stock.task, { office: drying.documentId });
    expect((await handler.case(stock.of.number)).tasks[0]?.status).toBe('assigned');
  });

  test('one who has left gets nothing, and the task waits for the office', async () => {
    const left = await employ(installation, portal, { name: 'Slutta', level: 1, office: drying });
    contentOf(await contentManagerOf(installation).update('api::office.office', drying.documentId, { automaticAssignment: { repair: left.documentId } }));
    contentOf(await contentManagerOf(installation).update('api::member.member', left.documentId, { active: false }));
    const { task } = await newTask();
    expect(contentOf(await allocate(handler, task, drying)).status).toBe('allocated');
  });
});
