import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundPortal, openAnotherOffice, type FoundedPortal } from './support/portal.ts';
import { employ, signIn, workOf, type Work, type Worker } from './support/work.ts';

interface Company {
  readonly name: string;
  readonly level: number;
  readonly offices: readonly { readonly documentId: string; readonly version: string; readonly available: boolean; readonly automaticAssignment: readonly { readonly kind: string; readonly member: { readonly documentId: string } | null }[] }[];
  readonly members: readonly { readonly documentId: string; readonly version: string; readonly name: string; readonly level: number; readonly active: boolean; readonly offered: readonly string[] }[];
}

interface Oneself {
  readonly documentId: string;
  readonly version: string;
  readonly awayFrom: string | null;
  readonly deputy: { readonly documentId: string } | null;
  readonly colleagues: readonly { readonly documentId: string }[];
}

let installation: Installation;
let portal: FoundedPortal;
let handler: Work;
let owner: Worker;
let lead: Worker;
let worker: Worker;
let insider: Worker;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  handler = workOf(installation, await signIn(installation, portal, portal.handler));
  owner = await employ(installation, portal, { name: 'Eier', level: 4, office: portal.repairOffice });
  lead = await employ(installation, portal, { name: 'Lise', level: 3, office: portal.repairOffice });
  worker = await employ(installation, portal, { name: 'Arne', level: 1, office: portal.inspectionOffice });
  insider = await employ(installation, portal, { name: 'Inger', level: 4, office: portal.headOffice });
});
afterAll(async () => installation.close());

const companyOf = async (work: Work) => contentOf(await work.get<Company>('work/company'));
const versionOf = async (work: Work, documentId: string) => {
  const { offices, members } = await companyOf(work);
  return [...offices, ...members].find((one) => one.documentId === documentId)?.version ?? '0';
};
const change = async (work: Work, kind: 'offices' | 'members', documentId: string, body: object, version?: string) =>
  work.patch<Record<string, unknown>>(`work/company/${kind}/${documentId}`, body, version ?? (await versionOf(workOf(installation, owner), documentId)));

describe('spec 25 level 4 what is refused', () => {
  test('the company to anybody below level 4', async () => {
    for (const { token } of [lead, worker]) {
      const work = workOf(installation, { token });
      expect(refusal(await work.get('work/company'))).toEqual({ status: 403, code: 'level.missing' });
      expect(refusal(await work.patch(`work/company/offices/${portal.repairOffice.documentId}`, { available: false }, '0'))).toEqual({ status: 403, code: 'level.missing' });
      expect(refusal(await work.patch(`work/company/members/${worker.documentId}`, { level: 4 }, '0'))).toEqual({ status: 403, code: 'level.missing' });
    }
  });

  test('another company’s offices and members, even to the portal’s own level 5', async () => {
    for (const work of [handler, workOf(installation, insider)]) {
      expect(refusal(await work.patch(`work/company/offices/${portal.repairOffice.documentId}`, { available: false }, '0'))).toEqual({ status: 404, code: 'notFound' });
      expect(refusal(await work.patch(`work/company/members/${worker.documentId}`, { active: false }, '0'))).toEqual({ status: 404, code: 'notFound' });
    }
  });

  test('a level above one’s own, and a member above it', async () => {
    const work = workOf(installation, owner);
    expect(refusal(await change(work, 'members', worker.documentId, { level: 5 }))).toEqual({ status: 403, code: 'level.missing' });
    const own = workOf(installation, insider);
    expect(refusal(await own.patch(`work/company/members/${portal.handler.documentId}`, { active: false }, await versionOf(own, portal.handler.documentId)))).toEqual({ status: 403, code: 'level.missing' });
  });

  test('one’s own level and activity; a version that is old, or none', async () => {
    const work = workOf(installation, owner);
    expect(refusal(await change(work, 'members', owner.documentId, { active: false }))).toEqual({ status: 409, code: 'member.oneself' });
    expect(refusal(await work.patch(`work/company/members/${worker.documentId}`, { level: 2 }))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(refusal(await change(work, 'members', worker.documentId, { level: 2 }, '1'))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await change(work, 'offices', portal.repairOffice.documentId, { available: false }, '1'))).toEqual({ status: 412, code: 'precondition.failed' });
  });

  test('answer 9 to have tasks go at once to whoever does not work at the office, and kinds of task that there are none of', async () => {
    const work = workOf(installation, owner);
    const choose = async (automaticAssignment: object) => change(work, 'offices', portal.repairOffice.documentId, { automaticAssignment });
    const gone = await employ(installation, portal, { name: 'Gone', level: 1, office: portal.repairOffice });
    contentOf(await change(work, 'members', gone.documentId, { active: false }));
    for (const stranger of [worker.documentId, gone.documentId, portal.handler.documentId, 'nobody']) {
      expect(refusal(await choose({ repair: stranger }))).toEqual({ status: 400, code: 'relation.unknown' });
    }
    expect(refusal(await choose({ plumbing: lead.documentId }))).toEqual({ status: 400, code: 'input.unknownParameter' });
    expect(refusal(await workOf(installation, lead).patch(`work/company/offices/${portal.repairOffice.documentId}`, { automaticAssignment: { repair: lead.documentId } }, '0'))).toEqual({ status: 403, code: 'level.missing' });
  });

  test('answer 8 a deputy who is oneself, of another company, who has left, or whose only deputy one is, on the same days', async () => {
    const work = workOf(installation, worker);
    const set = async (body: object, who: Work = work) => who.patch('work/me', body, contentOf(await who.get<Oneself>('work/me')).version);
    expect(details(await set({ deputy: worker.documentId })).needs).toBe('oneself');
    expect(refusal(await set({ deputy: portal.handler.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await set({ awayFrom: '2030-02-01', awayUntil: '2030-01-01' }))).toEqual({ status: 400, code: 'input.invalid' });
    expect((await set({ deputy: lead.documentId, awayFrom: '2030-01-01', awayUntil: '2030-01-10' })).status).toBe(200);
    const other = workOf(installation, lead);
    expect(details(await set({ deputy: worker.documentId, awayFrom: '2030-01-10', awayUntil: '2030-01-12' }, other)).needs).toBe('loop');
    expect((await set({ deputy: worker.documentId, awayFrom: '2030-01-11', awayUntil: '2030-01-12' }, other)).status).toBe(200);
    expect(refusal(await work.patch('work/me', { deputy: null }))).toEqual({ status: 428, code: 'precondition.missing' });
  });
});

describe('spec 25 level 4 what is done', () => {
  test('the company with all its offices and people', async () => {
    const company = await companyOf(workOf(installation, owner));
    expect(company.offices.map(({ documentId }) => documentId).sort()).toEqual([portal.repairOffice.documentId, portal.inspectionOffice.documentId].sort());
    expect(company.members.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining([owner, lead, worker].map(({ documentId }) => documentId)));
    expect(company.level).toBe(4);
    expect((await companyOf(handler)).level).toBe(5);
  });

  test('of each member what may be changed: nothing of whoever is above, of oneself only the absence', async () => {
    const offeredTo = async (who: { token: string }, { documentId }: { documentId: string }) => (await companyOf(workOf(installation, who))).members.find((member) => member.documentId === documentId)?.offered;
    expect(await offeredTo(owner, worker)).toEqual(['level', 'active', 'absence']);
    expect(await offeredTo(owner, owner)).toEqual(['absence']);
    expect(await offeredTo(insider, portal.handler)).toEqual([]);
  });

  test('answer 9 an office says who gets its tasks of a kind at once, and takes it back', async () => {
    const work = workOf(installation, owner);
    const office = await openAnotherOffice(installation, portal, 'Straks');
    const head = await employ(installation, portal, { name: 'Sjef', level: 4, office });
    const chosen = await employ(installation, portal, { name: 'Valgt', level: 1, office });
    const own = workOf(installation, head);
    const choose = async (automaticAssignment: object) => own.patch<Company['offices'][number]>(`work/company/offices/${office.documentId}`, { automaticAssignment }, await versionOf(own, office.documentId));
    const said = contentOf(await choose({ repair: chosen.documentId, other: head.documentId })).automaticAssignment;
    expect(Object.fromEntries(said.map(({ kind, member }) => [kind, member?.documentId ?? null]))).toEqual({ inspection: null, projectManagement: null, repair: chosen.documentId, other: head.documentId });
    const of = await portal.rest.createCase();
    const task = await portal.rest.createTask(of);
    await portal.rest.give(`tasks/${task.documentId}/allocate`, { office: office.documentId });
    expect((await handler.case(of.number)).tasks[0]).toMatchObject({ status: 'assigned', responsible: { documentId: chosen.documentId } });
    expect(contentOf(await choose({ repair: null })).automaticAssignment.map(({ member }) => member?.documentId ?? null)).toEqual([null, null, null, head.documentId]);
    expect(refusal(await work.patch(`work/company/offices/${office.documentId}`, { automaticAssignment: {} }, '0'))).toEqual({ status: 404, code: 'notFound' });
  });

  test('answer 8 whoever stands in for its lead looks after the company', async () => {
    const office = await openAnotherOffice(installation, portal, 'Sommer');
    const head = await employ(installation, portal, { name: 'Sjefen', level: 4, office });
    const deputy = await employ(installation, portal, { name: 'Stedfortreder', level: 2, office });
    const leads = async () => contentOf(await workOf(installation, deputy).get<{ member: { leadsCompany: boolean } }>('sessions/current')).member.leadsCompany;
    expect(await leads()).toBe(false);
    const own = workOf(installation, head);
    contentOf(await own.patch('work/me', { awayFrom: '2020-01-01', awayUntil: '2099-01-01', deputy: deputy.documentId }, contentOf(await own.get<Oneself>('work/me')).version));
    expect(await leads()).toBe(true);
    expect((await companyOf(workOf(installation, deputy))).level).toBe(4);
    contentOf(await own.patch(`work/company/members/${deputy.documentId}`, { active: false }, await versionOf(own, deputy.documentId)));
    expect(contentOf(await own.get<Oneself>('work/me')).deputy, 'one who has left stands in for nobody').toBeNull();
  });

  test('an office that is not available gets no task, and gets some again', async () => {
    const work = workOf(installation, owner);
    const of = await portal.rest.createCase();
    const { documentId } = await portal.rest.createTask(of);
    contentOf(await change(work, 'offices', portal.repairOffice.documentId, { available: false }));
    expect(refusal(await portal.rest.command(`tasks/${documentId}/allocate`, { office: portal.repairOffice.documentId }))).toEqual({ status: 409, code: 'office.unsuitable' });
    expect(contentOf(await change(work, 'offices', portal.repairOffice.documentId, { available: true })).available).toBe(true);
    await portal.rest.give(`tasks/${documentId}/allocate`, { office: portal.repairOffice.documentId });
  });

  test('a member who is made inactive is out at once', async () => {
    const leaving = await employ(installation, portal, { name: 'Slutter', level: 2, office: portal.repairOffice });
    expect((await workOf(installation, leaving).get('work/me')).status).toBe(200);
    contentOf(await change(workOf(installation, owner), 'members', leaving.documentId, { active: false }));
    expect((await workOf(installation, leaving).get('work/me')).status).toBe(401);
  });

  test('answer 8 whoever stands in sees the cases of whom she stands in for', async () => {
    const away = await employ(installation, portal, { name: 'Ferie', level: 1, office: portal.repairOffice });
    const of = await portal.rest.createCase();
    const { documentId } = await portal.rest.createTask(of);
    await portal.rest.give(`tasks/${documentId}/allocate`, { office: portal.repairOffice.documentId });
    await portal.rest.give(`tasks/${documentId}/responsible`, { responsible: away.documentId });
    const deputy = workOf(installation, await employ(installation, portal, { name: 'Vikar', level: 1, office: portal.inspectionOffice }));
    const me = contentOf(await deputy.get<Oneself>('work/me'));
    expect((await deputy.get(`work/cases/${of.number}`)).status).toBe(404);
    contentOf(await change(workOf(installation, owner), 'members', away.documentId, { awayFrom: '2020-01-01', awayUntil: '2099-01-01', deputy: me.documentId }));
    expect((await deputy.get(`work/cases/${of.number}`)).status).toBe(200);
  });
});
