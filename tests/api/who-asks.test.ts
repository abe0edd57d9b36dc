import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { openByMail } from './support/customer.ts';
import { logIn } from './support/doors.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire, type MemberWithLogin } from './support/portal.ts';
import { someEmail } from './support/rest.ts';
import { listsOf } from './support/work-lists.ts';

const MEMBER = 'api::member.member';

let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  for (const number of [1, 2, 3]) await portal.rest.createCase({ title: `Case ${number}` });
}, 120_000);
afterAll(() => installation.close());

const hired = async (office = portal.headOffice, level = 5): Promise<MemberWithLogin> =>
  givePassword(installation, await hire(installation, { name: 'Signe', email: someEmail(), level, office }));

/** How many cases a member’s list shows, or the status of the refusal: asked twice, so that the second goes the short way. */
async function seen(token: string): Promise<number[]> {
  const lists = listsOf(installation, token);
  const [first, second] = [await lists.page('status=open'), await lists.page('status=open')];
  return [first, second].map((answer) => (answer.status === 200 ? contentOf(answer).cases.length : answer.status));
}

// docs/adr/0028: she is taken for who she was, and answered as who she is.
describe('PF-12 CP-07 who asked before', () => {
  test('sees at her next request what she may see now', async () => {
    const member = await hired();
    const token = await logIn(installation, portal.key, member);
    const change = async (body: object) => contentOf(await contentManagerOf(installation).update(MEMBER, member.documentId, body));
    expect(await seen(token)).toEqual([3, 3]);
    await change({ level: 2 });
    expect(await seen(token)).toEqual([0, 0]);
    await change({ level: 5 });
    expect(await seen(token)).toEqual([3, 3]);
    await change({ office: connected(portal.inspectionOffice.documentId) });
    expect(await seen(token)).toEqual([0, 0]);
    await change({ active: false });
    expect(await seen(token)).toEqual([401, 401]);
    await change({ active: true, office: connected(portal.headOffice.documentId) });
    expect(await seen(token)).toEqual([3, 3]);
  });

  test('has her dashboard counted for who she is now', async () => {
    const member = await hired();
    const lists = listsOf(installation, await logIn(installation, portal.key, member));
    const names = async () => (await lists.dashboard()).rows.map(({ row }) => row);
    const asHandler = await names();
    expect(await names()).toEqual(asHandler);
    contentOf(await contentManagerOf(installation).update(MEMBER, member.documentId, { level: 2, office: connected(portal.repairOffice.documentId) }));
    const asPartner = await names();
    expect(asPartner).not.toEqual(asHandler);
    expect(await names()).toEqual(asPartner);
  });

  test('is nobody from the moment her log-out was answered, however many ask beside it', async () => {
    const token = await logIn(installation, portal.key, await hired());
    const lists = listsOf(installation, token);
    expect(await seen(token)).toEqual([3, 3]);
    let ended = false;
    const asking = Array.from({ length: 8 }, async () => {
      const late: number[] = [];
      while (late.length < 3) {
        const after = ended;
        const { status } = await lists.page('status=open');
        if (after) late.push(status);
      }
      return late;
    });
    expect((await installation.send({ method: 'DELETE', path: '/api/sessions/current', token })).status).toBe(204);
    ended = true;
    expect((await Promise.all(asking)).flat()).toEqual(Array.from({ length: 24 }, () => 401));
  });

  test('is never answered as somebody else who asks at the same time', async () => {
    const tokens = [await logIn(installation, portal.key, await hired()), await logIn(installation, portal.key, await hired(portal.repairOffice, 3))];
    for (const token of tokens) await seen(token);
    const answers = await Promise.all(Array.from({ length: 40 }, async (_, index) => contentOf(await listsOf(installation, tokens[index % 2]).page('status=open')).cases.length));
    expect(answers).toEqual(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 3 : 0)));
  });

  test('and is a customer: her page follows the settings, and is gone with her access', async () => {
    await portal.settings.change({ sendLink: 'caseCreated', newsTile: 'caseCreated' });
    const of = await portal.rest.createCase();
    const email = someEmail();
    await portal.rest.addContact(of, { email });
    const customer = await openByMail(installation.copy, portal.key, email);
    const twice = async () => [await customer.page(of.number), await customer.page(of.number)].map((page) => JSON.stringify(page));
    const before = await twice();
    expect(before[0]).toBe(before[1]);
    await portal.settings.change({ newsTile: 'never' });
    const after = await twice();
    expect(after[0]).toBe(after[1]);
    expect(after[0]).not.toBe(before[0]);
    await installation.database.execute('UPDATE portico_grants SET revoked_at = ? WHERE case_id = ?', [Date.now(), of.id]);
    expect(refusal(await customer.readPage(of.number))).toEqual({ status: 401, code: 'auth.required' });
  });
});
