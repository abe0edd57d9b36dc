import { portalObject, type Portal } from '../../../domain/portal';
import { reader, statement } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import { newestSettings } from '../../../plugins/visibility/server/services/settings-store';
import type { Decision } from '../../case/snapshot';
import type { Findings } from '../../task/findings';
import type { TaskStatus } from '../../task/snapshot';
import type { PaperContact } from '../rules/language';

export interface ReportedFile {
  name: string;
  mime: string;
  url: string;
}

export interface ReportedInspection {
  title: string;
  status: TaskStatus;
  description: string | null;
  scheduledFrom: LocalDate | null;
  /** Wall clock, YYYY-MM-DDTHH:mm. */
  meetingAt: string | null;
  office: string | null;
  responsible: string | null;
  findings: Findings | null;
  /** Without its extras (answer 10). */
  media: ReportedFile[];
}

/** What the papers of a case tell; instants in milliseconds UTC. */
export interface ReportedCase {
  id: number;
  number: string;
  title: string;
  type: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  reportedAt: number;
  decision: Decision;
  decidedAt: number | null;
  /** Minor units. */
  deductible: number | null;
  portal: Portal;
  settings: string | null;
  contacts: PaperContact[];
  /** The main one first. */
  inspections: ReportedInspection[];
  /** The kinds of documents that somebody has put in herself. */
  ownReports: string[];
}

const reportedCase = statement('reported_case', (dialect) => {
  const { object, list, instant, date, json } = dialect;
  const inspection = object({
    title: 't.title',
    status: 't.status',
    description: 't.description',
    scheduledFrom: date('t.scheduled_from'),
    meetingAt: 't.meeting_at',
    office: '(SELECT o.name FROM tasks_office_lnk ol JOIN offices o ON o.id = ol.office_id WHERE ol.task_id = t.id LIMIT 1)',
    responsible: '(SELECT m.name FROM tasks_responsible_lnk rl JOIN members m ON m.id = rl.member_id WHERE rl.task_id = t.id LIMIT 1)',
    findings: json('t.findings'),
    media: list(
      object({ name: 'f.name', mime: 'f.mime', url: 'f.url' }),
      `files_related_mph r JOIN files f ON f.id = r.file_id WHERE r.related_type = 'api::task.task' AND r.field = 'media' AND r.related_id = t.id ORDER BY r."order", f.id`,
    ),
  });
  return `SELECT ${object({
    id: 'k.id',
    number: 'k.number',
    title: 'k.title',
    type: 'k.type',
    street: 'k.street',
    postalCode: 'k.postal_code',
    city: 'k.city',
    reportedAt: `coalesce(${instant('k.reported_at')}, ${instant('k.created_at')})`,
    decision: 'k.decision',
    decidedAt: `(SELECT max(e.occurred_at) FROM portico_events e WHERE e.aggregate = 'case' AND e.aggregate_id = k.id AND e.kind = 'decisionMade')`,
    deductible: 'k.deductible',
    portal: portalObject(dialect, 'p'),
    settings: newestSettings('p.id'),
    contacts: list(object({ role: 'c.role', name: 'c.name', language: 'c.language' }), 'contacts_case_lnk l JOIN contacts c ON c.id = l.contact_id WHERE l.case_id = k.id ORDER BY c.id'),
    inspections: list(
      inspection,
      `tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id
       WHERE tk.case_id = k.id AND t.status <> 'removed' AND (t.kind = 'inspection' OR t.main_inspection) ORDER BY t.main_inspection DESC, t.position, t.id`,
    ),
    ownReports: list(
      dialect.array(['d.kind']),
      `case_documents_case_lnk l JOIN case_documents d ON d.id = l.case_document_id WHERE l.case_id = k.id AND d.version IS NULL AND d.kind IN ('inspectionReport', 'settlementReport')`,
    ),
  })} AS answer FROM cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id JOIN portals p ON p.id = kp.portal_id WHERE k.id = ?`;
});

type Answered = Omit<ReportedCase, 'ownReports'> & { ownReports: [string][] };

export async function readReportedCase(caseId: number): Promise<ReportedCase | null> {
  const found = await reader().read<Answered>(reportedCase(), [caseId]);
  return found && { ...found, ownReports: found.ownReports.map(([kind]) => kind) };
}
