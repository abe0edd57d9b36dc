import type { Knex } from 'knex';
import { plainNumber } from '../../plain-number';

/** Products by their numbers as they are compared: each once a portal. */
export async function createProductNumbers(knex: Knex): Promise<void> {
  await knex.schema.createTable('portico_product_numbers', (table) => {
    table.integer('product_id').primary();
    table.integer('portal_id').notNullable();
    table.string('number').notNullable();
    table.unique(['portal_id', 'number'], { indexName: 'portico_product_numbers_once' });
  });
}

const withoutO = (plain: string): string => plain.replaceAll('O', '0');

/**
 * The letter O counts as 0 from now on, and units are of one product by the key of it. Where that makes two serial numbers
 * one, both are found by it, and the later one is named: whoever changes that unit is then told that it is there twice.
 */
export async function compareSerialsAnew(knex: Knex, warn: (text: string) => void): Promise<void> {
  const units = (await knex('portico_unit_serials').orderBy('unit_id').select('unit_id', 'portal_id', 'product', 'serial')) as { unit_id: number; portal_id: number; product: string; serial: string }[];
  const first = new Map<string, number>();
  const twice: string[] = [];
  for (const unit of units) {
    const serial = withoutO(unit.serial);
    const key = `name:${unit.product}`;
    const other = first.get(JSON.stringify([unit.portal_id, key, serial]));
    if (other === undefined) first.set(JSON.stringify([unit.portal_id, key, serial]), unit.unit_id);
    else twice.push(`${unit.product} ${unit.serial} (units ${other} and ${unit.unit_id})`);
    const product = other === undefined ? key : `${key} (as unit ${other}, ${unit.unit_id})`;
    await knex('portico_unit_serials').where({ unit_id: unit.unit_id }).update({ serial, product });
  }
  if (twice.length) warn(`These serial numbers are there twice now that O counts as 0: ${twice.join('; ')}. Correct them in the list of units.`);

  const claims = (await knex('portico_claim_list').where('serial', 'like', '%O%').select('claim_id', 'serial', 'words')) as { claim_id: number; serial: string; words: string }[];
  for (const { claim_id, serial, words } of claims) {
    const before = serial.toLowerCase();
    const after = withoutO(serial).toLowerCase();
    const worded = words.split(' ').map((word) => (word === before || word === `qz${before}` ? word.replace(before, after) : word));
    await knex('portico_claim_list').where({ claim_id }).update({ serial: withoutO(serial), words: worded.join(' ') });
  }
}

/** The product of a claim's unit, so that a year of claims is counted by it off one index. */
export async function countClaimsByProduct(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_claim_list', (table) => {
    table.string('product');
  });
  await knex.raw(`UPDATE portico_claim_list SET product = (SELECT 'name:' || u.product FROM claims_unit_lnk ul JOIN units u ON u.id = ul.unit_id WHERE ul.claim_id = portico_claim_list.claim_id)`);
  await knex.raw('CREATE INDEX portico_claim_list_product ON portico_claim_list (portal_id, listed_at, list, product)');
}

/** The lines of products as they are compared, and those that articles are about in the same spelling. */
export async function keepProductLines(knex: Knex): Promise<void> {
  await knex.schema.alterTable('portico_product_numbers', (table) => {
    table.string('line');
  });
  const products = (await knex('products').whereNotNull('line').select('id', 'line')) as { id: number; line: string }[];
  for (const { id, line } of products) await knex('portico_product_numbers').where({ product_id: id }).update({ line: plainNumber(line) || null });

  const lines = (await knex('portico_article_lines').select('article_id', 'line')) as { article_id: number; line: string }[];
  if (lines.length === 0) return;
  await knex('portico_article_lines').delete();
  await knex('portico_article_lines').insert(lines.map(({ article_id, line }) => ({ article_id, line: plainNumber(line) }))).onConflict(['article_id', 'line']).ignore();
}
