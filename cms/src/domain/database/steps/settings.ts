import type { Knex } from 'knex';

/** What portals with claims look like was kept among the settings of customer pages, which they do not have. */
export async function moveClientPortals(knex: Knex): Promise<void> {
  await knex('portico_settings_versions').where({ feature: 'customerPage', case_id: 0 }).whereIn('portal_id', knex('portals').where({ kind: 'warranty' }).select('id')).update({ feature: 'clientPortal' });
}
