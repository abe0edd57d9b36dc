import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { contentManagerOf, connected, openInstallation, type Installation } from './support/installation.ts';
import { foundPortal, givePassword, hire, type FoundedPortal, type Member } from './support/portal.ts';

interface Watcher {
  readonly name: string;
  readonly level: number;
  /** Which of the partner's two offices, the company's own, or one of another partner's. */
  readonly office: 'repair' | 'inspection' | 'head';
  readonly marked?: true;
  readonly member: Member;
  readonly token: string;
}

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;
let watchers: Watcher[];
const numbers: { number: string; by: Partial<Record<'task' | 'office' | 'adviser' | 'externalHandler' | 'externalOffice', string>> }[] = [];

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  other = await foundPortal(installation);
  const head = (await installation.database.rows<{ document_id: string }>(
    'SELECT o.document_id FROM offices o JOIN members_office_lnk l ON l.office_id = o.id WHERE l.member_id = ?',
    [portal.handler.id],
  ))[0]?.document_id;
  const offices = { repair: portal.repairOffice, inspection: portal.inspectionOffice, head: { documentId: head ?? '' } };
  const people: Omit<Watcher, 'member' | 'token'>[] = [
    { name: 'worker', level: 1, office: 'repair' },
    { name: 'clerk', level: 2, office: 'repair' },
    { name: 'lead', level: 3, office: 'inspection' },
    { name: 'owner', level: 4, office: 'inspection' },
    { name: 'pretender', level: 5, office: 'repair' },
    { name: 'marked', level: 1, office: 'inspection', marked: true },
    { name: 'insider', level: 2, office: 'head' },
    { name: 'handler', level: 5, office: 'head' },
  ];
  watchers = await Promise.all(
    people.map(async (person): Promise<Watcher> => {
      const member = await hire(installation, { name: person.name, email: `${person.name}@${portal.key}.example`, level: person.level, office: offices[person.office] });
      if (person.marked) {
        await installation.database.execute('INSERT INTO portico_member_roles (portal_id, member_id, role, approval_limit, actor, marked_at) VALUES (?, ?, ?, NULL, ?, ?)', [portal.id, member.id, 'externalCaseHandler', '{"kind":"system","id":null,"name":"Portico"}', Date.now()]);
      }
      return { ...person, member, token: await logIn(installation, portal.key, await givePassword(installation, member)) };
    }),
  );
  await tellCases();
});
afterAll(async () => installation.close());

/** One case for each way in which somebody can have to do with one, and one for nobody. */
async function tellCases(): Promise<void> {
  const contentManager = contentManagerOf(installation);
  const told = async (by: (typeof numbers)[number]['by'], facts: object = {}, taskSteps: readonly object[] = []) => {
    const made = await portal.rest.createCase();
    if (Object.keys(facts).length) contentOf(await contentManager.update('api::case.case', made.documentId, facts));
    const task = taskSteps.length ? await portal.rest.createTask(made) : null;
    for (const step of taskSteps) if (task) contentOf(await contentManager.update('api::task.task', task.documentId, step));
    numbers.push({ number: made.number, by });
    return made;
  };
  await told({});
  for (const { name, member } of watchers) {
    await told({ adviser: name }, { technicalAdviser: connected(member.documentId) });
    await told({ externalHandler: name }, { externalHandler: connected(member.documentId) });
    const office = { repair: portal.repairOffice, inspection: portal.inspectionOffice, head: null }[watchers.find((one) => one.name === name)?.office ?? 'head'];
    if (office) await told({ task: name, office: office.documentId }, {}, [{ office: connected(office.documentId) }, { responsible: connected(member.documentId) }]);
  }
  await told({ office: portal.repairOffice.documentId }, {}, [{ office: connected(portal.repairOffice.documentId) }]);
  await told({ office: portal.inspectionOffice.documentId }, {}, [{ office: connected(portal.inspectionOffice.documentId) }]);
  await told({ externalOffice: portal.repairOffice.documentId }, { externalOffice: connected(portal.repairOffice.documentId) });
  await told({ externalOffice: portal.inspectionOffice.documentId }, { externalOffice: connected(portal.inspectionOffice.documentId) });
  const lost = await told({});
  const { documentId } = await portal.rest.createTask(lost);
  await portal.rest.give(`tasks/${documentId}/allocate`, { office: portal.repairOffice.documentId });
  await portal.rest.give(`tasks/${documentId}/remove`);
}

/** Spec 25's table of levels, and EH-03, once more. Both partner offices are of one company. */
function sees({ name, level, office, marked }: Watcher, { by }: (typeof numbers)[number]): boolean {
  if (level === 5 && office === 'head') return true;
  if (by.adviser === name || by.task === name) return true;
  if (by.externalHandler === name) return marked === true;
  const inside = by.office ?? by.externalOffice;
  if (inside === undefined || office === 'head') return false;
  const own = { repair: portal.repairOffice, inspection: portal.inspectionOffice }[office].documentId;
  return level >= 4 || (level >= 2 && own === inside);
}

async function listed(token: string): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const path: string = `/api/work/cases?status=open,waiting,closed,cancelled${cursor ? `&cursor=${cursor}` : ''}`;
    const page: { cases: { number: string }[]; next: string | null } = contentOf(await installation.send<Data<{ cases: { number: string }[]; next: string | null }>>({ path, token }));
    found.push(...page.cases.map(({ number }) => number));
    cursor = page.next;
  } while (cursor);
  return found;
}

describe('EH-03, spec 25 which cases a member sees', () => {
  test('by the list and by the page alike, and as the table of levels says', async () => {
    const wrong: string[] = [];
    for (const watcher of watchers) {
      const inList = await listed(watcher.token);
      expect(new Set(inList).size, `${watcher.name}: each case once`).toBe(inList.length);
      for (const one of numbers) {
        const page = await installation.send({ path: `/api/work/cases/${one.number}`, token: watcher.token });
        const expected = sees(watcher, one);
        if ((page.status === 200) !== expected || (page.status !== 200 && page.status !== 404)) wrong.push(`${watcher.name}: page of ${JSON.stringify(one.by)} ${page.status}`);
        if (inList.includes(one.number) !== expected) wrong.push(`${watcher.name}: list of ${JSON.stringify(one.by)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('nothing of another portal, in a list or by its number', async () => {
    const foreign = await logIn(installation, other.key, other.handler);
    expect(await listed(foreign)).toEqual([]);
    const page = await installation.send({ path: `/api/work/cases/${numbers[0]?.number ?? ''}`, token: foreign });
    expect(page.status).toBe(404);
  });

  test('EH-09 what somebody is no more, she sees no more: the next request asks again', async () => {
    const marked = watchers.find(({ name }) => name === 'marked');
    const of = numbers.find(({ by }) => by.externalHandler === 'marked');
    if (!marked || !of) throw new Error('Nobody is marked');
    const page = async () => (await installation.send({ path: `/api/work/cases/${of.number}`, token: marked.token })).status;
    expect(await page()).toBe(200);
    await installation.database.execute('DELETE FROM portico_member_roles WHERE member_id = ?', [marked.member.id]);
    expect(await page()).toBe(404);
    expect(await listed(marked.token)).not.toContain(of.number);
  });
});
