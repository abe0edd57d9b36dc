import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import type { Dialect } from '../../domain/database/dialect';
import { reader, statement } from '../../domain/portico';
import type { Snapshot } from '../../domain/recorder';
import type { LocalDateTime } from '../../domain/time';
import type { TaskStatus } from '../task/snapshot';
import type { KeptState } from './states';

export const RFQ = 'api::rfq.rfq';
export const RFQ_INVITATION = 'api::rfq-invitation.rfq-invitation';
export const BID = 'api::bid.bid';

export interface RfqTask {
  id: number;
  documentId: string;
  title: string;
  status: TaskStatus;
}

/** An office of the network, or a company outside it, which is known here alone. */
export interface Invitation {
  id: number;
  documentId: string;
  office: { id: number; documentId: string; name: string; companyId: number | null; portalId: number | null } | null;
  name: string | null;
  email: string | null;
  invitedAt: number | null;
  openedAt: number | null;
  won: boolean;
}

export interface StoredPaper {
  id: number;
  documentId: string;
  name: string;
  mime: string;
  /** Thousands of bytes, as the upload plugin counts. */
  size: number;
}

/** A request for quotation as the recorder sees it. It holds no bid: what is sealed is in nothing that is derived from this. */
export interface RfqSnapshot extends Snapshot {
  number: number;
  status: KeptState;
  description: string;
  deadline: LocalDateTime;
  zone: string;
  caseStatus: string;
  workItems: boolean;
  sentAt: number | null;
  changedAt: number | null;
  decidedAt: number | null;
  reason: string | null;
  hasBids: boolean;
  tasks: RfqTask[];
  invitations: Invitation[];
  attachments: StoredPaper[];
}

/** Files of a thing in the order they came. */
export const papersOf = ({ list, object }: Dialect, type: string, id: string): string =>
  list(
    object({ id: 'f.id', documentId: 'f.document_id', name: 'f.name', mime: 'f.mime', size: 'f.size' }),
    `files_related_mph r JOIN files f ON f.id = r.file_id WHERE r.related_type = '${type}' AND r.field = 'attachments' AND r.related_id = ${id} ORDER BY r."order", f.id`,
  );

export function rfqObject(sql: Dialect): string {
  const { object, list, one, flag, instant } = sql;
  const invitation = object({
    id: 'i.id',
    documentId: 'i.document_id',
    office: one(
      object({ id: 'o.id', documentId: 'o.document_id', name: 'o.name', companyId: 'oc.company_id', portalId: 'cp.portal_id' }),
      `rfq_invitations_office_lnk io JOIN offices o ON o.id = io.office_id LEFT JOIN offices_company_lnk oc ON oc.office_id = o.id
         LEFT JOIN companies_portal_lnk cp ON cp.company_id = oc.company_id WHERE io.rfq_invitation_id = i.id`,
    ),
    name: 'i.name',
    email: 'i.email',
    invitedAt: instant('i.invited_at'),
    openedAt: '(SELECT bl.opened_at FROM portico_bid_links bl WHERE bl.invitation_id = i.id)',
    won: flag('i.won'),
  });
  return object({
    id: 'q.id',
    documentId: 'q.document_id',
    caseId: 'k.id',
    portalId: 'p.id',
    number: 'q.number',
    status: 'q.status',
    description: 'q.description',
    deadline: 'q.deadline',
    zone: 'p.time_zone',
    caseStatus: 'k.status',
    workItems: flag('p.work_items'),
    sentAt: instant('q.sent_at'),
    changedAt: instant('q.changed_at'),
    decidedAt: instant('q.decided_at'),
    reason: 'q.reason',
    hasBids: flag(`EXISTS (SELECT 1 FROM rfq_invitations_rfq_lnk ir JOIN bids_invitation_lnk bi ON bi.rfq_invitation_id = ir.rfq_invitation_id WHERE ir.rfq_id = q.id)`),
    tasks: list(
      object({ id: 't.id', documentId: 't.document_id', title: 't.title', status: 't.status' }),
      'rfqs_tasks_lnk qt JOIN tasks t ON t.id = qt.task_id WHERE qt.rfq_id = q.id ORDER BY t.position, t.id',
    ),
    invitations: list(invitation, 'rfq_invitations_rfq_lnk ir JOIN rfq_invitations i ON i.id = ir.rfq_invitation_id WHERE ir.rfq_id = q.id ORDER BY i.id'),
    attachments: papersOf(sql, RFQ, 'q.id'),
  });
}

export const RFQS = `rfqs q JOIN rfqs_case_lnk qk ON qk.rfq_id = q.id JOIN cases k ON k.id = qk.case_id
  JOIN cases_portal_lnk kp ON kp.case_id = k.id JOIN portals p ON p.id = kp.portal_id`;

const byDocumentId = statement('rfq_snapshot', (sql) => `SELECT ${rfqObject(sql)} AS answer FROM ${RFQS} WHERE q.document_id = ?`);
const ofCase = statement('rfqs_of_case', (sql) => `SELECT ${sql.list(rfqObject(sql), `${RFQS} WHERE k.id = ? ORDER BY q.number DESC`)} AS answer`);

export const loadRfq = (trx: Knex, documentId: string): Promise<RfqSnapshot | null> => readIn<RfqSnapshot>(trx, byDocumentId(), [documentId]);
export const findRfq = (documentId: string): Promise<RfqSnapshot | null> => reader().read<RfqSnapshot>(byDocumentId(), [documentId]);

/** All requests of a case, the newest first. */
export const listRfqs = async (caseId: number): Promise<RfqSnapshot[]> => (await reader().read<RfqSnapshot[]>(ofCase(), [caseId])) ?? [];
