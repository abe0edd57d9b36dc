import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { connected, type ContentManager, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword, hire, type MemberWithLogin, type Office } from './support/portal.ts';

const MEMBER = 'api::member.member';
const USER = 'plugin::users-permissions.user';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;
let contentManager: ContentManager;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation);
  contentManager = contentManagerOf(installation);
});
afterAll(() => installation.close());

const someone = () => `${randomBytes(6).toString('hex')}@${portal.key}.example`;
const hired = async (office: Pick<Office, 'documentId'> = portal.repairOffice, level = 3): Promise<MemberWithLogin> =>
  givePassword(installation, await hire(installation, { name: 'Line', email: someone(), level, office }));
const current = (token: string) => installation.send<{ data: { member: { level: number } } }>({ path: '/api/sessions/current', token });

interface Login {
  readonly id: number;
  readonly document_id: string;
  readonly username: string;
}

async function loginOf({ id }: { id: number }): Promise<Login> {
  const [login] = await installation.database.rows<Login>('SELECT u.id, u.document_id, u.username FROM up_users u JOIN members_user_lnk l ON l.user_id = u.id WHERE l.member_id = ?', [id]);
  if (!login) throw new Error('The member has no login');
  return login;
}

/** An office of a company of its own in the portal. */
async function newOffice(): Promise<{ office: string; company: string }> {
  const company = contentOf(await contentManager.create('api::company.company', { name: 'Rør', kind: 'partner', portal: connected(portal.documentId) }));
  const office = contentOf(await contentManager.create('api::office.office', { name: 'Rør', available: true, company: connected(company.documentId) }));
  return { office: office.documentId, company: company.documentId };
}

describe('PF-12 a member’s login', () => {
  test('is the member’s own, whatever the content manager is told', async () => {
    const [member, victim] = [await hired(), portal.handler];
    const [own, wanted] = [await loginOf(member), await loginOf(victim)];
    for (const user of [connected(wanted.document_id), { set: [{ documentId: wanted.document_id }] }, wanted.document_id, wanted.id, null, { disconnect: [{ documentId: own.document_id }] }]) {
      contentOf(await contentManager.update(MEMBER, member.documentId, { name: 'Taken', user }));
      expect([await loginOf(member), await loginOf(victim)]).toEqual([own, wanted]);
    }
    const made = contentOf(await contentManager.create(MEMBER, { name: 'New', email: someone(), level: 1, active: true, office: connected(portal.repairOffice.documentId), user: connected(wanted.document_id) }));
    expect((await loginOf(made)).id).not.toBe(wanted.id);
    expect(await loginOf(victim)).toEqual(wanted);
  });

  test('is not handed to a copy of the member', async () => {
    const member = await hired();
    const own = await loginOf(member);
    expect(refusal(await contentManager.clone(MEMBER, member.documentId, { name: 'Copy' }))).toEqual({ status: 409, code: 'member.loginTaken' });
    const copy = contentOf(await contentManager.clone(MEMBER, member.documentId, { name: 'Copy', email: someone() }));
    expect(await loginOf(member)).toEqual(own);
    expect((await loginOf(copy)).id).not.toBe(own.id);
  });

  test('is one member’s in a portal: a second with the address is refused, made or changed', async () => {
    const [member, second] = [await hired(), await hired()];
    const data = { name: 'Twin', level: 1, active: true, office: connected(portal.repairOffice.documentId) };
    for (const email of [member.email, member.email.toUpperCase()]) {
      expect(refusal(await contentManager.create(MEMBER, { ...data, email }))).toEqual({ status: 409, code: 'member.loginTaken' });
      expect(refusal(await contentManager.update(MEMBER, second.documentId, { email }))).toEqual({ status: 409, code: 'member.loginTaken' });
    }
    const email = someone();
    const answers = await Promise.all(Array.from({ length: 6 }, () => contentManager.create(MEMBER, { ...data, email })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const { username } = await loginOf(member);
    await expect(installation.database.execute('INSERT INTO up_users (username) VALUES (?)', [username])).rejects.toThrow();
  });

  test('tells the old address of a new one, whoever gives it; not of a name, of large letters, or of a copy', async () => {
    const member = await hired();
    const told = () => installation.database.rows<{ locale: string; variables: string }>(`SELECT locale, variables FROM portico_outbox WHERE template = 'addressChanged' AND lower(recipient) = ?`, [member.email]);
    contentOf(await contentManager.update(MEMBER, member.documentId, { name: 'Line Dahl', email: member.email.toUpperCase() }));
    contentOf(await contentManager.clone(MEMBER, member.documentId, { name: 'Copy', email: someone() }));
    expect(await told()).toEqual([]);
    const email = someone();
    contentOf(await contentManager.update(MEMBER, member.documentId, { name: 'Somebody Else', email, language: 'nl' }));
    const [only, ...others] = await told();
    expect([only?.locale, JSON.parse(only?.variables ?? '{}'), others]).toEqual(['en', { name: 'Line Dahl', changedAt: expect.any(Number) as number }, []]);
    expect((await loginOf(member)).username).toBe(`${portal.key}:${email}`);
  });
});

describe('PF-12 a member’s session ends', () => {
  const ends: Record<string, (member: MemberWithLogin, place: { office: string; company: string }) => Promise<unknown>> = {
    'with the password it was opened with': async (member) => contentOf(await contentManager.update(USER, (await loginOf(member)).document_id, { password: 'Another-password-1' })),
    'when the login is blocked': async (member) => contentOf(await contentManager.update(USER, (await loginOf(member)).document_id, { blocked: true })),
    'when the login is gone': async (member) => contentOf(await contentManager.delete(USER, (await loginOf(member)).document_id) as never),
    'when the member leaves': async (member) => contentOf(await contentManager.update(MEMBER, member.documentId, { active: false })),
    'when the member is in no office': async (member, { office }) => contentOf(await contentManager.update(MEMBER, member.documentId, { office: { disconnect: [{ documentId: office }] } })),
    'when the member moves to another portal': async (member) => contentOf(await contentManager.update(MEMBER, member.documentId, { office: connected(otherPortal.repairOffice.documentId) })),
    'when the company does': async (_member, { company }) => contentOf(await contentManager.update('api::company.company', company, { portal: connected(otherPortal.documentId) })),
  };

  test.each(Object.keys(ends))('%s', async (name) => {
    const place = await newOffice();
    const member = await hired({ documentId: place.office });
    const token = await logIn(installation, portal.key, member);
    expect((await current(token)).status).toBe(200);
    await ends[name]?.(member, place);
    expect(refusal(await current(token))).toEqual({ status: 401, code: 'auth.required' });
    await expect(logIn(installation, portal.key, member)).rejects.toThrow('auth.failed');
  });

  test('but not when another’s password changes, nor with the member’s name', async () => {
    const [member, colleague] = [await hired(), await hired()];
    const token = await logIn(installation, portal.key, member);
    await givePassword(installation, colleague);
    contentOf(await contentManager.update(MEMBER, member.documentId, { name: 'Line Dahl' }));
    expect((await current(token)).status).toBe(200);
  });

  test('25 outside the portal’s own company no level counts above 4', async () => {
    const token = await logIn(installation, portal.key, await hired(portal.repairOffice, 5));
    expect(contentOf(await current(token)).member.level).toBe(4);
  });
});
