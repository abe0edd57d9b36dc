import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { reader, statement } from '../../domain/portico';
import { memberReference, officeReference, type Reference } from '../../domain/references';
import type { Snapshot } from '../../domain/recorder';

export const CASE = 'api::case.case';

export const CASE_TYPES = ['water', 'fire', 'storm', 'burglary', 'renovation', 'other'] as const;
export type CaseType = (typeof CASE_TYPES)[number];
export type CaseStatus = 'open' | 'waiting' | 'closed' | 'cancelled';
export type Decision = 'none' | 'accepted' | 'rejected' | 'moreInformation';

/** A case as the recorder sees it. Dates are `YYYY-MM-DD`, instants milliseconds UTC. */
export interface CaseSnapshot extends Snapshot {
  number: string;
  title: string;
  type: string;
  damageNote: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  status: CaseStatus;
  statusReason: string | null;
  waitingUntil: string | null;
  decision: Decision;
  decisionReason: string | null;
  qualityControl: boolean;
  reminderOn: string | null;
  /** What the customer pays of the damage herself. Minor units. */
  deductible: number | null;
  reportedAt: number;
  company: string;
  handler: Reference | null;
  technicalAdviser: Reference | null;
  externalOffice: Reference | null;
  externalHandler: Reference | null;
}

const caseSnapshot = statement(
  'case_snapshot',
  (sql) => `SELECT ${sql.object({
      id: 'k.id',
      documentId: 'k.document_id',
      caseId: 'k.id',
      portalId: 'p.id',
      company: 'p.name',
      number: 'k.number',
      title: 'k.title',
      type: 'k.type',
      damageNote: 'k.damage_note',
      street: 'k.street',
      postalCode: 'k.postal_code',
      city: 'k.city',
      status: 'k.status',
      statusReason: 'k.status_reason',
      waitingUntil: sql.date('k.waiting_until'),
      decision: 'k.decision',
      decisionReason: 'k.decision_reason',
      qualityControl: sql.flag('k.quality_control'),
      reminderOn: sql.date('k.reminder_on'),
      deductible: 'k.deductible',
      reportedAt: `coalesce(${sql.instant('k.reported_at')}, ${sql.instant('k.created_at')})`,
      handler: memberReference(sql, 'cases_handler_lnk', 'case_id', 'k.id'),
      technicalAdviser: memberReference(sql, 'cases_technical_adviser_lnk', 'case_id', 'k.id'),
      externalOffice: officeReference(sql, 'cases_external_office_lnk', 'case_id', 'k.id'),
      externalHandler: memberReference(sql, 'cases_external_handler_lnk', 'case_id', 'k.id'),
    })} AS answer
    FROM cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id JOIN portals p ON p.id = kp.portal_id
    WHERE k.document_id = ?`,
);

/** A case as it is now, outside a change of it. */
export function findCase(documentId: string): Promise<CaseSnapshot | null> {
  return reader().read<CaseSnapshot>(caseSnapshot(), [documentId]);
}

export function loadCase(trx: Knex, documentId: string): Promise<CaseSnapshot | null> {
  return readIn<CaseSnapshot>(trx, caseSnapshot(), [documentId]);
}
