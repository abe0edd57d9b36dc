import type { Dialect } from '../../../domain/database/dialect';
import type { JsonObject } from '../../../domain/json';
import { reader, statement } from '../../../domain/portico';
import { documentsOf, type StoredClaimDocument } from '../../claim-document/queries/documents';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide, ClaimState } from '../../claim/states';
import { plainSerial } from '../rules/plain-serial';
import { UNIT_EVENTS } from '../rules/happened';
import { OWNER_COLUMNS, type UnitOwner } from '../snapshot';
import { daysOf, type WarrantyDays } from './list';
import { MODEL, OWN, ownOf } from './scope';

/** A claim on a unit as everybody may know of it. */
interface ClaimOnUnit {
  state: ClaimState;
  /** Milliseconds UTC. */
  submittedAt: number | null;
}

/** A unit as everybody of its portal may know it (CL-13): nothing of whom it belongs to, nor whom it is with, is asked for. */
export interface EverybodysUnit extends WarrantyDays {
  documentId: string;
  serial: string;
  product: string;
  claims: ClaimOnUnit[];
}

/** Claims `c` on the unit `u`, of the row `l` of their list; drafts are their company's own. */
const claimsOn = (claim: string, { list }: Dialect) => list(claim, `claims_unit_lnk ul JOIN portico_claim_list l ON l.claim_id = ul.claim_id JOIN claims c ON c.id = l.claim_id WHERE ul.unit_id = u.id AND l.list <> 'drafts' ORDER BY l.claim_id DESC LIMIT 100`);

const plate = { documentId: 'u.document_id', serial: 'u.serial', product: `coalesce(u.product, '')` };

const FROM = `portico_unit_serials s JOIN units u ON u.id = s.unit_id ${MODEL}`;

const everybodys = statement('unit_everybody', (dialect) => {
  const { object, instant } = dialect;
  const claims = claimsOn(object({ state: 'l.state', submittedAt: instant('c.submitted_at') }), dialect);
  return `SELECT ${object({ ...plate, ...daysOf(dialect), claims })} AS answer FROM ${FROM} WHERE s.portal_id = ? AND u.document_id = ?`;
});

/** Any unit of a portal, for any of its clients. */
export const readEverybodysUnit = (portalId: number, documentId: string) => reader().read<EverybodysUnit>(everybodys(), [portalId, documentId]);

interface OwnClaim extends ClaimOnUnit {
  /** Null of what another company handed in. */
  number: string | null;
  problem: string | null;
  documents: StoredClaimDocument[];
}

interface UnitHappening {
  id: number;
  kind: string;
  /** Milliseconds UTC. */
  at: number;
  actor: { name: string };
  facts: JsonObject;
}

/** A unit as the company that it is with reads it, and agents. */
export interface OwnersUnit extends Omit<EverybodysUnit, 'claims'>, UnitOwner {
  version: number;
  registeredAt: number | null;
  modelId: string | null;
  company: { documentId: string; name: string } | null;
  claims: OwnClaim[];
  /** Oldest first. */
  history: UnitHappening[];
}

const KINDS = UNIT_EVENTS.map((kind) => `'${kind}'`).join(', ');

/** What happened while the unit was with another company is that one's. */
const SINCE = { client: ` AND e.id >= coalesce((SELECT max(a.id) FROM portico_events a WHERE a.aggregate = 'unit' AND a.aggregate_id = u.id AND a.kind = 'unitAssigned'), 0)`, agent: '' } as const satisfies Record<ClaimSide, string>;

const ownersFor = (side: ClaimSide) => (dialect: Dialect) => {
  const { object, list, one, json, instant } = dialect;
  // Another company's claim on it is told as everybody may know it.
  const ours = (value: string, others = 'NULL') => (side === 'agent' ? value : `CASE WHEN l.company_id = s.company_id THEN ${value} ELSE ${others} END`);
  const claim = object({ state: 'l.state', submittedAt: instant('c.submitted_at'), number: ours('l.number'), problem: ours('c.problem'), documents: json(ours(documentsOf(dialect, side), `'[]'`)) });
  const happening = object({ id: 'e.id', kind: 'e.kind', at: 'e.occurred_at', actor: json('e.actor'), facts: json(side === 'client' ? 'e.public' : 'e.private') });
  const history = list(happening, `portico_events e WHERE e.aggregate = 'unit' AND e.aggregate_id = u.id AND e.kind IN (${KINDS})${SINCE[side]} ORDER BY e.id`);
  const answer = object({
    ...plate,
    ...daysOf(dialect),
    ...OWNER_COLUMNS,
    version: 'coalesce(u.version, 1)',
    registeredAt: instant('u.registered_at'),
    modelId: 'pr.document_id',
    company: one(object({ documentId: 'co.document_id', name: 'co.name' }), 'companies co WHERE co.id = s.company_id'),
    claims: claimsOn(claim, dialect),
    history,
  });
  return `SELECT ${answer} AS answer FROM ${FROM} WHERE ${OWN[side]} AND u.document_id = ?`;
};

const owners = { client: statement('unit_owner', ownersFor('client')), agent: statement('unit_agent', ownersFor('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** A unit that is with the company of who asks, or that agents look after; null for any other. */
export const readOwnersUnit = (reach: ClaimReach, documentId: string) => reader().read<OwnersUnit>(owners[reach.side](), [...ownOf(reach), documentId]);

export interface FoundUnit {
  documentId: string;
  serial: string;
  product: string;
  own: boolean;
}

const found = statement('units_by_serial', ({ object, list, flag }) => {
  const unit = object({ documentId: 'u.document_id', serial: 'u.serial', product: `coalesce(u.product, '')`, own: flag('s.company_id = ?') });
  return `SELECT ${list(unit, 'portico_unit_serials s JOIN units u ON u.id = s.unit_id WHERE s.portal_id = ? AND s.serial = ? ORDER BY s.name, u.id LIMIT 20')} AS answer`;
});

/** Any units of the portal with just this serial number, however it was typed. */
export async function findUnits({ portalId, companyId }: ClaimReach, serial: string): Promise<FoundUnit[]> {
  const plain = plainSerial(serial);
  return plain === '' ? [] : ((await reader().read<FoundUnit[]>(found(), [companyId, portalId, plain])) ?? []);
}

export interface UnitChoices {
  products: { documentId: string; number: string; name: string }[];
  companies: { documentId: string; name: string }[];
}

const choices = statement('unit_choices', ({ object, list }) => {
  const products = list(object({ documentId: 'p.document_id', number: 'p.number', name: 'p.name' }), 'portico_product_numbers n JOIN products p ON p.id = n.product_id WHERE n.portal_id = ? ORDER BY p.name, p.id LIMIT 1000');
  const companies = list(object({ documentId: 'co.document_id', name: 'co.name' }), `companies co JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE cp.portal_id = ? AND co.kind IN ('dealer', 'client') ORDER BY co.name, co.id LIMIT 2000`);
  return `SELECT ${object({ products, companies })} AS answer`;
});

/** Of what units are made, and with whom they can be. */
export const readUnitChoices = async (portalId: number): Promise<UnitChoices> => (await reader().read<UnitChoices>(choices(), [portalId, portalId])) ?? { products: [], companies: [] };
