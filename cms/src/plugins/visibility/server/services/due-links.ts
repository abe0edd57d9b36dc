import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';

/** What *customer access* does for the settings page: links that a changed setting makes due (CP-05). */
export interface DueLinks {
  count(portal: Portal): Promise<{ cases: number; contacts: number }>;
  send(portal: Portal, actor: Actor, now: number): Promise<{ cases: number; contacts: number }>;
}

export function dueLinks(strapi: Core.Strapi): DueLinks {
  return strapi.plugin('customer-access').service('dueLinks') as DueLinks;
}
