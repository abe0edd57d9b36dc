import type { Core } from '@strapi/strapi';
import type { Portal } from '../domain/portal';
import { PORTAL_ADMINISTRATOR } from '../http/admin-permissions';
import { EDIT_ARTICLES, READ_ARTICLES } from '../plugins/knowledge-base/server/permissions';
import { HANDLE_MESSAGES, READ_MESSAGES } from '../plugins/messaging/server/routes/desk';
import { EDIT as EDIT_TEMPLATES, READ as READ_TEMPLATES } from '../plugins/messaging/server/routes/place';
import { READ_TYPES, UPDATE_TYPES } from '../plugins/onboarding/server/permissions';
import { READ_MATRIX, READ_MEMBERS, UPDATE_MEMBERS } from '../plugins/role-matrix/server/permissions';
import { READ_POLICIES, UPDATE_POLICIES } from '../plugins/warranty/server/permissions';
import { READ_REPORTS } from '../plugins/reports/server/routes/admin';
import { READ, UPDATE } from '../plugins/visibility/server/permissions';

export interface AdminLogin {
  email: string;
  password: string;
}

interface Role {
  id: number;
}

/** The platform administrator: Strapi's own super admin. */
export async function createPlatformAdministrator(strapi: Core.Strapi, password: string): Promise<AdminLogin> {
  const email = 'admin@portico.example';
  const role = (await strapi.service('admin::role').getSuperAdmin()) as Role;
  await strapi.service('admin::user').create({ email, firstname: 'Platform', lastname: 'Administrator', password, isActive: true, roles: [role.id] });
  return { email, password };
}

/** A portal administrator: sees the settings, the templates, the messages and the roles of its own portals, and nothing else of the admin panel. */
export async function createPortalAdministrator(strapi: Core.Strapi, portal: Portal, password: string): Promise<AdminLogin> {
  const email = `admin@${portal.key}.example`;
  const role = await portalAdministratorRole(strapi);
  const user = (await strapi.service('admin::user').create({ email, firstname: portal.name, lastname: 'Administrator', password, isActive: true, roles: [role.id] })) as Role;
  await strapi.db.connection('portico_portal_access').insert({ subject: 'admin', subject_id: user.id, portal_id: portal.id });
  return { email, password };
}

/** An author of the knowledge base of one portal, by a role that Strapi comes with. */
export async function createAuthor(strapi: Core.Strapi, portal: Portal, password: string): Promise<AdminLogin> {
  const email = `author@${portal.key}.example`;
  const role = (await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } })) as Role;
  const user = (await strapi.service('admin::user').create({ email, firstname: portal.name, lastname: 'Author', password, isActive: true, roles: [role.id] })) as Role;
  await strapi.db.connection('portico_portal_access').insert({ subject: 'admin', subject_id: user.id, portal_id: portal.id });
  return { email, password };
}

/** What rights the roles of its portals have, it is told; who has the roles, it decides (EH-01, EH-05). */
const ITS_PERMISSIONS = [READ, UPDATE, READ_TEMPLATES, EDIT_TEMPLATES, READ_MESSAGES, HANDLE_MESSAGES, READ_MATRIX, READ_MEMBERS, UPDATE_MEMBERS, READ_REPORTS, READ_ARTICLES, EDIT_ARTICLES, READ_POLICIES, UPDATE_POLICIES, READ_TYPES, UPDATE_TYPES];

async function portalAdministratorRole(strapi: Core.Strapi): Promise<Role> {
  const known = (await strapi.db.query('admin::role').findOne({ where: { code: PORTAL_ADMINISTRATOR } })) as Role | null;
  if (known) return known;
  const role = (await strapi.service('admin::role').create({ name: 'Portal administrator', code: PORTAL_ADMINISTRATOR, description: 'Sets the customer page and the templates of its own portals, looks after their messages, marks members for roles on cases and has reports of them.' })) as Role;
  await strapi.service('admin::role').assignPermissions(role.id, ITS_PERMISSIONS.map((action) => ({ action, subject: null, conditions: [], properties: {} })));
  return role;
}

/** A token for a system of the portal's company, tied to that portal. The key is shown once. */
export async function createPortalToken(strapi: Core.Strapi, portal: Portal): Promise<{ portal: string; token: string }> {
  const token = (await strapi.service('admin::api-token').create({
    name: `${portal.name} core system`,
    description: 'Creates cases by REST.',
    type: 'full-access',
    lifespan: null,
  })) as { id: number; accessKey: string };
  await strapi.db.connection('portico_portal_access').insert({ subject: 'apiToken', subject_id: token.id, portal_id: portal.id });
  return { portal: portal.key, token: token.accessKey };
}
