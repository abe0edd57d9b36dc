import type { Knex } from 'knex';

export async function createRequests(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_rate_limits', (table) => {
    table.string('key').primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire');
  });
  await knex.schema.createTable('portico_idempotency', (table) => {
    table.string('key').primary();
    table.string('fingerprint').notNullable();
    table.integer('status').notNullable();
    table.text('body').notNullable();
    table.bigInteger('created_at').notNullable();
  });
}

/** Settings that somebody is changing, for the preview's few minutes. */
export async function createPreviewDrafts(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_preview_drafts', (table) => {
    table.string('token_hash').primary();
    table.integer('portal_id').notNullable();
    table.text('draft').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.index(['expires_at']);
  });
}

/** Jobs that are about one case. */
export async function nameCasesOfJobs(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_jobs', (table) => {
    table.integer('case_id');
    table.index(['case_id', 'kind'], 'portico_jobs_of_case');
  });
}

/** What is worked off case by case in the background; `cursor` is the last case that is done. */
export async function createJobs(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_jobs', (table) => {
    table.increments('id');
    table.string('kind').notNullable();
    table.integer('portal_id').notNullable();
    table.text('payload').notNullable();
    table.string('state').notNullable();
    table.integer('done').notNullable().defaultTo(0);
    table.integer('total').notNullable();
    table.integer('failed').notNullable().defaultTo(0);
    table.text('counts').notNullable().defaultTo('{}');
    table.integer('cursor').notNullable().defaultTo(0);
    table.integer('tries').notNullable().defaultTo(0);
    table.string('claimed_by');
    table.bigInteger('claimed_until').notNullable().defaultTo(0);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('finished_at');
    table.text('error');
    table.index(['state', 'claimed_until']);
    table.index(['portal_id', 'kind', 'id']);
  });
}
