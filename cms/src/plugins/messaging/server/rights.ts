import type { Core } from '@strapi/strapi';
import { EDIT, READ } from './routes/place';

/** Who writes templates: authors and portal administrators, each for their own portals. */
const AUTHORS = ['strapi-author', 'portico-portal-administrator'];

/** The permissions that an admin role can be given: to read and to change the templates of its portals. */
export async function registerTemplateRights(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Read', uid: READ.split('.').slice(1).join('.'), pluginName: 'messaging', subCategory: 'Templates' },
    { section: 'plugins', displayName: 'Change', uid: EDIT.split('.').slice(1).join('.'), pluginName: 'messaging', subCategory: 'Templates' },
  ]);
}

interface Role {
  id: number;
  code: string;
  permissions: { action: string }[];
}

/** Gives those roles their rights once: what the platform administrator then takes from one stays taken. */
export async function giveTemplateRights(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'messaging', key: 'rolesWithTemplates' });
  const given = ((await store.get({})) ?? []) as string[];
  const roles = (await strapi.db.query('admin::role').findMany({ where: { code: { $in: AUTHORS, $notIn: given } }, populate: ['permissions'] })) as Role[];
  for (const { id, permissions } of roles) {
    const missing = [READ, EDIT].filter((action) => !permissions.some((permission) => permission.action === action));
    const service = strapi.service('admin::permission') as unknown as { createMany(permissions: object[]): Promise<unknown> };
    if (missing.length) await service.createMany(missing.map((action) => ({ action, subject: null, conditions: [], properties: {}, role: id })));
  }
  if (roles.length) await store.set({ value: [...given, ...roles.map(({ code }) => code)] });
}
