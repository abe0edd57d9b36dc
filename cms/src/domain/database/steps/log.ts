import type { Knex } from 'knex';

export async function createEvents(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_events', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.string('aggregate').notNullable();
    table.integer('aggregate_id').notNullable();
    table.string('kind').notNullable();
    table.string('news');
    table.bigInteger('occurred_at').notNullable();
    table.text('actor').notNullable();
    table.text('public').notNullable();
    table.text('private').notNullable();
    table.index(['aggregate', 'aggregate_id', 'id'], 'portico_events_log');
    table.index(['aggregate_id', 'news', 'id'], 'portico_events_news');
  });
}

/** `case_id` is 0 for the portal's own settings, so that the uniqueness holds for them too. */
export async function createSettingsVersions(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_settings_versions', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.integer('case_id').notNullable().defaultTo(0);
    table.string('feature').notNullable();
    table.integer('version').notNullable();
    table.text('settings').notNullable();
    table.text('actor').notNullable();
    table.bigInteger('created_at').notNullable();
    table.integer('restored_from');
    table.unique(['portal_id', 'case_id', 'feature', 'version'], { indexName: 'portico_settings_versions_once' });
  });
}
