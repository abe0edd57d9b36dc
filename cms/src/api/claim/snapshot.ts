import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import type { Dialect } from '../../domain/database/dialect';
import { statement } from '../../domain/portico';
import type { Recorded } from '../../domain/recorder';
import type { Reference } from '../../domain/references';
import type { LocalDate } from '../../domain/time';
import type { KeptVerdict } from '../unit/warranty';
import type { LineKind } from './rules/totals';
import type { ClaimState } from './states';

export const CLAIM = 'api::claim.claim';
export const CLAIM_LINE = 'api::claim-line.claim-line';
export const CLAIM_COMMENT = 'api::claim-comment.claim-comment';

export interface ClaimLine {
  id: number;
  kind: LineKind;
  /** The document id of the part or the labour operation that it comes from; null for what was entered freely. */
  master: string | null;
  number: string | null;
  description: string | null;
  /** Thousandths. */
  quantity: number | null;
  /** Minor units, as all sums. */
  unitPrice: number | null;
  amount: number | null;
  decision: 'approved' | 'rejected' | null;
  decisionReason: string | null;
}

/** Somebody or a company that a claim points at. */
export interface ClaimParty extends Reference {
  documentId: string;
  /** The kind of the company, or of that where the person works. */
  kind: string;
}

/** What a dealer asks the manufacturer to make good. */
export interface ClaimSnapshot extends Recorded {
  number: string;
  state: ClaimState;
  /** What was said when it came to this state. */
  stateComment: string | null;
  company: ClaimParty;
  creator: ClaimParty | null;
  agent: ClaimParty | null;
  contactName: string | null;
  contactEmail: string | null;
  contactCompany: string | null;
  contactPhone: string | null;
  serial: string | null;
  unit: { id: number; product: string; model: { id: number } | null; companyId: number | null } | null;
  failureDate: LocalDate | null;
  /** What it was told about the warranty, when it was last saved, then when it was handed in; null while it names no unit. */
  verdict: KeptVerdict | null;
  problem: string | null;
  description: string | null;
  lines: ClaimLine[];
  /** As they were at submission; null before. */
  partsTotal: number | null;
  labourTotal: number | null;
  total: number | null;
  version: number;
  /** How often agents have decided lines of it: clients hear of that once the claim is decided, so it moves a number of its own. */
  decisions: number;
  /** Milliseconds UTC, as all instants here. */
  submittedAt: number | null;
  createdAt: number;
  updatedAt: number;
}

const partyOf = ({ object, one }: Dialect, link: string) =>
  one(
    object({ id: 'm.id', documentId: 'm.document_id', name: 'm.name', portalId: 'mcp.portal_id', kind: 'mco.kind' }),
    `${link} ml JOIN members m ON m.id = ml.member_id LEFT JOIN members_office_lnk mo ON mo.member_id = m.id LEFT JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
       LEFT JOIN companies mco ON mco.id = oc.company_id LEFT JOIN companies_portal_lnk mcp ON mcp.company_id = mco.id WHERE ml.claim_id = c.id`,
  );

/** A claim `c` of the company `co`, whose row in the list is `l`. */
export function claimObject(dialect: Dialect): string {
  const { object, list, one, instant, date, json } = dialect;
  const master = '(SELECT p.document_id FROM claim_lines_part_lnk pl JOIN parts p ON p.id = pl.part_id WHERE pl.claim_line_id = cl.id)';
  const operation = '(SELECT o.document_id FROM claim_lines_labour_operation_lnk ol JOIN labour_operations o ON o.id = ol.labour_operation_id WHERE ol.claim_line_id = cl.id)';
  const line = object({
    id: 'cl.id',
    kind: 'cl.kind',
    master: `coalesce(${master}, ${operation})`,
    number: 'cl.number',
    description: 'cl.description',
    quantity: 'cl.quantity',
    unitPrice: 'cl.unit_price',
    amount: 'cl.amount',
    decision: 'cl.decision',
    decisionReason: 'cl.decision_reason',
  });
  return object({
    id: 'c.id',
    documentId: 'c.document_id',
    portalId: 'l.portal_id',
    number: 'c.number',
    state: 'c.state',
    stateComment: 'c.state_comment',
    company: object({ id: 'co.id', documentId: 'co.document_id', name: 'co.name', portalId: 'cp.portal_id', kind: 'co.kind' }),
    creator: partyOf(dialect, 'claims_creator_lnk'),
    agent: partyOf(dialect, 'claims_agent_lnk'),
    contactName: 'c.contact_name',
    contactEmail: 'c.contact_email',
    contactCompany: 'c.contact_company',
    contactPhone: 'c.contact_phone',
    serial: 'c.serial',
    unit: one(
      object({ id: 'u.id', product: 'u.product', model: one(object({ id: 'um.product_id' }), 'units_model_lnk um WHERE um.unit_id = u.id'), companyId: '(SELECT uc.company_id FROM units_company_lnk uc WHERE uc.unit_id = u.id LIMIT 1)' }),
      'claims_unit_lnk ul JOIN units u ON u.id = ul.unit_id WHERE ul.claim_id = c.id',
    ),
    failureDate: date('c.failure_date'),
    verdict: json('c.verdict'),
    problem: 'c.problem',
    description: 'c.description',
    lines: list(line, 'claim_lines_claim_lnk cll JOIN claim_lines cl ON cl.id = cll.claim_line_id WHERE cll.claim_id = c.id ORDER BY cl.position, cl.id'),
    partsTotal: 'c.parts_total',
    labourTotal: 'c.labour_total',
    total: 'c.total',
    version: 'c.version',
    decisions: 'coalesce(c.decisions, 0)',
    submittedAt: instant('c.submitted_at'),
    createdAt: instant('c.created_at'),
    updatedAt: instant('c.updated_at'),
  });
}

const CLAIMS = `claims c JOIN claims_portal_lnk l ON l.claim_id = c.id JOIN claims_company_lnk cc ON cc.claim_id = c.id
  JOIN companies co ON co.id = cc.company_id LEFT JOIN companies_portal_lnk cp ON cp.company_id = co.id`;

const claimSnapshot = statement('claim_snapshot', (dialect) => `SELECT ${claimObject(dialect)} AS answer FROM ${CLAIMS} WHERE c.id = ?`);

export const loadClaim = (trx: Knex, id: number) => readIn<ClaimSnapshot>(trx, claimSnapshot(), [id]);
