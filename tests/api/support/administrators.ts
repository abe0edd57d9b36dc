import { randomBytes } from 'node:crypto';

import { contentOf, type Data } from './calls.ts';
import type { Installation } from './installation.ts';
import { tieToPortals } from './portal.ts';

type Role = 'strapi-author' | 'strapi-editor' | 'portico-portal-administrator';

/** Appoints an administrator with a role of the admin panel and answers the session that comes with the registration. */
export async function appoint(installation: Installation, role: Role, portalIds: readonly number[] = []): Promise<string> {
  return appointWith(installation, await roleOf(installation, role), portalIds);
}

/** The same with a role that a test has founded. */
export async function appointWith(installation: Installation, roleId: number, portalIds: readonly number[] = []): Promise<string> {
  return (await register(installation, roleId, portalIds)).session;
}

export interface AdministratorLogin {
  readonly email: string;
  readonly password: string;
}

/** A platform administrator more: Strapi lets each sign in five times in five minutes, and pages are looked at more often. */
export async function appointPlatformAdministrator(installation: Installation): Promise<AdministratorLogin> {
  return register(installation, await roleOf(installation, 'strapi-super-admin'), []);
}

/** An author of these portals, who signs in to the admin panel. */
export async function appointAuthor(installation: Installation, portalIds: readonly number[]): Promise<AdministratorLogin> {
  return register(installation, await roleOf(installation, 'strapi-author'), portalIds);
}

async function roleOf(installation: Installation, code: string): Promise<number> {
  const roles = contentOf(await installation.send<Data<{ id: number; code: string }[]>>({ path: '/admin/roles', token: installation.administrator }));
  const wanted = roles.find((role) => role.code === code);
  if (!wanted) throw new Error(`There is no role ${code}`);
  return wanted.id;
}

async function register(installation: Installation, roleId: number, portalIds: readonly number[]): Promise<AdministratorLogin & { session: string }> {
  const { administrator: token } = installation;
  const person = { firstname: 'Test', lastname: 'Administrator', email: `${randomBytes(6).toString('hex')}@admin.example` };
  const { id, registrationToken } = contentOf(
    await installation.send<Data<{ id: number; registrationToken: string }>>({ method: 'POST', path: '/admin/users', token, body: { ...person, roles: [roleId] } }),
  );
  if (portalIds.length) await tieToPortals(installation, 'admin', id, portalIds);
  const password = `${randomBytes(12).toString('base64url')}aA1`;
  const userInfo = { firstname: person.firstname, lastname: person.lastname, password };
  const registered = await installation.send<Data<{ token: string }>>({ method: 'POST', path: '/admin/register', body: { registrationToken, userInfo } });
  return { email: person.email, password, session: contentOf(registered).token };
}
