import type { Knex } from 'knex';

/** The numbers that a company has used, as they are compared (answer 14). An invoice keeps its own, whatever becomes of it. */
export async function createInvoiceNumbers(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_invoice_numbers', (table) => {
    table.integer('invoice_id').primary();
    table.integer('company_id').notNullable();
    table.string('number').notNullable();
    table.unique(['company_id', 'number'], { indexName: 'portico_invoice_numbers_once' });
  });
}
