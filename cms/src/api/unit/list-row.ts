import { readModelOfOneRow } from '../../domain/read-models';
import { plainSerial } from './rules/plain-serial';
import { productKey } from './rules/product-key';
import { loadUnitById, type UnitSnapshot } from './snapshot';

/** What lists, searches and counts of units are read off, of one unit; among units of one product its serial number is taken once. */
export const unitRow = (unit: UnitSnapshot) => ({
  unit_id: unit.id,
  portal_id: unit.portalId,
  product: productKey(unit),
  serial: plainSerial(unit.serial),
  company_id: unit.company?.id ?? null,
  registration: unit.registration,
  name: unit.product.toLowerCase(),
});

export const unitReadModel = readModelOfOneRow<UnitSnapshot>({ one: 'Unit', many: 'units', table: 'units', rows: 'portico_unit_serials', key: 'unit_id', numberOf: ({ serial }) => serial, load: loadUnitById, rowOf: unitRow });
