import { silent, type EventDraft } from '../../domain/events';
import { Refusal } from '../../domain/refusal';
import { registerRecordedType } from '../../domain/recorder';
import type { Approval } from './queries/approvals';

/** What is open ends, and what has ended stays as it is. */
function check(before: Approval | null, { state }: Approval): void {
  if (before && before.state !== 'open') throw new Refusal('approval.state', { state: before.state });
  if (!before && state !== 'open') throw new Error('A request begins open');
}

const EVENTS = { approved: 'approvalGiven', declined: 'approvalDeclined', withdrawn: 'approvalWithdrawn', void: 'approvalVoid' } as const;

function derive(before: Approval | null, { number, title, name, sha256, state, version, dossier, evidence }: Approval): EventDraft[] {
  const about = { number, title, file: name, sha256, dossier: dossier?.documentId ?? null };
  if (!before || state === 'open') return [silent('approvalAsked', about)];
  return [silent(EVENTS[state], { ...about, version, ...(evidence?.reason && { reason: evidence.reason }) })];
}

/** Requests stand in the log of their client. */
export function registerApproval(): void {
  registerRecordedType<Approval>({ subject: 'approval', logOf: ({ client }) => ({ aggregate: 'client', aggregateId: client.id }), check, derive });
}
