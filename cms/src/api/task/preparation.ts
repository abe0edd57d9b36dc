import type { Knex } from 'knex';
import { registerPreparation } from '../../domain/document-middleware';
import { relationTarget } from '../case/parent';
import { readFindings } from './findings';
import { loadTask, TASK, type TaskStatus } from './snapshot';
import { hasQuotation, statusFollowing } from './states';

/**
 * Facts that come through a stock door bring the state along, as the commands do: an office allocates, a responsible
 * assigns, days schedule. A state that is named stands as named, and is then checked against the table.
 */
async function prepareTask(trx: Knex, data: Record<string, unknown>, documentId: string | null): Promise<void> {
  const before = documentId ? await loadTask(trx, documentId) : null;
  if (data.findings !== undefined) data.findings = readFindings(data.findings);
  if (data.meetingAt && !data.meetingZone && before) data.meetingZone = before.meetingZone ?? before.portalZone;
  if (data.status !== undefined && data.status !== (before?.status ?? 'created')) return;
  const will = (field: string, has: boolean) => (field in data ? relationTarget(data[field]) !== null : has);
  data.status = statusFollowing({
    status: (before?.status ?? 'created') as TaskStatus,
    hasOffice: will('office', Boolean(before?.office)),
    hasResponsible: will('responsible', Boolean(before?.responsible)),
    hasSchedule: 'scheduledFrom' in data ? Boolean(data.scheduledFrom) : Boolean(before?.scheduledFrom),
    quoted: before !== null && hasQuotation(before),
  });
}

export function registerTaskPreparation(): void {
  registerPreparation(TASK, prepareTask);
}
