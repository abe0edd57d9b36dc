import type { Knex } from 'knex';

/**
 * What lists and counts of claims are read off, and what is unique about a claim. `list` is the one of the four lists
 * (CL-11) that it stands in beside *all*, `serial` as serial numbers are compared.
 */
export async function createClaimList(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_claim_list', (table) => {
    table.integer('claim_id').primary();
    table.integer('portal_id').notNullable();
    table.integer('company_id').notNullable();
    table.string('number').notNullable();
    table.string('state').notNullable();
    table.string('list').notNullable();
    table.integer('agent_id');
    table.string('serial').notNullable();
    table.unique(['portal_id', 'number'], { indexName: 'portico_claim_list_number' });
    table.index(['portal_id', 'company_id', 'list', 'claim_id'], 'portico_claim_list_company');
    table.index(['portal_id', 'company_id', 'state', 'claim_id'], 'portico_claim_list_company_state');
    table.index(['portal_id', 'list', 'claim_id'], 'portico_claim_list_portal');
    table.index(['portal_id', 'state', 'claim_id'], 'portico_claim_list_portal_state');
    table.index(['portal_id', 'serial'], 'portico_claim_list_serial');
  });
}

/** The last number that a portal has given to a claim. */
export async function countClaims(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_claim_counters', (table) => {
    table.integer('portal_id').primary();
    table.integer('last').notNullable();
  });
}

/** Serial numbers as they are compared: each once a product of the portal. */
export async function createUnitSerials(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_unit_serials', (table) => {
    table.integer('unit_id').primary();
    table.integer('portal_id').notNullable();
    table.string('product').notNullable();
    table.string('serial').notNullable();
    table.unique(['portal_id', 'serial', 'product'], { indexName: 'portico_unit_serials_once' });
  });
}
