import type { Knex } from 'knex';
import { hashed } from '../../../domain/database/hashed';
import { readIn } from '../../../domain/database/read-in';
import type { Binding, Statement } from '../../../domain/database/statement';
import { plainNumber } from '../../../domain/plain-number';
import { dialect, reader, statement } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import { plainSerial } from '../../unit/rules/plain-serial';
import { OWNER_COLUMNS } from '../../unit/snapshot';
import { keyOf, type UnitLine } from '../rules/lines';
import { plainName, type KeptUnit, type World } from '../rules/plan';

/** Asks in a transaction, or outside of one. */
type AskDatabase = <Answer>(asked: Statement, bindings: Binding[]) => Promise<Answer | null>;

export const askingIn = (trx: Knex): AskDatabase => async <Answer>(asked: Statement, bindings: Binding[]) => readIn<Answer>(trx, asked, bindings);
export const askingOutside: AskDatabase = async <Answer>(asked: Statement, bindings: Binding[]) => reader().read<Answer>(asked, bindings);

const known = statement('unit_import_world', ({ object, list }) => {
  const products = list(object({ id: 'p.id', number: 'p.number', name: 'p.name' }), 'portico_product_numbers n JOIN products p ON p.id = n.product_id WHERE n.portal_id = ?');
  const dealers = list(object({ id: 'co.id', name: 'co.name' }), `companies co JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE cp.portal_id = ? AND co.kind IN ('dealer', 'client')`);
  return `SELECT ${object({ products, dealers })} AS answer`;
});

interface Known {
  products: { id: number; number: string; name: string }[];
  dealers: { id: number; name: string }[];
}

export async function readWorld(ask: AskDatabase, portalId: number, today: LocalDate): Promise<World> {
  const { products, dealers } = (await ask<Known>(known(), [portalId, portalId])) ?? { products: [], dealers: [] };
  const named = new Map<string, number | null>();
  for (const { id, name } of dealers) named.set(plainName(name), named.has(plainName(name)) ? null : id);
  return { products: new Map(products.map(({ number, ...product }) => [plainNumber(number), product])), dealers: named, today };
}

interface FoundUnit extends KeptUnit {
  plain: string;
  product: string;
}

/** The units of these lines as they are kept, by the keys of the lines. One that has no model is the one which is called as the product. */
export async function keptUnits(ask: AskDatabase, portalId: number, lines: readonly UnitLine[], { products }: World): Promise<Map<string, KeptUnit>> {
  const speech = dialect();
  const unit = speech.object({
    id: 'u.id',
    documentId: 'u.document_id',
    plain: 's.serial',
    product: `coalesce(u.product, '')`,
    modelId: 'um.product_id',
    companyId: 's.company_id',
    shippedOn: speech.date('u.shipped_on'),
    deliveredOn: speech.date('u.delivered_on'),
    registeredOn: speech.date('u.registered_on'),
    ...OWNER_COLUMNS,
  });
  const from = `portico_unit_serials s JOIN units u ON u.id = s.unit_id LEFT JOIN units_model_lnk um ON um.unit_id = u.id WHERE s.portal_id = ? AND ${speech.among('s.serial')} ORDER BY u.id`;
  const sql = `SELECT ${speech.list(unit, from)} AS answer`;
  const found = (await ask<FoundUnit[]>(hashed('unit_import_kept', sql), [portalId, JSON.stringify(lines.map(({ serial }) => plainSerial(serial)))])) ?? [];
  const bySerial = new Map<string, FoundUnit[]>();
  for (const one of found) bySerial.set(one.plain, [...(bySerial.get(one.plain) ?? []), one]);
  const kept = new Map<string, KeptUnit>();
  for (const line of lines) {
    const product = products.get(plainNumber(line.product));
    const candidates = bySerial.get(plainSerial(line.serial)) ?? [];
    const match = candidates.find(({ modelId }) => modelId !== null && modelId === product?.id) ?? candidates.find(({ modelId, product: name }) => modelId === null && product !== undefined && plainName(name) === plainName(product.name));
    if (!match) continue;
    const { plain: _plain, product: _product, ...stored } = match;
    kept.set(keyOf(line), stored);
  }
  return kept;
}
