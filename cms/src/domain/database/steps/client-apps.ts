import type { Knex } from 'knex';

/**
 * The devices that take messages (OB-08), each by the address that its push service gave it; which device has taken which
 * message, so that none gets it twice; which message was opened. And what is known of a client's app (OB-07).
 */
export async function createClientApps(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_push_devices', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.integer('member_id').notNullable();
    table.string('endpoint_hash').notNullable().unique();
    table.text('endpoint').notNullable();
    table.string('p256dh').notNullable();
    table.string('auth').notNullable();
    table.string('device').notNullable();
    table.string('user_agent');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('taken_at');
    table.index(['member_id', 'id'], 'portico_push_devices_of_member');
  });
  await knex.schema.createTable('portico_push_taken', (table) => {
    table.integer('outbox_id').notNullable();
    table.integer('device_id').notNullable();
    table.primary(['outbox_id', 'device_id']);
  });
  await knex.schema.createTable('portico_push_opened', (table) => {
    table.integer('outbox_id').primary();
    table.bigInteger('opened_at').notNullable();
  });
  await knex.schema.createTable('portico_client_apps', (table) => {
    table.integer('client_id').primary();
    table.string('device');
    table.bigInteger('installed_at');
    table.bigInteger('signed_in_at');
    table.bigInteger('opened_at');
  });
}
