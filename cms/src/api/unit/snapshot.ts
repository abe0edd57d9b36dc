import type { Knex } from 'knex';
import type { Dialect } from '../../domain/database/dialect';
import { readIn } from '../../domain/database/read-in';
import { statement } from '../../domain/portico';
import type { Recorded } from '../../domain/recorder';
import type { Reference } from '../../domain/references';
import type { LocalDate } from '../../domain/time';
import type { Extension } from '../../plugins/warranty/server/rules/terms';

export const UNIT = 'api::unit.unit';

/** The product that a unit is made of. */
export interface Model extends Reference {
  documentId: string;
  number: string;
  line: string | null;
}

/** One product with its serial number. Whom it belongs to is no part of it: that is asked for by whoever may read it. */
export interface UnitSnapshot extends Recorded {
  serial: string;
  /** The name on its plate. */
  product: string;
  model: Model | null;
  /** The company that it is with. */
  company: Reference | null;
  shippedOn: LocalDate | null;
  deliveredOn: LocalDate | null;
  registeredOn: LocalDate | null;
  registration: 'pending' | 'registered';
  /** Milliseconds UTC. */
  registeredAt: number | null;
  extensions: Extension[] | null;
  version: number;
}

/** A unit `u` whose portal is `up`, as it is recorded. */
const unitFields = ({ object, one, date, instant, json }: Dialect) => {
  const company = one(object({ id: 'co.id', name: 'co.name', portalId: 'cp.portal_id' }), 'units_company_lnk uc JOIN companies co ON co.id = uc.company_id LEFT JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE uc.unit_id = u.id');
  const model = one(
    object({ id: 'm.id', documentId: 'm.document_id', number: 'm.number', name: 'm.name', line: 'm.line', portalId: 'mp.portal_id' }),
    'units_model_lnk um JOIN products m ON m.id = um.product_id LEFT JOIN products_portal_lnk mp ON mp.product_id = m.id WHERE um.unit_id = u.id',
  );
  return {
    id: 'u.id',
    documentId: 'u.document_id',
    portalId: 'up.portal_id',
    serial: 'u.serial',
    product: `coalesce(u.product, '')`,
    model,
    company,
    shippedOn: date('u.shipped_on'),
    deliveredOn: date('u.delivered_on'),
    registeredOn: date('u.registered_on'),
    registration: `coalesce(u.registration, 'pending')`,
    registeredAt: instant('u.registered_at'),
    extensions: json('u.extensions'),
    version: 'coalesce(u.version, 1)',
  };
};

const FROM = 'units u JOIN units_portal_lnk up ON up.unit_id = u.id';

/** The end customer: known to the company that the unit is with, and to agents. */
export interface UnitOwner {
  ownerName: string | null;
  ownerEmail: string | null;
  /** E.164. */
  ownerPhone: string | null;
  siteAddress: string | null;
}

export const OWNER_COLUMNS = { ownerName: 'u.owner_name', ownerEmail: 'u.owner_email', ownerPhone: 'u.owner_phone', siteAddress: 'u.site_address' } as const satisfies Record<keyof UnitOwner, string>;

/** A unit with its owner, for whoever changes it and for what is written down of that. */
export type WholeUnit = UnitSnapshot & UnitOwner;

const wholeUnit = statement('unit_whole', (dialect) => `SELECT ${dialect.object({ ...unitFields(dialect), ...OWNER_COLUMNS })} AS answer FROM ${FROM} WHERE u.document_id = ?`);

export const loadWholeUnit = (trx: Knex, documentId: string) => readIn<WholeUnit>(trx, wholeUnit(), [documentId]);

const unitById = statement('unit_by_id', (dialect) => `SELECT ${dialect.object(unitFields(dialect))} AS answer FROM ${FROM} WHERE u.id = ?`);

export const loadUnitById = (knex: Knex, id: number) => readIn<UnitSnapshot>(knex, unitById(), [id]);
