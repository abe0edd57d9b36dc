import type { Knex } from 'knex';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { insertIn } from '../../domain/database/write-in';
import { registerPreparation } from '../../domain/document-middleware';
import { registerRecordedType, type Change } from '../../domain/recorder';
import { writeRows } from '../../domain/read-models';
import { refuseForeign } from '../../domain/references';
import { Refusal } from '../../domain/refusal';
import { extensionsSchema } from '../../plugins/warranty/server/rules/extensions';
import { claimReadModel } from '../claim/list/row';
import { relationTarget } from '../case/parent';
import { unitRow } from './list-row';
import { plainSerial } from './rules/plain-serial';
import { productKey } from './rules/product-key';
import { deriveUnit } from './rules/happened';
import { loadWholeUnit, UNIT, type UnitSnapshot, type WholeUnit } from './snapshot';

const refuse = (path: string, message: string) => new Refusal('input.invalid', { findings: [{ path: `body.${path}`, message }] });

function checkUnit(before: UnitSnapshot | null, { portalId, company, model, serial, product, extensions }: UnitSnapshot): void {
  if (before && before.portalId !== portalId) throw new Refusal('relation.fixed', { field: 'portal' });
  refuseForeign(portalId, [company, model]);
  if (plainSerial(serial) === '') throw refuse('serial', 'The serial number is missing.');
  if (product.trim() === '') throw refuse('product', 'The name of the product is missing.');
  if (!extensionsSchema.nullable().safeParse(extensions).success) throw refuse('extensions', 'An extension says what it is about, months or a last day, and a reason.');
}

async function projectUnit(trx: Knex, { before, after }: Change<UnitSnapshot>): Promise<void> {
  try {
    await insertIn(trx, 'portico_unit_serials', [unitRow(after)], ['unit_id']);
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('unit.serialTaken', { serial: after.serial });
    throw error;
  }
  if (before && (productKey(before) !== productKey(after) || before.product !== after.product)) await writeRows(trx, claimReadModel, await trx('claims_unit_lnk').where({ unit_id: after.id }).pluck('claim_id'));
}

/** Where nothing else is on its plate, a unit is called as its model. */
async function nameUnit(trx: Knex, data: Record<string, unknown>, documentId: string | null): Promise<void> {
  const model = relationTarget(data.model);
  const isNamed = 'product' in data ? Boolean(data.product) : documentId !== null;
  if (isNamed || model === null) return;
  const found = await trx('products').where(typeof model === 'number' ? { id: model } : { document_id: model }).first<{ name: string } | undefined>('name');
  if (found) data.product = found.name;
}

/** Each unit has a log of its own (CL-14); its serial number is kept as it is looked for. */
export function registerUnit(): void {
  registerPreparation(UNIT, nameUnit);
  registerRecordedType<WholeUnit>({
    subject: 'unit',
    uid: UNIT,
    load: loadWholeUnit,
    logOf: ({ id }) => ({ aggregate: 'unit', aggregateId: id }),
    check: checkUnit,
    derive: deriveUnit,
    project: projectUnit,
  });
}
