import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { insertIn } from '../../domain/database/write-in';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Change, type Recorded } from '../../domain/recorder';
import { refuseForeign, type Reference } from '../../domain/references';
import { Refusal } from '../../domain/refusal';
import { isUniqueViolation } from '../case/recorded';
import { plainSerial } from './rules/plain-serial';

const UNIT = 'api::unit.unit';

/** One product with its serial number. */
interface UnitSnapshot extends Recorded {
  serial: string;
  product: string;
  /** The company that it is with. */
  company: Reference | null;
}

const unitSnapshot = statement('unit_snapshot', ({ object, one }) => {
  const company = one(object({ id: 'co.id', name: 'co.name', portalId: 'cp.portal_id' }), 'units_company_lnk uc JOIN companies co ON co.id = uc.company_id LEFT JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE uc.unit_id = u.id');
  const snapshot = object({ id: 'u.id', documentId: 'u.document_id', portalId: 'up.portal_id', serial: 'u.serial', product: 'u.product', company });
  return `SELECT ${snapshot} AS answer FROM units u JOIN units_portal_lnk up ON up.unit_id = u.id WHERE u.document_id = ?`;
});

const loadUnit = (trx: Knex, documentId: string) => readIn<UnitSnapshot>(trx, unitSnapshot(), [documentId]);

function checkUnit(before: UnitSnapshot | null, { portalId, company, serial }: UnitSnapshot): void {
  if (before && before.portalId !== portalId) throw new Refusal('relation.fixed', { field: 'portal' });
  refuseForeign(portalId, [company]);
  if (plainSerial(serial) === '') throw new Refusal('input.invalid', { findings: [{ path: 'body.serial', message: 'The serial number is missing.' }] });
}

async function projectUnit(trx: Knex, { after: { id, portalId, product, serial } }: Change<UnitSnapshot>): Promise<void> {
  try {
    await insertIn(trx, 'portico_unit_serials', [{ unit_id: id, portal_id: portalId, product, serial: plainSerial(serial) }], ['unit_id']);
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('unit.serialTaken', { serial });
    throw error;
  }
}

/** What happens to a unit makes no event; its serial number is kept as it is looked for. */
export function registerUnit(): void {
  registerRecordedType<UnitSnapshot>({ subject: 'unit', uid: UNIT, load: loadUnit, check: checkUnit, derive: () => [], project: projectUnit });
}
