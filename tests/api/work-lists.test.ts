import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { logIn, taskIn } from './support/doors.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire, type MemberWithLogin } from './support/portal.ts';
import { listsOf, markExternal, tellCases, type Told } from './support/work-lists.ts';

type Lists = ReturnType<typeof listsOf>;

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;
let second: MemberWithLogin;
let repairer: MemberWithLogin;
let external: MemberWithLogin;
let told: Told[];
let today: string;
let lists: Record<'handler' | 'second' | 'repairer' | 'external' | 'stranger', Lists>;

const day = (days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation);
  const { handler, inspectionOffice, repairOffice } = portal;
  const [home] = await installation.database.rows<{ document_id: string }>('SELECT o.document_id FROM offices o JOIN members_office_lnk l ON l.office_id = o.id WHERE l.member_id = ?', [handler.id]);
  const employ = async (name: string, level: number, office: string) => givePassword(installation, await hire(installation, { name: `${name} ${portal.key}`, email: `${name.toLowerCase()}@${portal.key}.example`, level, office: { documentId: office } }));
  second = await employ('Åse', 5, home?.document_id ?? '');
  external = await employ('Henrik', 1, inspectionOffice.documentId);
  repairer = await givePassword(installation, portal.repairer);
  await markExternal(installation, portal, external);
  const session = async (member: MemberWithLogin, of = portal) => listsOf(installation, await logIn(installation, of.key, member));
  lists = { handler: await session(handler), second: await session(second), repairer: await session(repairer), external: await session(external), stranger: await session(otherPortal.handler, otherPortal) };
  ({ today } = await lists.handler.dashboard());
  told = await tellCases(portal, { handlers: [handler, second, null], externalOffice: inspectionOffice, externalHandler: external, days: [null, day(-1), today, day(1), day(9)] }, 45);
  expect(repairOffice.documentId).not.toBe(inspectionOffice.documentId);
}, 180_000);
afterAll(() => installation.close());

const places = ['cases', 'case-count', 'dashboard', 'people', 'views'];

describe('EH-11 CP-21 who is refused', () => {
  test.each(places)('nobody, and no token of a system: %s', async (place) => {
    expect(refusal(await listsOf(installation).get(place))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await listsOf(installation, portal.token).get(place))).toEqual({ status: 404, code: 'notFound' });
  });

  test.each([
    ['cases?mine=false', 'input.invalid'],
    ['cases?status=', 'input.invalid'],
    ['cases?status=open,broken', 'input.invalid'],
    ['cases?row=everything', 'input.invalid'],
    ['cases?when=today', 'input.invalid'],
    ['cases?cursor=nonsense', 'input.invalid'],
    ['cases?sort=worst', 'input.invalid'],
    ['cases?portal=1', 'input.unknownParameter'],
    ['case-count?sort=due', 'input.unknownParameter'],
    ['people?office=1', 'input.unknownParameter'],
  ])('a question of another form: %s', async (path, code) => {
    expect(refusal(await lists.handler.get(path))).toEqual({ status: 400, code });
  });

  test('another portal’s people see nothing, whatever they ask', async () => {
    const { handler, repairOffice } = portal;
    for (const query of ['', 'q=molde', 'status=open,waiting,closed,cancelled', `user=${handler.documentId}`, `office=${repairOffice.documentId}`, 'row=reminders', 'external=true']) {
      expect(await lists.stranger.walk(query), query).toEqual([]);
      expect(await lists.stranger.count(query), query).toBe(0);
    }
    expect((await lists.stranger.dashboard()).rows.every(({ today: due, tomorrow, later }) => due + tomorrow + later === 0)).toBe(true);
    expect((await lists.stranger.views()).standard.every(({ count }) => count === 0)).toBe(true);
  });
});

/** Who may see a case, in the words of spec 25. */
const seenBy: Record<'handler' | 'repairer' | 'external', (of: Told) => boolean> = {
  handler: () => true,
  repairer: ({ office }) => office === portal.repairOffice.documentId,
  external: ({ externalHandler }) => externalHandler === external.documentId,
};

const takesPart = ({ handler, responsible, externalHandler }: Told, member: string) => [handler, responsible, externalHandler].includes(member);

/** The filters as one would write them down who knows no index. */
function naive(of: Told, viewer: keyof typeof seenBy, query: URLSearchParams): boolean {
  const who = { handler: portal.handler, repairer, external }[viewer].documentId;
  const status = query.get('status')?.split(',') ?? ['open', 'waiting'];
  const user = query.get('user');
  const office = query.get('office');
  const word = query.get('q')?.toLowerCase() ?? null;
  const action = viewer === 'handler' ? of.waits || (of.reminderOn !== null && of.reminderOn <= today && of.status !== 'closed') : null;
  return (
    seenBy[viewer](of) &&
    status.includes(of.status) &&
    (user === null || takesPart(of, user)) &&
    (!query.has('mine') || takesPart(of, who)) &&
    (!query.has('external') || of.externalOffice !== null) &&
    (!query.has('action') || action === true) &&
    (office === null || of.office === office || of.externalOffice === office) &&
    (word === null || [of.city, of.number, ...of.number.split('-'), 'markveien'].some((text) => text.toLowerCase().startsWith(word)))
  );
}

const numbers = (cases: readonly { readonly number: string }[]) => cases.map(({ number }) => number).sort();

describe('EH-11 EH-12 filters and their combinations', () => {
  const singles = (): string[] => [
    'mine=true',
    `user=${second.documentId}`,
    `user=${repairer.documentId}`,
    `user=${external.documentId}`,
    'external=true',
    'status=closed',
    'status=waiting,closed',
    'status=open,waiting,closed,cancelled',
    `office=${portal.repairOffice.documentId}`,
    `office=${portal.inspectionOffice.documentId}`,
    'q=molde',
    `q=${encodeURIComponent('ØRS')}`,
    `q=${told[3]?.number ?? ''}`,
    'q=markv',
  ];

  test.each(['handler', 'repairer', 'external'] as const)('for %s each finds what a plain reading of it finds, and counts it', async (viewer) => {
    const forOne = viewer === 'handler' ? [...singles(), 'action=true'] : singles();
    const pairs = forOne.flatMap((left, index) => forOne.slice(index + 1).filter((right) => left.split('=')[0] !== right.split('=')[0]).map((right) => `${left}&${right}`));
    let found = 0;
    for (const query of ['', ...forOne, ...pairs]) {
      const expected = numbers(told.filter((of) => naive(of, viewer, new URLSearchParams(query))));
      const walked = await lists[viewer].walk(query);
      expect(numbers(walked), query).toEqual(expected);
      expect(await lists[viewer].count(query), query).toBe(expected.length);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(20);
  }, 120_000);

  test('a partner sees the cases of its own office only, a named external case handler those that she handles', async () => {
    expect(numbers(await lists.repairer.walk('status=open,waiting,closed'))).toEqual(numbers(told.filter(seenBy.repairer)));
    expect(numbers(await lists.external.walk('status=open,waiting,closed'))).toEqual(numbers(told.filter(seenBy.external)));
  });

  test('somebody of another portal has to do with nothing', async () => {
    expect(await lists.handler.walk(`user=${otherPortal.handler.documentId}`)).toEqual([]);
    expect(await lists.handler.walk(`office=${otherPortal.repairOffice.documentId}`)).toEqual([]);
  });
});

describe('EH-11 pages', () => {
  const all = 'status=open,waiting,closed,cancelled';

  test.each(['handler', 'repairer', 'external'] as const)('by day due for %s: each case once, in order; what has to be done and nobody said by when comes after today', async (viewer) => {
    for (const query of [all, 'action=true', 'mine=true', 'q=molde', 'external=true', 'row=ownTasks']) {
      const walked = await lists[viewer].walk(query);
      expect(new Set(numbers(walked)).size, query).toBe(walked.length);
      if (query === all) expect(numbers(walked)).toEqual(numbers(told.filter(seenBy[viewer])));
      const places = walked.map(({ dueOn, action }) => dueOn ?? (action ? `${today}u` : '9999-12-31'));
      expect(places, query).toEqual([...places].sort());
      if (viewer === 'handler' && query === all) expect(places).toEqual(expect.arrayContaining([`${today}u`, '2031-05-01', '9999-12-31']));
    }
  });

  test('newest first: each case once, in order', async () => {
    expect((await lists.handler.walk(`${all}&sort=newest`)).map(({ number }) => number)).toEqual(told.map(({ number }) => number).reverse());
  });

  test('a page is twenty, and one that was read is not read again when a case comes in between', async () => {
    const first = contentOf(await lists.handler.page('sort=newest'));
    expect(first.cases).toHaveLength(20);
    const late = await portal.rest.createCase({ city: 'Hamar' });
    await portal.rest.give(`cases/${late.documentId}/cancel`, { reason: 'By mistake' });
    const second20 = contentOf(await lists.handler.page(`sort=newest&cursor=${first.next ?? ''}`));
    expect(second20.cases.filter(({ number }) => first.cases.some((before) => before.number === number))).toEqual([]);
  });
});

describe('CP-21 EH-08 EH-10 the dashboard', () => {
  const rowsOf: [keyof typeof lists, string[]][] = [
    ['handler', ['reminders', 'rfqs', 'customers', 'partnerDocuments', 'invoices', 'decisions', 'forwarded', 'asks', 'ownTasks']],
    ['repairer', ['newExternal', 'officeTasks', 'ownTasks']],
    ['external', ['asExternalHandler', 'ownTasks']],
  ];

  test.each(rowsOf)('%s has the rows that are hers', async (viewer, expected) => {
    expect((await lists[viewer].dashboard()).rows.map(({ row }) => row)).toEqual(expected);
  });

  test.each(['handler', 'second', 'repairer', 'external'] as const)('each number of %s is the count and the list behind it', async (viewer) => {
    const { rows } = await lists[viewer].dashboard();
    for (const { row, ...counts } of rows) {
      for (const when of ['today', 'tomorrow', 'later'] as const) {
        const query = `row=${row}&when=${when}`;
        expect(await lists[viewer].count(query), query).toBe(counts[when]);
        expect(await lists[viewer].walk(query), query).toHaveLength(counts[when]);
      }
      expect(counts.overdue).toBeLessThanOrEqual(counts.today);
    }
    expect(rows.some(({ today: due, later }) => due + later > 0)).toBe(true);
  });

  test('reminders are those of the handler’s own open cases, by their day', async () => {
    const own = told.filter(({ handler, status, reminderOn }) => handler === portal.handler.documentId && status !== 'closed' && reminderOn !== null);
    const { rows } = await lists.handler.dashboard();
    const due = (fits: (on: string) => boolean) => own.filter(({ reminderOn }) => fits(reminderOn ?? '')).length;
    expect(rows.find(({ row }) => row === 'reminders')).toEqual({ row: 'reminders', today: due((on) => on <= today), overdue: due((on) => on < today), tomorrow: due((on) => on === day(1)), later: due((on) => on > day(1)) });
  });

  test('a reminder is set by whoever handles cases, and by nobody else', async () => {
    const made = await portal.rest.createCase({ handler: portal.handler.documentId });
    await taskIn(portal, made, 'allocated');
    const remind = async (member: MemberWithLogin, of = portal) => installation.send({ method: 'POST', path: `/api/cases/${made.documentId}/reminder`, token: await logIn(installation, of.key, member), body: { on: day(30) } });
    expect(refusal(await remind(repairer))).toEqual({ status: 403, code: 'level.missing' });
    expect(refusal(await remind(external))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await remind(otherPortal.handler, otherPortal))).toEqual({ status: 404, code: 'notFound' });
    expect((await remind(portal.handler)).status).toBe(200);
    expect(numbers(await lists.handler.walk('row=reminders&when=later'))).toContain(made.number);
    await portal.rest.give(`cases/${made.documentId}/reminder`, { on: null });
    expect(numbers(await lists.handler.walk('row=reminders'))).not.toContain(made.number);
    await portal.rest.give(`cases/${made.documentId}/cancel`, { reason: 'By mistake' });
    expect(refusal(await portal.rest.command(`cases/${made.documentId}/reminder`, { on: day(1) }))).toEqual({ status: 409, code: 'case.state' });
  });

  test('EH-05 who is not marked any more has neither the row nor its cases', async () => {
    const name = `Silje ${portal.key}`;
    const former = await givePassword(installation, await hire(installation, { name, email: `silje@${portal.key}.example`, level: 1, office: portal.inspectionOffice }));
    await markExternal(installation, portal, former);
    const made = await portal.rest.createCase({ externalOffice: portal.inspectionOffice.documentId, externalHandler: former.documentId });
    const own = listsOf(installation, await logIn(installation, portal.key, former));
    expect(numbers(await own.walk('row=asExternalHandler'))).toEqual([made.number]);
    await installation.database.execute('DELETE FROM portico_member_roles WHERE member_id = ?', [former.id]);
    expect((await own.dashboard()).rows.map(({ row }) => row)).toEqual(['ownTasks']);
    for (const query of ['row=asExternalHandler', '', 'mine=true', 'action=true']) expect(await own.walk(query), query).toEqual([]);
    await portal.rest.give(`cases/${made.documentId}/cancel`, { reason: 'By mistake' });
  });

  test('who stands in for somebody on the same case counts it once', async () => {
    const [one, other] = await Promise.all(['Liv', 'Odd'].map(async (name) => hire(installation, { name: `${name} ${portal.key}`, email: `${name.toLowerCase()}@${portal.key}.example`, level: 1, office: portal.repairOffice })));
    if (!one || !other) throw new Error('Nobody was hired');
    contentOf(await contentManagerOf(installation).update('api::member.member', other.documentId, { awayFrom: day(-2), awayUntil: day(2), deputy: connected(one.documentId) }));
    const made = await portal.rest.createCase();
    for (const responsible of [one.documentId, other.documentId]) {
      const { documentId } = await taskIn(portal, made, 'allocated');
      await portal.rest.give(`tasks/${documentId}/responsible`, { responsible });
    }
    const deputy = listsOf(installation, await logIn(installation, portal.key, await givePassword(installation, one)));
    expect((await deputy.dashboard()).rows).toEqual([{ row: 'ownTasks', today: 0, overdue: 0, tomorrow: 0, later: 1 }]);
    expect(numbers(await deputy.walk('row=ownTasks&when=later'))).toEqual([made.number]);
    await portal.rest.give(`cases/${made.documentId}/cancel`, { reason: 'By mistake' });
  });
});

describe('EH-11 people for the filters', () => {
  test('a case handler finds everybody of the portal by the beginnings of their names, and nobody else', async () => {
    const found = await lists.handler.people(`henr ${portal.key.slice(0, 6)}`);
    expect(found).toEqual([{ kind: 'member', documentId: external.documentId, name: external.name, company: `Partner ${portal.key}` }]);
    expect((await lists.handler.people('åse')).map(({ name }) => name)).toEqual([second.name]);
    expect((await lists.handler.people('tørk')).map(({ name }) => name)).toEqual([portal.repairOffice.name]);
    expect(await lists.handler.people(otherPortal.key)).toEqual([]);
    expect((await lists.handler.people('')).length).toBeLessThanOrEqual(20);
    const byId = async (who: Lists, id: string) => contentOf(await who.get<{ name: string }[]>(`people?id=${id}`)).map(({ name }) => name);
    expect(await byId(lists.handler, second.documentId)).toEqual([second.name]);
    expect(await byId(lists.stranger, second.documentId)).toEqual([]);
  });

  test('a partner finds its own company, and who has to do with cases that it sees', async () => {
    const names = (await lists.repairer.people('')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([portal.repairOffice.name, portal.inspectionOffice.name, repairer.name, portal.handler.name, second.name]));
    const stranger = await hire(installation, { name: `Unseen ${portal.key}`, email: `unseen@${portal.key}.example`, level: 5, office: { documentId: await officeOf(portal.handler.id) } });
    expect(await lists.repairer.people(stranger.name)).toEqual([]);
    expect(await lists.handler.people(stranger.name)).toHaveLength(1);
  });

  const officeOf = async (member: number): Promise<string> => {
    const [office] = await installation.database.rows<{ document_id: string }>('SELECT o.document_id FROM offices o JOIN members_office_lnk l ON l.office_id = o.id WHERE l.member_id = ?', [member]);
    return office?.document_id ?? '';
  };
});

describe('EH-11 saved views', () => {
  const view = (name: string, query = 'mine=true&q=molde') => ({ name, query });

  test.each(['cursor=abc', 'when=today', 'mine=no', 'portal=1', 'mine=true&mine=true', 'status=broken'])('what the list would refuse is not kept: %s', async (query) => {
    expect(refusal(await lists.handler.saveView(view('Broken', query)))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test.each([{}, { name: '', query: '' }, { name: ' ', query: '' }, { name: 'x'.repeat(61), query: '' }, { name: 'x' }])('nor what is no view: %j', async (body) => {
    expect(refusal(await lists.handler.saveView(body))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test('nobody keeps any, and another’s look like none', async () => {
    expect(refusal(await listsOf(installation).saveView(view('Mine')))).toEqual({ status: 401, code: 'auth.required' });
    const { id } = contentOf(await lists.second.saveView(view('Of Åse')));
    for (const stranger of [lists.handler, lists.stranger]) {
      expect(refusal(await stranger.write('PATCH', `views/${id}`, { name: 'Taken' }))).toEqual({ status: 404, code: 'notFound' });
      expect(refusal(await stranger.write('PATCH', `views/${id}`, {}))).toEqual({ status: 404, code: 'notFound' });
      expect(refusal(await stranger.write('DELETE', `views/${id}`))).toEqual({ status: 404, code: 'notFound' });
      expect((await stranger.views()).saved.map(({ name }) => name)).not.toContain('Of Åse');
    }
    expect((await lists.second.views()).saved.map(({ name }) => name)).toEqual(['Of Åse']);
    await lists.second.write('DELETE', `views/${id}`);
  });

  test('saved, counted, renamed, deleted; a name stands for one view', async () => {
    const molde = contentOf(await lists.handler.saveView(view('Molde', 'status=open&q=molde&sort=newest')));
    expect(molde.query).toBe('q=molde&sort=newest&status=open');
    const mine = contentOf(await lists.handler.saveView(view('Mine', 'mine=true')));
    expect(refusal(await lists.handler.saveView(view('Mine')))).toEqual({ status: 409, code: 'view.nameTaken' });
    expect(refusal(await lists.handler.write('PATCH', `views/${molde.id}`, { name: 'Mine' }))).toEqual({ status: 409, code: 'view.nameTaken' });
    const { standard, saved } = await lists.handler.views();
    expect(saved.map(({ name }) => name)).toEqual(['Molde', 'Mine']);
    for (const { query, count } of [...standard, ...saved]) expect(await lists.handler.count(query.replace('&sort=newest', '')), query).toBe(count);
    expect(standard.map(({ view: named }) => named)).toEqual(['mine', 'all', 'action', 'external', 'closed']);
    const renamed = contentOf(await lists.handler.write<{ name: string; query: string }>('PATCH', `views/${molde.id}`, { name: ' In Molde ' }));
    expect(renamed).toMatchObject({ name: 'In Molde', query: molde.query });
    expect((await lists.handler.write('DELETE', `views/${molde.id}`)).status).toBe(204);
    expect(refusal(await lists.handler.write('DELETE', `views/${molde.id}`))).toEqual({ status: 404, code: 'notFound' });
    await lists.handler.write('DELETE', `views/${mine.id}`);
    expect((await lists.handler.views()).saved).toEqual([]);
  });

  test('twenty and no more', async () => {
    for (let index = 0; index < 20; index += 1) expect((await lists.repairer.saveView(view(`View ${index}`))).status).toBe(201);
    expect(refusal(await lists.repairer.saveView(view('One more')))).toEqual({ status: 409, code: 'view.tooMany' });
  });
});
