import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { isOurs } from './answer';

/** Content that reaches across portals without being a type of ours: stored files, and the members' logins. */
const SHARED = ['plugin::upload.file', 'plugin::upload.folder', 'plugin::users-permissions.user'];

const ACTIONS = ['FindOne', 'FindMany', 'Count', 'Create', 'CreateMany', 'Update', 'UpdateMany', 'Delete', 'DeleteMany'] as const;

interface Administrator {
  roles?: { code: string }[];
}

/**
 * In the admin panel, content is the platform administrator's alone: Strapi's permissions know types and fields, but
 * no portals. It is kept at the database, as lists, relations, the media library and whatever else Strapi's panel has
 * meet there; so it holds whatever a role has been given. Who is signed in there as anybody else finds nothing.
 * Our own doors have a scope; what passes them has been asked there.
 */
export function keepContentToPlatform(strapi: Core.Strapi): void {
  const ours = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const refuse = () => {
    const ctx = strapi.requestContext.get();
    if (!ctx || isOurs(ctx)) return;
    const administrator = ctx.state.user as Administrator | undefined;
    if (administrator && !administrator.roles?.some(({ code }) => code === 'strapi-super-admin')) throw new Refusal('notFound');
  };
  strapi.db.lifecycles.subscribe({
    models: [...ours, ...SHARED],
    ...Object.fromEntries(ACTIONS.map((action) => [`before${action}`, refuse])),
  });
}

const STOCK_ROLES = ['strapi-author', 'strapi-editor'];

/** Strapi gives its own roles all content when it founds them. Here they start with none, and are shown so. */
export async function emptyStockRoles(strapi: Core.Strapi): Promise<void> {
  const permissions = (await strapi.db.query('admin::permission').findMany({
    where: {
      role: { code: { $in: STOCK_ROLES } },
      $or: [{ action: { $startsWith: 'plugin::upload.' } }, { action: { $startsWith: 'plugin::content-manager.explorer.' } }],
    },
    select: ['id'],
  })) as { id: number }[];
  const service = strapi.service('admin::permission') as unknown as { deleteByIds(ids: number[]): Promise<unknown> };
  if (permissions.length) await service.deleteByIds(permissions.map(({ id }) => id));
}
