import type { Knex } from 'knex';
import { SYSTEM } from '../../domain/actor';
import { readIn } from '../../domain/database/read-in';
import type { EventDraft } from '../../domain/events';
import { dialect } from '../../domain/portico';
import { portalObject, type Portal } from '../../domain/portal';
import { recordChange, registerEffect, type Change } from '../../domain/recorder';
import { registerDueReports } from '../../plugins/customer-access/server/services/due-links';
import { isDueByRule, REPORTS, type Report } from '../../plugins/visibility/server/rules/documents';
import type { CaseFacts } from '../../plugins/visibility/server/rules/milestones';
import { settingsInForce } from '../../plugins/visibility/server/rules/settings';
import { newestSettings, readOverrides, readSettings } from '../../plugins/visibility/server/services/settings-store';
import { loadDocument, type DocumentSnapshot } from './recorded';

interface ReportsOfCase {
  facts: CaseFacts;
  portal: Portal;
  settings: string | null;
  own: string | null;
  reports: { documentId: string; kind: Report; shared: boolean; keptBack: boolean }[];
}

const reportsOfCase = () => {
  const { object, list, flag } = dialect();
  return {
    name: 'reports_of_case',
    sql: `SELECT ${object({
      facts: object({ id: 'f.case_id', status: 'f.status', decision: 'f.decision', endedAt: 'f.ended_at', mainInspectionAssignedAt: 'f.main_inspection_assigned_at' }),
      portal: portalObject(dialect(), 'p'),
      settings: newestSettings('f.portal_id'),
      own: newestSettings('f.portal_id', 'f.case_id'),
      reports: list(
        object({ documentId: 'd.document_id', kind: 'd.kind', shared: flag('d.shared'), keptBack: flag('d.kept_back') }),
        `case_documents_case_lnk l JOIN case_documents d ON d.id = l.case_document_id
         WHERE l.case_id = f.case_id AND d.kind IN (${REPORTS.map((report) => `'${report}'`).join(', ')}) ORDER BY d.id`,
      ),
    })} AS answer
    FROM portico_case_facts f JOIN portals p ON p.id = f.portal_id WHERE f.case_id = ?`,
  };
};

/** The reports of a case that exist, whose milestone is reached, and that nobody has shared or kept back (CP-19). */
async function dueReports(trx: Knex, caseId: number): Promise<string[]> {
  const found = await readIn<ReportsOfCase>(trx, reportsOfCase(), [caseId]);
  if (!found) return [];
  const settings = settingsInForce(readSettings(found.settings), readOverrides(found.own), found.portal);
  return found.reports.filter((report) => isDueByRule(report, settings, found.facts)).map(({ documentId }) => documentId);
}

/** Shares what is due, as a share by hand would be, but by rule. Answers how many. */
export async function shareDueReports(trx: Knex, caseId: number, now: number): Promise<number> {
  const due = await dueReports(trx, caseId);
  for (const documentId of due) {
    const before = await loadDocument(trx, documentId);
    if (!before) continue;
    await trx('case_documents').where({ id: before.id }).update({ shared: true, shared_by: 'rule', shared_at: new Date(now), updated_at: new Date(now) });
    const after: DocumentSnapshot = { ...before, shared: true, sharedBy: 'rule' };
    await recordChange(trx, { subject: 'document', before, after, actor: SYSTEM, now });
  }
  return due.length;
}

/** What reaches a milestone. Who does a task is one only of the main inspection; of the others the news says so. */
const OCCASIONS = new Set(['responsibleChanged', 'decisionMade']);
const isOccasion = ({ kind, news }: EventDraft): boolean => OCCASIONS.has(kind) && news !== 'taskResponsibleChanged';

async function shareReportsAfter(trx: Knex, { subject, before, after, now }: Change, events: EventDraft[]): Promise<void> {
  const reached = events.some(isOccasion);
  const came = subject === 'document' && (before as DocumentSnapshot | null)?.kind !== (after as DocumentSnapshot).kind;
  if (reached || came) await shareDueReports(trx, after.caseId, now);
}

export function registerReports(): void {
  registerEffect({ name: 'reports by rule', subjects: ['case', 'task', 'document'], run: shareReportsAfter });
  registerDueReports({
    count: async (trx, caseId) => (await dueReports(trx, caseId)).length,
    carryOut: ({ trx, id: caseId, now }) => shareDueReports(trx, caseId, now),
  });
}
