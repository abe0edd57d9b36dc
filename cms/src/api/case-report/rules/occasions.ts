import type { EventDraft } from '../../../domain/events';
import type { Report } from '../../../plugins/visibility/server/rules/documents';
import type { CaseSnapshot } from '../../case/snapshot';
import type { TaskSnapshot } from '../../task/snapshot';

const among = (events: readonly EventDraft[], ...kinds: string[]): boolean => events.some(({ kind }) => kinds.includes(kind));

/** The report of an inspection is made once what it found has been approved. */
export function reportsAfterTask({ findings }: Pick<TaskSnapshot, 'findings'>, events: readonly EventDraft[]): Report[] {
  return findings !== null && among(events, 'taskApproved') ? ['inspectionReport'] : [];
}

/** The settlement's is made once a claim has been accepted, and anew when its case is closed: what was agreed on meanwhile is in it then. */
export function reportsAfterCase({ decision }: Pick<CaseSnapshot, 'decision'>, events: readonly EventDraft[]): Report[] {
  return decision === 'accepted' && among(events, 'decisionMade', 'caseClosed') ? ['settlementReport'] : [];
}
