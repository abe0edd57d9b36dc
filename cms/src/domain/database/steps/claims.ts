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

/** Letters and digits in small, as words were kept when this step was made. */
const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

interface ListedBefore {
  id: number;
  number: string;
  problem: string | null;
  product: string | null;
  serial: string;
  updated_at: Date | string | number;
  submitted_at: Date | string | number | null;
  total: number | string | null;
  creator_id: number | null;
}

/** What a claim's row is sorted and searched by; `listed_at` is when it was handed in, of a draft when it was last saved. */
export async function sortClaims(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_claim_list', (table) => {
    table.bigInteger('listed_at').notNullable().defaultTo(0);
    table.bigInteger('updated_at').notNullable().defaultTo(0);
    table.bigInteger('total').notNullable().defaultTo(0);
    table.integer('creator_id');
    table.text('words').notNullable().defaultTo('');
  });
  const found = (await knex('portico_claim_list as l')
    .join('claims as c', 'c.id', 'l.claim_id')
    .leftJoin('claims_creator_lnk as cr', 'cr.claim_id', 'c.id')
    .leftJoin('claims_unit_lnk as ul', 'ul.claim_id', 'c.id')
    .leftJoin('units as u', 'u.id', 'ul.unit_id')
    .select('c.id', 'c.number', 'c.problem', 'u.product', 'l.serial', 'c.updated_at', 'c.submitted_at', 'c.total', 'cr.member_id as creator_id')) as ListedBefore[];
  for (const { id, number, problem, product, serial, total, creator_id, ...moments } of found) {
    const updated_at = new Date(moments.updated_at).getTime();
    const listed_at = moments.submitted_at === null ? updated_at : new Date(moments.submitted_at).getTime();
    const plain = [number.replace(/[\s\-._/]+/g, ''), serial].flatMap((text) => wordsOf(text).join('') || []);
    const unit = [...wordsOf(product ?? ''), ...plain.slice(1)].map((word) => `qz${word}`);
    const words = [...wordsOf(number), ...plain, ...wordsOf(problem ?? ''), ...wordsOf(product ?? ''), ...unit].join(' ');
    await knex('portico_claim_list').where({ claim_id: id }).update({ listed_at, updated_at, total: Number(total ?? 0), creator_id, words });
  }
}

/**
 * An index for each order in which a page is read, state by state: whatever states a list has, its page is put together
 * from one short reading of each. What stood in the order of ids is not read any more.
 */
export async function orderClaims(knex: Knex): Promise<void> {
  for (const index of ['company', 'company_state', 'portal', 'portal_state']) await knex.raw(`DROP INDEX portico_claim_list_${index}`);
  const index = (name: string, columns: string) => knex.raw(`CREATE INDEX portico_claim_list_${name} ON portico_claim_list (${columns}, claim_id)`);
  for (const order of ['listed_at', 'updated_at', 'total']) {
    await index(order, `portal_id, state, ${order}`);
    await index(`company_${order}`, `portal_id, company_id, state, ${order}`);
  }
  await index('agent', 'agent_id, state, listed_at');
  await index('creator', 'creator_id, state, listed_at');
  if (knex.client.dialect !== 'postgresql') return;
  await knex.raw(`ALTER TABLE portico_claim_list ADD COLUMN found tsvector GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED`);
  await knex.raw('CREATE INDEX portico_claim_list_found ON portico_claim_list USING gin (found)');
}

/** Parts and repairs by their numbers as they are compared: each once a portal, also of what was taken out. */
export async function createMasterNumbers(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_master_numbers', (table) => {
    table.string('kind').notNullable();
    table.integer('master_id').notNullable();
    table.integer('portal_id').notNullable();
    table.string('number').notNullable();
    table.primary(['kind', 'master_id']);
    table.unique(['portal_id', 'kind', 'number'], { indexName: 'portico_master_numbers_once' });
  });
  for (const [kind, table, column] of [['part', 'parts', 'part_id'], ['labour', 'labour_operations', 'labour_operation_id']] as const) {
    const link = `${table}_portal_lnk`;
    const found = (await knex(table).join(link, `${link}.${column}`, `${table}.id`).orderBy(`${table}.id`).select(`${table}.id`, `${table}.number`, `${link}.portal_id`)) as { id: number; number: string; portal_id: number }[];
    for (const { id, number, portal_id } of found) {
      // Of several with one number the first keeps it: until now nobody asked.
      await knex('portico_master_numbers').insert({ kind, master_id: id, portal_id, number: number.normalize('NFKC').trim().replace(/\s+/gu, ' ').toUpperCase() }).onConflict(['portal_id', 'kind', 'number']).ignore();
    }
  }
}

/** Words that agents keep to write to dealers with: each name once a portal and language. */
export async function createClaimTemplates(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_claim_templates', (table) => {
    table.increments('id');
    table.string('public_id').notNullable().unique();
    table.integer('portal_id').notNullable();
    table.string('language').notNullable();
    table.string('name').notNullable();
    table.text('text').notNullable();
    table.integer('version').notNullable();
    table.unique(['portal_id', 'language', 'name'], { indexName: 'portico_claim_templates_once' });
  });
}

/** What lists and counts of returns are read off, and what is unique about one; the last number that a portal has given. */
export async function createRmaList(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_rma_list', (table) => {
    table.integer('rma_id').primary();
    table.integer('portal_id').notNullable();
    table.integer('company_id').notNullable();
    table.integer('claim_id').notNullable();
    table.string('number').notNullable();
    table.string('state').notNullable();
    table.unique(['portal_id', 'number'], { indexName: 'portico_rma_list_number' });
    table.index(['portal_id', 'company_id', 'rma_id'], 'portico_rma_list_company');
    table.index(['portal_id', 'company_id', 'state', 'rma_id'], 'portico_rma_list_company_state');
    table.index(['portal_id', 'rma_id'], 'portico_rma_list_portal');
    table.index(['portal_id', 'state', 'rma_id'], 'portico_rma_list_state');
    table.index(['claim_id'], 'portico_rma_list_claim');
  });
  await knex.schema.createTable('portico_rma_counters', (table) => {
    table.integer('portal_id').primary();
    table.integer('last').notNullable();
  });
}
