import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { moneyOf, scheduledTask } from './support/budgets.ts';
import { contentOf, refusal } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { restOf, type StoredCase } from './support/rest.ts';
import { type Matrix, type PortalRoleMatrix, roleMatrixOf } from './support/role-matrix.ts';
import { employ, mark, workOf, type Worker } from './support/work.ts';

let installation: Installation;
let portal: FoundedPortal;
let matrix: PortalRoleMatrix;
/** Marked as external case handler and project manager, with a limit of her own for the latter. */
let mons: Worker;
/** Marked as inspector. */
let lise: Worker;
/** Stands in for Mons today, and has no role herself. */
let frida: Worker;
/** Named as external case handler on a case, and marked no more. */
let knut: Worker;
/** Works for the portal’s company on level 5, and is marked as project manager all the same. */
let handler: Worker;
let open: StoredCase[];
let closed: StoredCase;

const before: Matrix = { rights: { externalCaseHandler: ['tasks.manage', 'budget.approve'], projectManager: ['budget.approve'], inspector: ['inspection.start'] }, approvalLimit: 100_000 };
const after: Matrix = { rights: { externalCaseHandler: ['budget.approve'], projectManager: ['budget.approve', 'tasks.manage'], inspector: ['inspection.start', 'rfq.decide'] }, approvalLimit: 80_000 };

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation, { budgetedTaskKinds: ['repair'] });
  matrix = roleMatrixOf(installation, portal.key);
  const { inspectionOffice: office } = portal;
  [mons, lise, frida, knut] = [await employ(installation, portal, { name: 'Mons', level: 3, office }), await employ(installation, portal, { name: 'Lise', level: 1, office }), await employ(installation, portal, { name: 'Frida', level: 1, office }), await employ(installation, portal, { name: 'Knut', level: 1, office })];
  handler = { ...portal.handler, token: await logIn(installation, portal.key, portal.handler) };
  for (const [member, role, limit] of [[mons, 'externalCaseHandler', null], [mons, 'projectManager', 50_000], [lise, 'inspector', null], [knut, 'externalCaseHandler', null], [handler, 'projectManager', null]] as const) await mark(installation, portal, member, role, limit);
  contentOf(await matrix.save(before, 0));
  open = [await portal.rest.createCase(), await portal.rest.createCase(), await portal.rest.createCase(), await portal.rest.createCase()];
  closed = await portal.rest.createCase();
  await nameExternal(open[0], mons);
  await nameExternal(open[1], mons);
  await manages(open[1], mons);
  await nameExternal(closed, mons);
  await nameExternal(open[2], knut);
  await inspects(open[2], lise);
  await manages(open[3], handler);
  await portal.rest.give(`cases/${closed.documentId}/close`, { comment: 'Done' });
  contentOf(await matrix.unmark(knut.documentId, 'externalCaseHandler'));
  await installation.database.execute('INSERT INTO members_deputy_lnk (member_id, inv_member_id) VALUES (?, ?)', [mons.id, frida.id]);
  await away(mons, '2020-01-01');
});
afterAll(() => installation.close());

const away = (member: Worker, from: string | null) => installation.database.execute('UPDATE members SET away_from = ? WHERE id = ?', [from, member.id]);

async function nameExternal(of: StoredCase | undefined, member: Worker): Promise<void> {
  await portal.rest.give(`cases/${of?.documentId}/external-office`, { office: portal.inspectionOffice.documentId });
  await portal.rest.give(`cases/${of?.documentId}/external-handler`, { member: member.documentId });
}

async function responsibleFor(of: StoredCase | undefined, member: Worker, facts: object): Promise<void> {
  const task = await portal.rest.createTask({ documentId: of?.documentId ?? '' }, facts);
  await installation.database.execute('INSERT INTO tasks_responsible_lnk (task_id, member_id) SELECT id, ? FROM tasks WHERE document_id = ?', [member.id, task.documentId]);
}
const manages = async (of: StoredCase | undefined, member: Worker) => {
  // Two tasks of one kind are one role.
  await responsibleFor(of, member, { kind: 'projectManagement' });
  await responsibleFor(of, member, { kind: 'projectManagement' });
};
const inspects = (of: StoredCase | undefined, member: Worker) => responsibleFor(of, member, { kind: 'inspection', mainInspection: true });

const told = async (candidate: Matrix) => Object.fromEntries(contentOf(await matrix.foresee(candidate)).map(({ id, consequences }) => [id, consequences]));

describe('EH-18 whom a change of the matrix touches', () => {
  test('each member with what she gains and loses on how many open cases, and nobody who has all rights or none', async () => {
    expect(await told(after)).toEqual({
      [mons.documentId]: [
        { what: 'right', right: 'tasks.manage', to: false, cases: 1 },
        { what: 'approvalLimit', right: 'budget.approve', from: 100_000, to: 80_000, cases: 2 },
      ],
      [frida.documentId]: [
        { what: 'right', right: 'tasks.manage', to: false, cases: 1 },
        { what: 'approvalLimit', right: 'budget.approve', from: 100_000, to: 80_000, cases: 2 },
      ],
      [lise.documentId]: [{ what: 'right', right: 'rfq.decide', to: true, cases: 1 }],
    });
    expect((await matrix.current()).settings, 'nothing is saved').toEqual(before);
  });

  test('nobody by the matrix that holds, and nothing of a matrix that would not be accepted', async () => {
    expect(await told(before)).toEqual({});
    const answer = await matrix.foresee({ ...after, rights: { ...after.rights, inspector: ['cashOffer.tasks'] } });
    expect(refusal(answer)).toEqual({ status: 400, code: 'input.invalid' });
  });

  test('of another portal nobody: the same matrix touches nobody where nobody is named', async () => {
    const other = await foundPortal(installation);
    expect(contentOf(await roleMatrixOf(installation, other.key).foresee(after))).toEqual([]);
  });

  test('it is the difference of what each may on each open case before and after it is saved', async () => {
    const everybody = [mons, lise, frida, knut, handler];
    const rights = async () => {
      const found = new Map<string, boolean>();
      for (const { documentId } of everybody) {
        for (const { number } of [...open, closed]) {
          for (const { right, allowed } of contentOf(await matrix.rightsOn(documentId, number)).rights) found.set(`${documentId} ${number} ${right}`, allowed);
        }
      }
      return found;
    };
    const foreseen = await told(after);
    const was = await rights();
    const { version } = contentOf(await matrix.save(after, (await matrix.current()).version));
    const is = await rights();
    contentOf(await matrix.save(before, version));
    const changed: Record<string, Record<string, number>> = {};
    for (const [key, allowed] of is) {
      const [member = '', number, right] = key.split(' ');
      if (was.get(key) === allowed || number === closed.number) continue;
      const of = (changed[member] ??= {});
      of[`${right} ${allowed}`] = (of[`${right} ${allowed}`] ?? 0) + 1;
    }
    const rightsOf = (consequences: (typeof foreseen)[string]) => Object.fromEntries(consequences.flatMap((one) => (one.what === 'right' ? [[`${one.right} ${one.to}`, one.cases]] : [])));
    expect(Object.fromEntries(Object.entries(foreseen).map(([id, consequences]) => [id, rightsOf(consequences)]))).toEqual(changed);
  });

  test('who has come back is stood in for by nobody, and who has left is told of no more', async () => {
    await away(mons, null);
    await installation.database.execute('UPDATE members SET active = ? WHERE id = ?', [installation.database.client === 'sqlite' ? 0 : 'false', lise.id]);
    expect(Object.keys(await told(after))).toEqual([mons.documentId]);
    await away(mons, '2020-01-01');
    await installation.database.execute('UPDATE members SET active = ? WHERE id = ?', [installation.database.client === 'sqlite' ? 1 : 'true', lise.id]);
  });
});

describe('EH-17 who may do this', () => {
  const answer = async (member: Worker, of: StoredCase | undefined, right: string) => contentOf(await matrix.rightsOn(member.documentId, of?.number ?? '')).rights.find((one) => one.right === right);

  test('a role, a level, a deputy; named without a mark, without the right, without a role, without sight of the case', async () => {
    expect(await answer(mons, open[0], 'tasks.manage')).toEqual({ right: 'tasks.manage', allowed: true, because: { what: 'role', role: 'externalCaseHandler', standsInFor: null }, limit: null });
    expect(await answer(handler, open[0], 'tasks.manage')).toEqual({ right: 'tasks.manage', allowed: true, because: { what: 'level', standsInFor: null }, limit: null });
    expect(await answer(frida, open[0], 'tasks.manage')).toEqual({ right: 'tasks.manage', allowed: true, because: { what: 'role', role: 'externalCaseHandler', standsInFor: mons.name }, limit: null });
    expect(await answer(mons, open[0], 'decision.make')).toEqual({ right: 'decision.make', allowed: false, because: { what: 'notGiven', roles: ['externalCaseHandler'] } });
    expect(await answer(mons, open[0], 'cashOffer.tasks')).toEqual({ right: 'cashOffer.tasks', allowed: false, because: { what: 'unused' } });
    expect(await answer(lise, open[0], 'tasks.manage')).toEqual({ right: 'tasks.manage', allowed: false, because: { what: 'unseen' } });
    expect(contentOf(await matrix.rightsOn(lise.documentId, open[0]?.number ?? ''))).toMatchObject({ sees: false, because: 'notOnCase', active: true });
    expect(contentOf(await matrix.rightsOn(knut.documentId, open[2]?.number ?? ''))).toMatchObject({ sees: false, because: 'notOnCase' });
    const { version } = await matrix.current();
    expect(contentOf(await matrix.rightsOn(mons.documentId, open[1]?.number ?? ''))).toMatchObject({ case: { number: open[1]?.number, matrixVersion: version }, sees: true, standsInFor: null });
    expect(contentOf(await matrix.rightsOn(frida.documentId, open[1]?.number ?? ''))).toMatchObject({ sees: true, standsInFor: mons.name });
  });

  test('what is left of a limit, by the larger of two; a closed case has rights as well', async () => {
    expect(await answer(mons, open[1], 'budget.approve')).toMatchObject({ allowed: true, limit: { limit: 100_000, left: 100_000, standsInFor: null } });
    const made = open[0];
    if (!made) throw new Error('There is no case');
    const { task, ask } = await scheduledTask(portal, made);
    contentOf(await ask({ amount: 30_000 }));
    const approving = moneyOf({ rest: restOf(installation, mons.token) }, task);
    contentOf(await approving.approve());
    expect(await answer(mons, made, 'budget.approve')).toMatchObject({ allowed: true, limit: { limit: 100_000, left: 70_000, standsInFor: null } });
    expect(await answer(frida, made, 'budget.approve')).toMatchObject({ allowed: true, limit: { limit: 100_000, left: 70_000, standsInFor: mons.name } });
    expect(await answer(handler, made, 'budget.approve')).toMatchObject({ allowed: true, limit: null });
    expect(await answer(mons, closed, 'tasks.manage')).toMatchObject({ allowed: true });
  });

  test('says what the command says: the answer of each member to a task that is added', async () => {
    const [of] = open;
    for (const member of [mons, lise, frida, handler]) {
      const expected = await answer(member, of, 'tasks.manage');
      const given = await workOf(installation, member).command(`cases/${of?.documentId}/tasks`, { title: 'Sealing', kind: 'repair' });
      expect([given.status < 300, given.status], member.name).toEqual([expected?.allowed, expected?.allowed ? given.status : expected?.because.what === 'unseen' ? 404 : 403]);
    }
  });

  test('a member or a case of another portal is not there', async () => {
    const other = await foundPortal(installation);
    // Numbers are unique in a portal only.
    const foreign = await other.rest.createCase({ number: `${other.key}-1` });
    expect(refusal(await matrix.rightsOn(other.inspector.documentId, open[0]?.number ?? ''))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await matrix.rightsOn(mons.documentId, foreign.number))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await roleMatrixOf(installation, other.key).rightsOn(mons.documentId, foreign.number))).toEqual({ status: 404, code: 'notFound' });
  });
});
