import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Refusal } from '../domain/refusal';
import type { AdminViewer } from './viewer';

interface AdminState {
  user?: { id: number; firstname?: string; lastname?: string; roles?: { code: string }[] };
  userAbility?: { can(action: string): boolean };
}

/** Who asks at the admin door: Strapi knows the user, our table the portals. Super admins have all of them. */
export async function adminViewer(strapi: Core.Strapi, ctx: Context, permission?: string): Promise<AdminViewer> {
  const { user, userAbility } = ctx.state as AdminState;
  if (!user) throw new Refusal('auth.required');
  if (permission && !userAbility?.can(permission)) throw new Refusal('right.missing', { right: permission });
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || 'Administrator';
  if (user.roles?.some((role) => role.code === 'strapi-super-admin')) {
    return { kind: 'admin', id: user.id, name, portalIds: 'all' };
  }
  const portalIds = await strapi.db
    .connection('portico_portal_access')
    .where({ subject: 'admin', subject_id: user.id })
    .pluck<number[]>('portal_id');
  return { kind: 'admin', id: user.id, name, portalIds };
}

/** Whether an administrator has a portal; another's looks like a missing one (CP-01). */
export function hasPortal(viewer: AdminViewer, portalId: number): boolean {
  return viewer.portalIds === 'all' || viewer.portalIds.includes(portalId);
}
