import type { Knex } from 'knex';

export async function createOutbox(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_outbox', (table) => {
    table.increments('id');
    table.string('message_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.string('aggregate').notNullable();
    table.integer('aggregate_id').notNullable();
    table.string('channel').notNullable();
    table.string('template').notNullable();
    table.string('locale').notNullable();
    table.string('recipient').notNullable();
    table.text('variables').notNullable();
    table.string('state').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('due_at').notNullable();
    table.string('claimed_by');
    table.bigInteger('claimed_until');
    table.bigInteger('handed_over_at');
    table.text('error');
    table.index(['state', 'due_at']);
    table.index(['aggregate', 'aggregate_id']);
  });
}

/**
 * What becomes of a message after it was handed over: the provider's own name for it, and a mail server's later word that
 * it came back. `tried_since` is when the 48 hours of trying began, where that is not its birth. The sources are as sent,
 * with secrets struck, and apart: lists of messages do not read them.
 */
export async function keepWhatWasSent(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_outbox', (table) => {
    table.string('reference');
    table.string('subject');
    table.bigInteger('tried_since');
    table.bigInteger('bounced_at');
    table.index(['portal_id', 'id'], 'portico_outbox_of_portal');
    table.index(['recipient', 'id'], 'portico_outbox_to');
  });
  await knex.schema.createTable('portico_sent_sources', (table) => {
    table.integer('outbox_id').primary().references('id').inTable('portico_outbox').onDelete('CASCADE');
    table.text('source').notNullable();
  });
}

/** What somebody waits for goes before the rest. */
export async function markAwaited(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_outbox', (table) => {
    table.boolean('awaited').notNullable().defaultTo(false);
  });
  await knex.raw("CREATE INDEX portico_outbox_waiting ON portico_outbox (awaited DESC, id) WHERE state IN ('queued', 'sending')");
}

/** Versions of a portal's own words; without any, or where the newest has no content, those that ship with the product hold. */
export async function createTemplates(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_templates', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.string('channel').notNullable();
    table.string('template').notNullable();
    table.string('locale').notNullable();
    table.integer('version').notNullable();
    table.text('content');
    table.text('actor').notNullable();
    table.bigInteger('created_at').notNullable();
    table.integer('restored_from');
    table.unique(['portal_id', 'channel', 'template', 'locale', 'version'], { indexName: 'portico_templates_once' });
  });
}

/** Who wants no more mails of a category from a portal. */
export async function createOptOuts(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_opt_outs', (table) => {
    table.integer('portal_id').notNullable();
    table.string('recipient').notNullable();
    table.string('category').notNullable();
    table.integer('outbox_id');
    table.bigInteger('created_at').notNullable();
    table.primary(['portal_id', 'recipient', 'category']);
  });
}
