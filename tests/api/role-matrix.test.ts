import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire } from './support/portal.ts';
import { type Matrix, type PortalRoleMatrix, type Role, roleMatrixOf } from './support/role-matrix.ts';

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;
let matrix: PortalRoleMatrix;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  other = await foundPortal(installation);
  matrix = roleMatrixOf(installation, portal.key);
});
afterAll(() => installation.close());

const EMPTY: Matrix = { rights: { externalCaseHandler: [], projectManager: [], inspector: [] }, approvalLimit: 0 };
const giving = (role: Role, ...rights: string[]): Matrix => ({ ...EMPTY, rights: { ...EMPTY.rights, [role]: rights } });

/** Every door, each with a good request: those of the matrix that change it last. */
async function knock(key: string, token: string) {
  const doors = roleMatrixOf(installation, key, token);
  const member = portal.inspector.documentId;
  return [
    await doors.read(),
    await doors.versions(),
    await doors.marked(),
    await doors.members(),
    await doors.member(member),
    await doors.mark(member, 'inspector'),
    await doors.unmark(member, 'inspector'),
    await doors.rightsOn(member, '26-1'),
    await doors.foresee(EMPTY),
    await doors.save(EMPTY, 0),
    await doors.restore(1, 0),
  ].map(refusal);
}
const each = (status: number, code: string) => Array.from({ length: 11 }, () => ({ status, code }));

describe('EH-01 EH-05 who may not', () => {
  test('nobody without a session of the admin panel: no API token, and no member', async () => {
    expect(await knock(portal.key, '')).toEqual(each(401, 'auth.required'));
    expect(await knock(portal.key, portal.token)).toEqual(each(401, 'auth.required'));
    expect(await knock(portal.key, await logIn(installation, portal.key, portal.handler))).toEqual(each(401, 'auth.required'));
  });

  test('no administrator without the permission, even of this portal', async () => {
    expect(await knock(portal.key, await appoint(installation, 'strapi-author', [portal.id]))).toEqual(each(403, 'right.missing'));
  });

  test('the administrator of another portal, to whom this one looks like a missing one', async () => {
    const token = await appoint(installation, 'portico-portal-administrator', [other.id]);
    const given = [...each(404, 'notFound').slice(0, 8), ...each(403, 'right.missing').slice(0, 3)];
    expect(await knock(portal.key, token)).toEqual(given);
    expect(await knock('nowhere', token)).toEqual(given);
    const listed = await installation.send<{ data: { key: string }[] }>({ path: '/role-matrix/portals', token });
    expect(listed.body.data.map(({ key }) => key)).toEqual([other.key]);
    expect(refusal(await roleMatrixOf(installation, other.key, token).mark(portal.inspector.documentId, 'inspector'))).toEqual({ status: 404, code: 'notFound' });
  });

  test('EH-05 a partner, who leads its company, marks nobody of it: not in the admin panel, and not where it looks after its people', async () => {
    const owner = await givePassword(installation, await hire(installation, { name: `Eier ${portal.key}`, email: `eier@${portal.key}.example`, level: 4, office: portal.inspectionOffice }));
    const token = await logIn(installation, portal.key, owner);
    const { inspector } = portal;
    expect(refusal(await roleMatrixOf(installation, portal.key, token).mark(inspector.documentId, 'externalCaseHandler'))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await roleMatrixOf(installation, portal.key, token).mark(owner.documentId, 'externalCaseHandler'))).toEqual({ status: 401, code: 'auth.required' });
    for (const body of [{ marks: [{ role: 'externalCaseHandler' }] }, { role: 'externalCaseHandler' }, { level: 3, approvalLimit: 100_000 }]) {
      const answer = await installation.send({ method: 'PATCH', path: `/api/work/company/members/${inspector.documentId}`, token, body, headers: { 'If-Match': '"1"' } });
      expect(refusal(answer), JSON.stringify(body)).toEqual({ status: 400, code: 'input.unknownParameter' });
    }
    expect(contentOf(await matrix.member(inspector.documentId))).toMatchObject({ marks: [], changes: [] });
  });

  test('a portal administrator reads the matrix and marks members, and changes the matrix only where that was given', async () => {
    const own = roleMatrixOf(installation, portal.key, await appoint(installation, 'portico-portal-administrator', [portal.id]));
    expect((await own.read()).status).toBe(200);
    expect(refusal(await own.save(EMPTY, 0))).toEqual({ status: 403, code: 'right.missing' });
    expect(details(await own.restore(1, 0))['right']).toBe('plugin::role-matrix.matrix.update');
    expect((await own.members()).status).toBe(200);
  });
});

describe('EH-02 what is not accepted', () => {
  test.each<[string, object, string, string]>([
    ['a right that is none', giving('inspector', 'cases.delete'), 'input.invalid', 'body.rights.inspector.0'],
    ['a right twice', giving('inspector', 'tasks.manage', 'tasks.manage'), 'input.invalid', 'body.rights.inspector'],
    ['a role that is none', { ...EMPTY, rights: { ...EMPTY.rights, partner: [] } }, 'input.unknownParameter', 'body.rights'],
    ['a role left out', { ...EMPTY, rights: { inspector: [], projectManager: [] } }, 'input.invalid', 'body.rights.externalCaseHandler'],
    ['a limit below nothing', { ...EMPTY, approvalLimit: -1 }, 'input.invalid', 'body.approvalLimit'],
    ['parts of an øre', { ...EMPTY, approvalLimit: 0.5 }, 'input.invalid', 'body.approvalLimit'],
    ['a right of portals with work items', giving('externalCaseHandler', 'cashOffer.tasks'), 'input.invalid', 'body.rights.externalCaseHandler'],
  ])('%s', async (_, wrong, code, path) => {
    const { version } = await matrix.current();
    const answer = await matrix.save(wrong, version);
    expect(refusal(answer)).toEqual({ status: 400, code });
    expect((details(answer)['findings'] as { path: string }[]).map((finding) => finding.path)).toEqual([path]);
    expect((await matrix.current()).version).toBe(version);
  });

  test('a budget on behalf where work items are used; what was given before they were stays out of a restored version', async () => {
    const doors = roleMatrixOf(installation, other.key);
    contentOf(await doors.save(giving('inspector', 'budget.onBehalf', 'tasks.manage'), 0));
    await installation.database.execute('UPDATE portals SET work_items = true WHERE id = ?', [other.id]);
    expect(refusal(await doors.save(giving('inspector', 'budget.onBehalf'), 1))).toEqual({ status: 400, code: 'input.invalid' });
    expect(contentOf(await doors.save(giving('inspector', 'cashOffer.tasks'), 1)).version).toBe(2);
    expect(contentOf(await doors.restore(1, 2)).settings.rights.inspector).toEqual(['tasks.manage']);
  });
});

describe('EH-01 CP-01 versions', () => {
  test('nobody has a right before something was saved; saving needs the version it is based on', async () => {
    const fresh = roleMatrixOf(installation, (await foundPortal(installation)).key);
    expect(await fresh.current()).toEqual({ version: 0, settings: EMPTY, actor: null, createdAt: null, restoredFrom: null });
    expect(refusal(await fresh.save(EMPTY))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(refusal(await fresh.restore(1))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(refusal(await fresh.restore(1, 0))).toEqual({ status: 404, code: 'notFound' });
  });

  test('of two who save one after the other the second is told what differs, and nothing is lost', async () => {
    const { version } = await matrix.current();
    const first = contentOf(await matrix.save({ ...giving('externalCaseHandler', 'rfq.decide', 'tasks.manage'), approvalLimit: 500 }, version));
    expect(first.settings.rights.externalCaseHandler).toEqual(['tasks.manage', 'rfq.decide']);
    const second = await matrix.save(giving('externalCaseHandler', 'tasks.manage'), version);
    expect(refusal(second)).toEqual({ status: 409, code: 'settings.conflict' });
    expect(details(second)).toMatchObject({
      version: version + 1,
      savedBy: first.actor?.name,
      differences: [
        { what: 'right', role: 'externalCaseHandler', right: 'rfq.decide', from: false, to: true },
        { what: 'approvalLimit', from: 0, to: 500 },
      ],
    });
    expect(await matrix.current()).toEqual(first);
  });

  test('of ten who save at once on one version exactly one wins', async () => {
    const { version } = await matrix.current();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => matrix.save({ ...EMPTY, approvalLimit: 100 + index }, version)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.map(refusal).filter(({ status, code }) => status === 409 && code === 'settings.conflict')).toHaveLength(9);
    expect(await matrix.current()).toEqual(answers.find(({ status }) => status === 200)?.body.data);
  });

  test('who, what, from and to stand there; an older version comes back as a new one', async () => {
    const { version } = await matrix.current();
    const given = contentOf(await matrix.save(giving('projectManager', 'tasks.approve'), version));
    const taken = contentOf(await matrix.save(EMPTY, given.version));
    const restored = contentOf(await matrix.restore(given.version, taken.version));
    expect(restored).toMatchObject({ version: taken.version + 1, restoredFrom: given.version, settings: given.settings });
    const [newest, middle] = contentOf(await matrix.versions());
    expect(newest).toMatchObject({ restoredFrom: given.version, changes: [{ what: 'right', role: 'projectManager', right: 'tasks.approve', from: false, to: true }] });
    expect(middle).toMatchObject({ changes: [{ what: 'right', role: 'projectManager', right: 'tasks.approve', from: true, to: false }] });
    expect(newest?.actor).toMatchObject({ kind: 'admin' });
    expect(refusal(await matrix.restore(given.version, taken.version))).toEqual({ status: 409, code: 'settings.conflict' });
  });

  test('the customer page’s versions are others', async () => {
    const { version } = await portal.settings.current();
    await matrix.save(EMPTY, (await matrix.current()).version);
    expect((await portal.settings.current()).version).toBe(version);
  });
});

describe('EH-04 EH-05 marks', () => {
  test('a member of a partner is marked, given a limit of its own, and unmarked; each step stands in its history', async () => {
    const token = await appoint(installation, 'portico-portal-administrator', [portal.id]);
    const doors = roleMatrixOf(installation, portal.key, token);
    const { documentId: id, name } = portal.repairer;
    const marked = contentOf(await doors.mark(id, 'externalCaseHandler'));
    expect(marked).toMatchObject({ id, name, company: { kind: 'partner' }, marks: [{ role: 'externalCaseHandler', approvalLimit: null, markedBy: { name: 'Test Administrator' } }] });
    expect(contentOf(await doors.mark(id, 'externalCaseHandler', { approvalLimit: 20_000_000 })).marks).toMatchObject([{ approvalLimit: 20_000_000 }]);
    contentOf(await doors.mark(id, 'externalCaseHandler', { approvalLimit: 20_000_000 }));
    expect(contentOf(await doors.marked())).toEqual([{ role: 'externalCaseHandler', members: 1, ownLimits: 1 }]);
    const ended = contentOf(await doors.unmark(id, 'externalCaseHandler'));
    expect(ended.marks).toEqual([]);
    expect(ended.changes.map(({ before, after }) => [before, after])).toEqual([
      [{ approvalLimit: 20_000_000 }, null],
      [{ approvalLimit: null }, { approvalLimit: 20_000_000 }],
      [null, { approvalLimit: null }],
    ]);
    expect(contentOf(await doors.unmark(id, 'externalCaseHandler')).changes).toHaveLength(3);
    expect(contentOf(await doors.marked())).toEqual([]);
  });

  test('marks that are changed at the same moment say truly what was before', async () => {
    const { documentId: id } = portal.inspector;
    const limits = [null, 100, 200, 300, 400, 500, 600, 700];
    const answers = await Promise.all(limits.map((approvalLimit) => matrix.mark(id, 'inspector', { approvalLimit })));
    expect(answers.map(({ status }) => status)).toEqual(limits.map(() => 200));
    const { changes, marks } = contentOf(await matrix.member(id));
    expect(changes).toHaveLength(limits.length);
    expect(changes.slice(0, -1).map(({ before }) => before)).toEqual(changes.slice(1).map(({ after }) => after));
    expect(changes.at(-1)?.before).toBeNull();
    expect(changes[0]?.after?.approvalLimit).toBe(marks[0]?.approvalLimit);
  });

  test.each<[string, string, object, number]>([
    ['a role that is none', 'partner', { approvalLimit: null }, 404],
    ['no word about the limit', 'inspector', {}, 400],
    ['a limit below nothing', 'inspector', { approvalLimit: -1 }, 400],
  ])('%s is refused', async (_, role, body, status) => {
    expect((await matrix.mark(portal.repairer.documentId, role, body)).status).toBe(status);
  });

  test('a member of another portal is not there', async () => {
    expect(refusal(await matrix.member(other.repairer.documentId))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await matrix.mark(other.repairer.documentId, 'inspector'))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await matrix.unmark(other.repairer.documentId, 'inspector'))).toEqual({ status: 404, code: 'notFound' });
  });

  test('an external case handler of open cases may be unmarked, and it is told before and after how many they are', async () => {
    const { documentId: id, id: memberId } = portal.repairer;
    contentOf(await matrix.mark(id, 'externalCaseHandler'));
    const [open, closed] = [await portal.rest.createCase(), await portal.rest.createCase()];
    for (const of of [open, closed]) {
      await installation.database.execute('INSERT INTO cases_external_handler_lnk (case_id, member_id) SELECT id, ? FROM cases WHERE document_id = ?', [memberId, of.documentId]);
    }
    await portal.rest.give(`cases/${closed.documentId}/close`, { reason: 'Done' });
    expect(contentOf(await matrix.member(id)).openCases).toEqual({ externalCaseHandler: 1, projectManager: 0, inspector: 0 });
    expect(contentOf(await matrix.unmark(id, 'externalCaseHandler'))).toMatchObject({ marks: [], openCases: { externalCaseHandler: 1 } });
  });

  test('members are listed by name, page after page, found by what is typed and by role, those of other portals never', async () => {
    const crowded = await foundPortal(installation);
    const doors = roleMatrixOf(installation, crowded.key);
    const hired = [];
    for (let index = 0; index < 52; index += 1) {
      hired.push(await hire(installation, { name: `Åse ${String(index).padStart(2, '0')}_`, email: `aase${index}@${crowded.key}.example`, level: 2, office: crowded.repairOffice }));
    }
    const first = contentOf(await doors.members());
    expect(first.members).toHaveLength(50);
    const second = contentOf(await doors.members({ cursor: first.next ?? '' }));
    expect(second.next).toBeNull();
    const names = [...first.members, ...second.members].map(({ name }) => name);
    expect(names).toHaveLength(55);
    expect(names).toEqual([...names].sort());
    expect(contentOf(await doors.members({ search: 'Åse 07' })).members.map(({ name }) => name)).toEqual(['Åse 07_']);
    expect(contentOf(await doors.members({ search: 'jonas' })).members.map(({ id }) => id)).toEqual([crowded.inspector.documentId]);
    expect(contentOf(await doors.members({ search: '%' })).members).toEqual([]);
    contentOf(await doors.mark(hired[3]?.documentId ?? '', 'projectManager'));
    expect(contentOf(await doors.members({ role: 'projectManager' })).members.map(({ name }) => name)).toEqual(['Åse 03_']);
    expect(contentOf(await doors.members({ role: 'inspector' })).members).toEqual([]);
    expect(refusal(await doors.members({ cursor: 'made-up' }))).toEqual({ status: 400, code: 'input.invalid' });
  });
});

describe('EH-05 the demo', () => {
  test.each(['nordlys', 'bygg'])('%s has a matrix, a limit and members of several offices for each role', async (key) => {
    const doors = roleMatrixOf(installation, key);
    const { settings } = await doors.current();
    expect(settings.approvalLimit).toBeGreaterThan(0);
    expect(settings.rights.externalCaseHandler).toContain('tasks.manage');
    expect(settings.rights.externalCaseHandler).not.toContain('rfq.outsiders');
    const external = contentOf(await doors.members({ role: 'externalCaseHandler' })).members;
    expect(external.length).toBeGreaterThanOrEqual(3);
    expect(new Set(external.map(({ company }) => company.name)).size).toBeGreaterThanOrEqual(2);
    expect(external.map(({ company }) => company.kind)).toEqual(external.map(() => 'partner'));
    expect(external.some(({ marks }) => marks.some(({ approvalLimit }) => approvalLimit !== null))).toBe(true);
    expect(contentOf(await doors.members({ role: 'projectManager' })).members.length).toBeGreaterThanOrEqual(2);
    expect(contentOf(await doors.members({ role: 'inspector' })).members.length).toBeGreaterThanOrEqual(2);
  });
});
