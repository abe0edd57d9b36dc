import { plainNumber } from '../../../domain/plain-number';
import type { LocalDate } from '../../../domain/time';
import { faultsOfDays, type UnitFinding } from '../../unit/rules/registration';
import type { UnitColumn } from './columns';
import type { LineFault, LineFinding, UnitLine } from './lines';

/** What a unit is, as far as a table says it. */
export interface UnitFacts {
  modelId: number;
  companyId: number | null;
  shippedOn: LocalDate | null;
  deliveredOn: LocalDate | null;
  registeredOn: LocalDate | null;
  ownerName: string | null;
  ownerEmail: string | null;
  ownerPhone: string | null;
  siteAddress: string | null;
}

/** A unit as it is kept; one that was taken up by the name on its plate alone has no model yet. */
export interface KeptUnit extends Omit<UnitFacts, 'modelId'> {
  id: number;
  documentId: string;
  modelId: number | null;
}

/** What the lines of a file are held against. */
export interface World {
  /** By plain number. */
  products: ReadonlyMap<string, { id: number; name: string }>;
  /** By plain name; null where several companies are called so. */
  dealers: ReadonlyMap<string, number | null>;
  today: LocalDate;
}

export interface PlannedUnit {
  line: UnitLine;
  before: KeptUnit | null;
  after: UnitFacts;
  /** The name of its product, for the plate. */
  name: string;
}

export type Planned = { findings: LineFinding[] } | { change: PlannedUnit | null };

/** Names of companies as they are compared. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

const COLUMN_OF = { ownerName: 'owner', ownerEmail: 'email', ownerPhone: 'phone', siteAddress: 'site', shippedOn: 'shippedOn', deliveredOn: 'deliveredOn', registeredOn: 'registeredOn' } as const satisfies Record<UnitFinding['path'], UnitColumn>;

const NOBODY = { companyId: null, shippedOn: null, deliveredOn: null, registeredOn: null, ownerName: null, ownerEmail: null, ownerPhone: null, siteAddress: null };

/**
 * What one line comes to: what is wrong with it as things are, or what it changes; null where it says what is kept already.
 * A field that is empty says nothing, so what is kept there stays (CL-14).
 */
export function planOf(line: UnitLine, kept: KeptUnit | null, { products, dealers, today }: World): Planned {
  const findings: LineFinding[] = [];
  const find = (column: UnitColumn, fault: LineFault) => findings.push({ line: line.line, column, fault, text: line[column] ?? '' });
  const product = products.get(plainNumber(line.product));
  const company = line.dealer === null ? undefined : dealers.get(plainName(line.dealer));
  if (!product) find('product', 'unknownProduct');
  if (line.dealer !== null && company === undefined) find('dealer', 'unknownDealer');
  if (company === null) find('dealer', 'severalDealers');
  const stood = kept ?? NOBODY;
  const after: UnitFacts = {
    modelId: product?.id ?? 0,
    companyId: company ?? stood.companyId,
    shippedOn: line.shippedOn ?? stood.shippedOn,
    deliveredOn: line.deliveredOn ?? stood.deliveredOn,
    registeredOn: line.registeredOn ?? stood.registeredOn,
    ownerName: line.owner ?? stood.ownerName,
    ownerEmail: line.email ?? stood.ownerEmail,
    ownerPhone: line.phone ?? stood.ownerPhone,
    siteAddress: line.site ?? stood.siteAddress,
  };
  for (const { path, fault } of faultsOfDays(after, today)) find(COLUMN_OF[path], fault);
  // Who owns it is known of what has been registered, and of nothing else; and a registration has its owner and its day of delivery.
  if (line.registeredOn ?? line.owner ?? line.email ?? line.phone ?? line.site) {
    for (const [column, known] of [['registeredOn', after.registeredOn], ['owner', after.ownerName], ['deliveredOn', after.deliveredOn]] as const) if (known === null) find(column, 'missing');
  }
  if (findings.length > 0 || !product) return { findings };
  const same = kept !== null && (Object.keys(after) as (keyof UnitFacts)[]).every((field) => kept[field] === after[field]);
  return { change: same ? null : { line, before: kept, after, name: product.name } };
}
