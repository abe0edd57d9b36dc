import type { Knex } from 'knex';

/**
 * Mails that came in. A mail is stored whole before anything is done about it, once for its `identity` (its Message-ID,
 * else its hash). `portico_mailboxes` says how far a mailbox has been read, and by which process it is being read.
 */
export async function createReceivedMails(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_inbound', (table) => {
    table.increments('id');
    table.string('identity').notNullable().unique();
    table.string('message_id');
    table.string('state').notNullable();
    table.string('kind');
    table.text('reason');
    table.string('from_address');
    table.string('from_name');
    table.text('subject');
    table.bigInteger('sent_at');
    table.bigInteger('received_at').notNullable();
    table.integer('portal_id');
    table.string('aggregate');
    table.integer('aggregate_id');
    table.integer('outbox_id');
    table.text('comment');
    table.text('files').notNullable().defaultTo('[]');
    table.string('posted_as');
    table.text('actor');
    table.bigInteger('settled_at');
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('due_at').notNullable();
    table.string('claimed_by');
    table.bigInteger('claimed_until');
    table.text('error');
    table.index(['state', 'due_at']);
    table.index(['aggregate', 'aggregate_id', 'id'], 'portico_inbound_log');
    table.index(['portal_id', 'id'], 'portico_inbound_of_portal');
    table.index(['from_address', 'received_at'], 'portico_inbound_from');
  });
  await knex.schema.createTable('portico_inbound_sources', (table) => {
    table.integer('inbound_id').primary().references('id').inTable('portico_inbound').onDelete('CASCADE');
    table.binary('source').notNullable();
  });
  await knex.schema.createTable('portico_mailboxes', (table) => {
    table.string('name').primary();
    table.string('generation').notNullable().defaultTo('');
    table.string('position').notNullable().defaultTo('');
    table.string('held_by');
    table.bigInteger('held_until').notNullable().defaultTo(0);
    table.bigInteger('read_at');
    table.text('error');
  });
}
