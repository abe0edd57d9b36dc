import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { insertIn } from '../../domain/database/write-in';
import { silent, type EventDraft } from '../../domain/events';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Change, type Recorded } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { plainNumber } from '../../domain/plain-number';

const PRODUCT = 'api::product.product';

/** A model of the manufacturer's. */
interface ProductSnapshot extends Recorded {
  number: string;
  name: string;
  /** The line of products that it is of; null where it is of none. */
  line: string | null;
}

const productSnapshot = statement('product_snapshot', ({ object }) => {
  const snapshot = object({ id: 'p.id', documentId: 'p.document_id', portalId: 'l.portal_id', number: 'p.number', name: 'p.name', line: 'p.line' });
  return `SELECT ${snapshot} AS answer FROM products p JOIN products_portal_lnk l ON l.product_id = p.id WHERE p.document_id = ?`;
});

function checkProduct(before: ProductSnapshot | null, { portalId, number }: ProductSnapshot): void {
  if (before && before.portalId !== portalId) throw new Refusal('relation.fixed', { field: 'portal' });
  if (plainNumber(number) === '') throw new Refusal('input.invalid', { findings: [{ path: 'body.number', message: 'The number is missing.' }] });
}

function deriveProduct(before: ProductSnapshot | null, after: ProductSnapshot): EventDraft[] {
  const facts = ({ number, name, line }: ProductSnapshot) => ({ number, name, line });
  if (!before) return [silent('productAdded', facts(after))];
  return JSON.stringify(facts(before)) === JSON.stringify(facts(after)) ? [] : [silent('productChanged', { from: facts(before), to: facts(after) })];
}

async function projectProduct(trx: Knex, { after: { id, portalId, number, line } }: Change<ProductSnapshot>): Promise<void> {
  try {
    await insertIn(trx, 'portico_product_numbers', [{ product_id: id, portal_id: portalId, number: plainNumber(number), line: plainNumber(line ?? '') || null }], ['product_id']);
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('product.numberTaken', { number });
    throw error;
  }
}

/** Products (CL-06), whatever door they come through: each has a log of its own. */
export function registerProduct(): void {
  registerRecordedType<ProductSnapshot>({
    subject: 'product',
    uid: PRODUCT,
    load: (trx, documentId) => readIn<ProductSnapshot>(trx, productSnapshot(), [documentId]),
    logOf: ({ id }) => ({ aggregate: 'product', aggregateId: id }),
    check: checkProduct,
    derive: deriveProduct,
    project: projectProduct,
  });
}
