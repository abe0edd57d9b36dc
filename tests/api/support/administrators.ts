import { randomBytes } from 'node:crypto';

import { contentOf, type Data } from './calls.ts';
import type { Installation } from './installation.ts';
import { tieToPortals } from './portal.ts';

type Role = 'strapi-author' | 'strapi-editor' | 'portico-portal-administrator';

/** Appoints an administrator with a role of the admin panel and answers the session that comes with the registration. */
export async function appoint(installation: Installation, role: Role, portalIds: readonly number[] = []): Promise<string> {
  const roles = contentOf(await installation.send<Data<{ id: number; code: string }[]>>({ path: '/admin/roles', token: installation.administrator }));
  const wanted = roles.find(({ code }) => code === role);
  if (!wanted) throw new Error(`There is no role ${role}`);
  return appointWith(installation, wanted.id, portalIds);
}

/** The same with a role that a test has founded. */
export async function appointWith(installation: Installation, roleId: number, portalIds: readonly number[] = []): Promise<string> {
  const { administrator: token } = installation;
  const person = { firstname: 'Test', lastname: 'Administrator', email: `${randomBytes(6).toString('hex')}@admin.example` };
  const { id, registrationToken } = contentOf(
    await installation.send<Data<{ id: number; registrationToken: string }>>({ method: 'POST', path: '/admin/users', token, body: { ...person, roles: [roleId] } }),
  );
  await tieToPortals(installation, 'admin', id, portalIds);
  const userInfo = { firstname: person.firstname, lastname: person.lastname, password: `${randomBytes(12).toString('base64url')}aA1` };
  const registered = await installation.send<Data<{ token: string }>>({ method: 'POST', path: '/admin/register', body: { registrationToken, userInfo } });
  return contentOf(registered).token;
}
