import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data } from './support/calls.ts';
import { openByMail } from './support/customer.ts';
import { taskIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';
import { listsOf, type ListedCase } from './support/work-lists.ts';
import { employ, grantRights, mark, signIn, workOf, type Worker } from './support/work.ts';

interface Case extends StoredCase {
  readonly email: string;
  readonly writes: boolean;
}

const CASES = 22;
const shape = fc.record({
  task: fc.option(fc.constantFrom('created' as const, 'allocated' as const, 'assigned' as const, 'started' as const, 'done' as const), { nil: null }),
  named: fc.boolean(),
  waits: fc.boolean(),
  scheduled: fc.option(fc.integer({ min: -3, max: 5 }), { nil: null }),
  writes: fc.boolean(),
});

type Shape = typeof shape extends fc.Arbitrary<infer Generated> ? Generated : never;

let installation: Installation;
let portal: FoundedPortal;
let readers: Record<'external' | 'projectManager' | 'lead' | 'owner' | 'repairer', Worker>;
let cases: Case[];
const seed = Date.now() % 2 ** 31;

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  const { inspectionOffice, repairOffice } = portal;
  const external = await employ(installation, portal, { name: 'Henrik', level: 1, office: inspectionOffice });
  const projectManager = await employ(installation, portal, { name: 'Petra', level: 1, office: repairOffice });
  const lead = await employ(installation, portal, { name: 'Lise', level: 3, office: inspectionOffice });
  const owner = await employ(installation, portal, { name: 'Olav', level: 4, office: repairOffice });
  const repairer = await employ(installation, portal, { name: 'Rune', level: 3, office: repairOffice });
  readers = { external, projectManager, lead, owner, repairer };
  await mark(installation, portal, external);
  await mark(installation, portal, projectManager, 'projectManager');
  await grantRights(installation, portal, { externalCaseHandler: ['tasks.manage'] });
  cases = [];
  for (const traits of fc.sample(shape, { numRuns: CASES, seed })) cases.push(await tell(traits, external, projectManager));
}, 180_000);
afterAll(() => installation.close());

async function tell({ task, named, waits, scheduled, writes }: Shape, external: Worker, projectManager: Worker): Promise<Case> {
  const email = someEmail();
  const made = await portal.rest.createCase({ city: 'Molde', externalOffice: portal.inspectionOffice.documentId, ...(named && { externalHandler: external.documentId }) });
  await portal.rest.addContact(made, { email });
  if (task) {
    const { documentId } = await taskIn(portal, made, task);
    if (scheduled !== null && (task === 'assigned' || task === 'started')) await portal.rest.give(`tasks/${documentId}/schedule`, { from: day(scheduled), to: day(scheduled + 1) });
  }
  const project = await taskIn(portal, made, 'allocated', { kind: 'projectManagement' });
  await portal.rest.give(`tasks/${project.documentId}/responsible`, { responsible: projectManager.documentId });
  if (waits) await portal.rest.give(`cases/${made.documentId}/wait`, { until: day(scheduled === null || scheduled < 1 ? 3 : scheduled), reason: 'Parts' });
  return { ...made, email, writes };
}

/** Everything that lists, the dashboard and logs answer somebody, page after page with where each ends, and what a case's page says of what happens next. */
async function told({ token }: Worker): Promise<Record<string, unknown>> {
  const lists = listsOf(installation, token);
  const dashboard = await lists.dashboard();
  const views = await lists.views();
  const rows = dashboard.rows.flatMap(({ row }) => [`row=${row}`, ...['today', 'tomorrow', 'later'].map((when) => `row=${row}&when=${when}`)]);
  const queries = ['', 'sort=newest', 'action=true', 'mine=true', 'mine=true&action=true', 'external=true', 'q=molde', 'q=molde&action=true', 'status=waiting', `office=${portal.repairOffice.documentId}`, `user=${readers.external.documentId}`, ...rows];
  const answers: Record<string, unknown> = { dashboard, views, since: await lists.get('since').then(({ status }) => status), meetings: contentOf(await lists.get('meetings')) };
  for (const query of queries) {
    answers[`count ${query}`] = await lists.count(query.replace('sort=newest', ''));
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { cases: ListedCase[]; next: string | null } = contentOf(await lists.page(`${query}${cursor && `&cursor=${cursor}`}`));
      answers[`list ${query} ${cursor}`] = page;
      cursor = page.next;
    }
  }
  for (const { number } of cases) {
    const page = await workOf(installation, { token }).get<{ next: unknown; parts: unknown; commands: unknown }>(`work/cases/${number}`);
    const log = await workOf(installation, { token }).get<Log>(`work/cases/${number}/log`);
    if (log.status === 200) answers[`log ${number}`] = contentOf(log);
    if (page.status === 200) answers[`case ${number}`] = { next: contentOf(page).next, parts: contentOf(page).parts, commands: contentOf(page).commands };
  }
  answers['report'] = (await installation.send({ path: '/api/work/reports/cases.csv', token })).text;
  return answers;
}

const toldAll = async () => Object.fromEntries(await Promise.all(Object.entries(readers).map(async ([name, reader]) => [name, await told(reader)] as const)));

interface Log {
  readonly entries: readonly { readonly kind: string }[];
}

describe('EH-02 PF-07 who may not communicate with customers', () => {
  test('is told by no list, number, order, cursor, log or report that a customer has written', async () => {
    const before = await toldAll();
    for (const answers of ['case ', 'log ']) expect(Object.keys(before['external'] ?? {}).filter((answer) => answer.startsWith(answers)).length).toBeGreaterThan(0);
    for (const { email, number } of cases.filter(({ writes }) => writes)) {
      const customer = await openByMail(installation.copy, portal.key, email);
      contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/customer/cases/${number}/messages`, token: customer.token, body: { text: 'It drips again.' } }));
    }
    expect(await toldAll(), `seed ${seed}`).toEqual(before);
    const handler = listsOf(installation, (await signIn(installation, portal, portal.handler)).token);
    const waiting = (await handler.walk('')).filter(({ needs }) => needs === 'answerCustomer').map(({ number }) => number);
    expect(waiting.sort()).toEqual(cases.filter(({ writes }) => writes).map(({ number }) => number).sort());
  }, 180_000);

  test('and once the matrix lets a role, those who have it are told of their own cases, by list and page alike', async () => {
    await grantRights(installation, portal, { externalCaseHandler: ['customer.communicate'] });
    for (const [name, reader] of Object.entries(readers)) {
      const lists = listsOf(installation, reader.token);
      const walked = await lists.walk('');
      expect(new Set(walked.map(({ number }) => number)).size, name).toBe(walked.length);
      const { today } = await lists.dashboard();
      const places = walked.map(({ dueOn, action }) => dueOn ?? (action ? `${today}u` : '9999-12-31'));
      expect(places, name).toEqual([...places].sort());
      for (const { number, needs, unread, dueOn } of walked) {
        const { next, parts } = contentOf(await workOf(installation, reader).get<{ next: { needs: string; dueOn: string | null } | null; parts: { communication: { unread: number } | null } }>(`work/cases/${number}`));
        expect({ needs, dueOn }, `${name} ${number}`).toEqual({ needs: next?.needs ?? null, dueOn: next?.dueOn ?? null });
        expect(unread, `${name} ${number}`).toBe(parts.communication?.unread ?? 0);
        if (name !== 'external') expect(parts.communication, `${name} ${number}`).toBeNull();
        const log = await workOf(installation, reader).get<Log>(`work/cases/${number}/log`);
        const letters = log.status === 200 && contentOf(log).entries.some(({ kind }) => kind === 'messageReceived');
        expect(letters, `${name} ${number}`).toBe(parts.communication !== null && cases.some((of) => of.number === number && of.writes));
      }
      for (const { row, ...counts } of (await lists.dashboard()).rows) {
        for (const when of ['today', 'tomorrow', 'later'] as const) expect(await lists.walk(`row=${row}&when=${when}`), `${name} ${row} ${when}`).toHaveLength(counts[when]);
      }
    }
    const external = listsOf(installation, readers.external.token);
    const answers = (await external.walk('action=true')).filter(({ needs }) => needs === 'answerCustomer');
    expect(answers.every(({ action, unread }) => action && unread > 0)).toBe(true);
    expect(answers).toHaveLength((await external.walk('')).filter(({ needs }) => needs === 'answerCustomer').length);
  }, 120_000);
});
