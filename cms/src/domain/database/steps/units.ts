import type { Knex } from 'knex';

/** What lists and counts of units are read off, beside the serial number: the company that a unit is with, whether it has been registered, and what it is called, in small. */
export async function listUnits(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_unit_serials', (table) => {
    table.integer('company_id');
    table.string('registration').notNullable().defaultTo('pending');
    table.string('name').notNullable().defaultTo('');
  });
  const units = (await knex('units as u').leftJoin('units_company_lnk as uc', 'uc.unit_id', 'u.id').select('u.id', 'u.product', 'u.registration', 'uc.company_id')) as { id: number; product: string | null; registration: string | null; company_id: number | null }[];
  for (const { id, product, registration, company_id } of units) {
    await knex('portico_unit_serials').where({ unit_id: id }).update({ company_id, registration: registration ?? 'pending', name: (product ?? '').toLowerCase() });
  }
  const index = (name: string, columns: string) => knex.raw(`CREATE INDEX portico_unit_serials_${name} ON portico_unit_serials (${columns})`);
  await index('named', 'portal_id, name, unit_id');
  await index('ordered', 'portal_id, serial, unit_id');
  await index('registration', 'portal_id, registration, unit_id');
  await index('company_named', 'portal_id, company_id, name, unit_id');
  await index('company_ordered', 'portal_id, company_id, serial, unit_id');
  await index('company_registration', 'portal_id, company_id, registration, unit_id');
}

/** The lines of a table of units that are still to be taken over; with their personal data they go as they are done. What could not be taken over stays as findings. */
export async function createUnitImports(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_unit_import_parts', (table) => {
    table.increments('id');
    table.integer('job_id').notNullable();
    table.integer('portal_id').notNullable();
    table.text('lines').notNullable();
    table.text('findings');
    table.bigInteger('created_at').notNullable();
    table.index(['job_id', 'id'], 'portico_unit_import_parts_job');
  });
}
