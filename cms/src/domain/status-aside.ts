import type { Core } from '@strapi/strapi';

/** What the content manager's request said about the status of a case or task, laid aside by the middleware *own-status*. */
export interface StatusAside {
  uid: string;
  status: unknown;
}

interface AdminState {
  statusAside?: StatusAside;
  userAbility?: unknown;
}

interface PermissionChecker {
  create(asked: { userAbility: unknown; model: string }): { cannot: { update(entity: null, field: string): boolean } };
}

/** Puts the status back among what is written, where the administrator may write this field. */
export function takeStatusAside(strapi: Core.Strapi, uid: string, data: Record<string, unknown>): void {
  const state = strapi.requestContext.get()?.state as AdminState | undefined;
  if (state?.statusAside?.uid !== uid) return;
  const { status } = state.statusAside;
  delete state.statusAside;
  const checker = strapi.plugin('content-manager').service('permission-checker') as PermissionChecker;
  if (!checker.create({ userAbility: state.userAbility, model: uid }).cannot.update(null, 'status')) data.status = status;
}
