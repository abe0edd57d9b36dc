import type { Core } from '@strapi/strapi';
import type { CustomerGrant } from '../../../plugins/customer-access/server/customer';

/** Keeps until when a contact has looked at a tab (milliseconds UTC); never back in time. */
export async function keepSeen(strapi: Core.Strapi, grant: CustomerGrant, tab: keyof CustomerGrant['seen'], until: number): Promise<void> {
  const column = `${tab}_seen_at`;
  await strapi.db.connection('portico_grants').where({ id: grant.id }).where(column, '<', until).update({ [column]: until });
}
