import type { Knex } from 'knex';

/** The clients of an office (OB-02): each e-mail address once a portal, and the groups that they are in, by their names as they are compared. */
export async function createClients(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_clients', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.string('name').notNullable();
    table.string('plain_name').notNullable();
    table.string('email');
    table.string('mobile');
    table.string('language');
    table.integer('member_id').unique();
    table.integer('version').notNullable();
    table.bigInteger('created_at').notNullable();
    table.unique(['portal_id', 'email'], { indexName: 'portico_clients_email' });
    table.index(['portal_id', 'plain_name', 'id'], 'portico_clients_named');
  });
  await knex.schema.createTable('portico_client_groups', (table) => {
    table.integer('client_id').notNullable().references('portico_clients.id');
    table.integer('portal_id').notNullable();
    table.string('plain').notNullable();
    table.string('name').notNullable();
    table.primary(['client_id', 'plain']);
    table.index(['portal_id', 'plain', 'client_id'], 'portico_client_groups_in');
  });
}

/**
 * Dossiers (OB-05): types as they were when dossiers were started by them, each wording once; one open dossier a type and
 * client, by a key that is emptied on closing; and the clients that a start is still to come to.
 */
export async function createDossiers(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_dossier_types', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.string('key').notNullable();
    table.string('hash').notNullable();
    table.text('type').notNullable();
    table.bigInteger('created_at').notNullable();
    table.unique(['portal_id', 'key', 'hash'], { indexName: 'portico_dossier_types_once' });
  });
  await knex.schema.createTable('portico_dossiers', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.integer('client_id').notNullable().references('portico_clients.id');
    table.integer('type_id').notNullable().references('portico_dossier_types.id');
    table.string('type_key').notNullable();
    table.string('open_key').unique();
    table.string('status').notNullable();
    table.string('step');
    table.string('waits_for');
    table.text('state').notNullable();
    table.bigInteger('since').notNullable();
    table.bigInteger('stuck_from');
    table.bigInteger('remind_at');
    table.integer('version').notNullable();
    table.bigInteger('created_at').notNullable();
    table.index(['portal_id', 'status', 'step', 'stuck_from'], 'portico_dossiers_steps');
    table.index(['client_id', 'id'], 'portico_dossiers_client');
    table.index(['remind_at'], 'portico_dossiers_reminded');
    table.index(['waits_for', 'id'], 'portico_dossiers_waiting');
  });
  await knex.schema.createTable('portico_dossier_start_parts', (table) => {
    table.increments('id');
    table.integer('job_id').notNullable();
    table.text('clients').notNullable();
    table.index(['job_id', 'id'], 'portico_dossier_start_parts_job');
  });
}

/** Which wordings of types open dossiers still go on by is read off an index. */
export async function findDossiersByType(knex: Knex): Promise<void> {
  await knex.raw('CREATE INDEX portico_dossiers_type ON portico_dossiers (type_id, status)');
}

/** What any job comes to in parts, not starts of dossiers alone. */
export async function keepPartsOfJobs(knex: Knex): Promise<void> {
  await knex.schema.renameTable('portico_dossier_start_parts', 'portico_job_parts');
  await knex.schema.alterTable('portico_job_parts', (table) => table.renameColumn('clients', 'ids'));
}
