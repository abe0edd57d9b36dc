import type { Knex } from 'knex';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import type { LocalDateTime } from '../../../domain/time';
import type { TakenFile } from '../../../files/taken';
import { present, type CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { heldCase } from '../../case/commands/change-case';
import { refuseEndedCase } from '../../task/recorded';
import { TASK_COMMANDS } from '../../task/states';
import { addPapers } from '../papers';
import { loadRfq, RFQ, type RfqSnapshot } from '../snapshot';
import { isDue } from '../states';
import { invite, openInvitations, uninvite, type Outsider } from './invite';
import { changeRfq } from './rfq-call';

export interface NewRfq {
  description: string;
  /** Wall-clock time in the portal's zone. */
  deadline: LocalDateTime;
  tasks: string[];
  offices: string[];
  outsiders: Outsider[];
}

/** Writes a request down; nobody is told before it is sent. The document is the case. */
export async function draftRfq(call: CommandCall, { description, deadline, tasks, offices, outsiders }: NewRfq): Promise<RfqSnapshot> {
  const { strapi, viewer, now } = call;
  return strapi.db.transaction(async ({ trx }) => {
    const parent = await heldCase(trx, { ...call, command: 'draftRfq' });
    refuseEndedCase({ caseStatus: parent.status });
    if (outsiders.length) await admit(trx, viewer, 'inviteOutsiders', parent);
    const ids = await quotedTasks(trx, parent.id, tasks);
    const stored = (await strapi.db.query(RFQ).create({
      data: { number: await nextNumber(trx, parent.id), status: 'draft', description, deadline, tasks: ids, case: parent.id },
    })) as { id: number; documentId: string };
    await invite(strapi, trx, { id: stored.id, portalId: parent.portalId }, { offices, outsiders }, []);
    const after = present(await loadRfq(trx, stored.documentId));
    refusePast(after, now);
    await recordChange(trx, { subject: 'rfq', before: null, after, actor: actorOf(viewer), now });
    return after;
  });
}

/** Once sent, it asks for the same tasks, and those who were invited stay invited. */
export async function editRfq(call: CommandCall, { description, deadline, tasks, offices, outsiders }: Partial<NewRfq>): Promise<RfqSnapshot> {
  const { strapi, viewer, now } = call;
  return changeRfq(call, 'editRfq', async (before, trx) => {
    const draft = before.status === 'draft';
    const known = before.invitations;
    const invited = {
      offices: offices ?? known.flatMap(({ office }) => (office ? [office.documentId] : [])),
      outsiders: outsiders ?? known.flatMap(({ name, email }) => (name !== null && email !== null ? [{ name, email }] : [])),
    };
    if (outsiders?.some(({ email }) => !known.some((one) => one.email?.toLowerCase() === email.toLowerCase()))) await admit(trx, viewer, 'inviteOutsiders', before);
    if (tasks && !draft) throw new Refusal('rfq.state', { state: before.status, command: 'editRfq' });
    if (tasks) await askFor(trx, before.id, await quotedTasks(trx, before.caseId, tasks));
    if (draft) await uninvite(trx, known, invited);
    await invite(strapi, trx, before, invited, known);
    const moved = deadline !== undefined && deadline !== before.deadline;
    const rewritten = description !== undefined && description !== before.description;
    if (moved) refusePast({ ...before, deadline }, now);
    if (!draft) await openInvitations(trx, present(await loadRfq(trx, before.documentId)).invitations, now);
    return { ...(moved && { deadline }), ...(rewritten && { description }), ...(!draft && (moved || rewritten) && { changed_at: new Date(now) }) };
  });
}

export async function addRfqPapers(call: CommandCall, files: readonly TakenFile[]): Promise<RfqSnapshot> {
  return changeRfq(call, 'editRfq', async (before, trx) => {
    await addPapers(call.strapi, trx, { type: RFQ, id: before.id }, files);
    return before.status === 'sent' && files.length ? { changed_at: new Date(call.now) } : {};
  });
}

export async function sendRfq(call: CommandCall): Promise<RfqSnapshot> {
  return changeRfq(call, 'sendRfq', async (before, trx) => {
    if (before.invitations.length === 0) throw new Refusal('rfq.nobody');
    refusePast(before, call.now);
    await quotedTasks(trx, before.caseId, before.tasks.map(({ documentId }) => documentId));
    await openInvitations(trx, before.invitations, call.now);
    return { status: 'sent', sent_at: new Date(call.now) };
  });
}

export const cancelRfq = (call: CommandCall, { reason }: { reason: string }): Promise<RfqSnapshot> =>
  changeRfq(call, 'cancelRfq', () => Promise.resolve({ status: 'cancelled', reason, decided_at: new Date(call.now) }));

function refusePast(rfq: Pick<RfqSnapshot, 'deadline' | 'zone'>, now: number): void {
  if (isDue(rfq, now)) throw new Refusal('rfq.deadline');
}

/** Repair tasks of the case that can still go to any office. Answers their numeric ids. */
async function quotedTasks(trx: Knex, caseId: number, documentIds: readonly string[]): Promise<number[]> {
  const found = (await trx('tasks')
    .join('tasks_case_lnk', 'tasks_case_lnk.task_id', 'tasks.id')
    .where({ case_id: caseId })
    .whereIn('tasks.document_id', documentIds)
    .select('tasks.id as id', 'tasks.kind as kind', 'tasks.status as status')) as { id: number; kind: string; status: string }[];
  if (found.length !== new Set(documentIds).size) throw new Refusal('relation.unknown', { field: 'tasks' });
  const open: readonly string[] = TASK_COMMANDS.allocate.from;
  if (found.some(({ kind, status }) => kind !== 'repair' || !open.includes(status))) throw new Refusal('rfq.tasks');
  return found.map(({ id }) => id);
}

async function askFor(trx: Knex, rfqId: number, taskIds: readonly number[]): Promise<void> {
  await trx('rfqs_tasks_lnk').where({ rfq_id: rfqId }).delete();
  await trx('rfqs_tasks_lnk').insert(taskIds.map((id, index) => ({ rfq_id: rfqId, task_id: id, task_ord: index + 1 })));
}

async function nextNumber(trx: Knex, caseId: number): Promise<number> {
  const row = await trx('rfqs').join('rfqs_case_lnk', 'rfqs_case_lnk.rfq_id', 'rfqs.id').where({ case_id: caseId }).max<{ last: number | null }[]>('rfqs.number as last');
  return (row[0]?.last ?? 0) + 1;
}
