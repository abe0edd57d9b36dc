import type { Knex } from 'knex';

/**
 * Approvals of documents (OB-06, OB-10): the PDF that an office keeps for a step of a dossier type, in versions; what clients
 * are asked to approve, one open request a step of a dossier by a key that is emptied when it ends; and what they decided,
 * once a request, never changed afterwards.
 */
export async function createApprovals(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_dossier_documents', (table) => {
    table.increments('id');
    table.integer('portal_id').notNullable();
    table.string('type_key').notNullable();
    table.string('step').notNullable();
    table.integer('version').notNullable();
    fileColumns(table);
    table.text('kept_by').notNullable();
    table.bigInteger('kept_at').notNullable();
    table.bigInteger('spoilt_at');
    table.unique(['portal_id', 'type_key', 'step', 'version'], { indexName: 'portico_dossier_documents_once' });
  });
  await knex.schema.createTable('portico_approvals', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.integer('client_id').notNullable().references('portico_clients.id');
    table.integer('dossier_id').references('portico_dossiers.id');
    table.string('step');
    table.string('open_key').unique();
    table.string('number').notNullable();
    table.string('title').notNullable();
    table.text('message').notNullable();
    table.string('due_on');
    fileColumns(table);
    table.string('state').notNullable();
    table.integer('version').notNullable();
    table.text('asked_by').notNullable();
    table.bigInteger('asked_at').notNullable();
    table.bigInteger('ended_at');
    table.unique(['portal_id', 'number'], { indexName: 'portico_approvals_numbered' });
    table.index(['client_id', 'id'], 'portico_approvals_client');
    table.index(['dossier_id', 'state'], 'portico_approvals_dossier');
    table.index(['portal_id', 'sha256', 'state', 'ended_at'], 'portico_approvals_verified');
    table.index(['file_id', 'state'], 'portico_approvals_file');
  });
  await knex.schema.createTable('portico_approval_decisions', (table) => {
    table.integer('approval_id').primary().references('portico_approvals.id');
    table.string('decision').notNullable();
    table.text('reason');
    table.integer('member_id').notNullable();
    table.string('name').notNullable();
    table.string('email').notNullable();
    table.string('address').notNullable();
    table.string('user_agent');
    table.string('sha256', 64).notNullable();
    table.integer('version').notNullable();
    table.bigInteger('decided_at').notNullable();
  });
}

/** What the client was called when it decided; of decisions from before, what it is called by now. */
export async function nameClientsOfDecisions(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_approval_decisions', (table) => {
    table.string('client_name').notNullable().defaultTo('');
  });
  await knex.raw(`UPDATE portico_approval_decisions SET client_name = (SELECT c.name FROM portico_approvals a JOIN portico_clients c ON c.id = a.client_id WHERE a.id = approval_id)`);
}

/** A stored PDF: `file_id` is the upload plugin's, `sha256` of the exact bytes. */
function fileColumns(table: Knex.CreateTableBuilder): void {
  table.integer('file_id').notNullable();
  table.string('name').notNullable();
  table.integer('size').notNullable();
  table.integer('pages').notNullable();
  table.string('sha256', 64).notNullable();
}
