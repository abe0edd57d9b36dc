import type { Knex } from 'knex';
import { inOneWay } from '../../../domain/database/in-one-way';
import { updateIn } from '../../../domain/database/write-in';
import { recordChange } from '../../../domain/recorder';
import { present, relate, type CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { admitHolding } from '../../../plugins/role-matrix/server/services/standing';
import { refuseEndedCase } from '../recorded';
import { loadTask, type TaskSnapshot, type TaskStatus } from '../snapshot';

/** What a command changes about a task: columns, and whom it points at. */
export interface TaskChange {
  columns: Partial<{
    status: TaskStatus;
    status_reason: string | null;
    scheduled_from: string | null;
    scheduled_to: string | null;
    meeting_at: string | null;
    meeting_zone: string | null;
    /** As JSON. */
    findings: string | null;
  }>;
  officeId?: number;
  responsibleId?: number | null;
}

/** The task of a command, held with its case until the transaction ends, once the viewer has been let through. */
export const heldTask = (trx: Knex, call: Pick<CommandCall, 'viewer' | 'command' | 'documentId'>): Promise<TaskSnapshot> => admitHolding(trx, call, 'tasks', loadTask);

/** Loads, asks, writes and records one task in one transaction. `decide` throws what speaks against it. */
export async function changeTask(
  call: CommandCall,
  decide: (before: TaskSnapshot, trx: Knex) => Promise<TaskChange> | TaskChange,
): Promise<TaskSnapshot> {
  const { strapi, viewer, documentId, now } = call;
  const changed = await strapi.db.transaction(async ({ trx }) => {
    const before = await heldTask(trx, call);
    refuseEndedCase(before);
    const { columns, officeId, responsibleId } = await decide(before, trx);
    const owner = { column: 'task_id', id: before.id };
    const related = [
      ...(officeId === undefined ? [] : [() => relate(trx, 'tasks_office_lnk', owner, { column: 'office_id', id: officeId })]),
      ...(responsibleId === undefined ? [] : [() => relate(trx, 'tasks_responsible_lnk', owner, { column: 'member_id', id: responsibleId })]),
    ];
    const [, , written] = await inOneWay(trx, [
      () => updateIn(trx, 'tasks', { id: before.id }, { ...columns, updated_at: new Date(now) }),
      () => inOneWay(trx, related),
      () => loadTask(trx, documentId),
    ]);
    const after = present(written);
    await recordChange(trx, { subject: 'task', before, after, actor: actorOf(viewer), now });
    // The office that it has come to may name by itself who does it (answer 9).
    return before.office?.id === after.office?.id ? after : present(await loadTask(trx, documentId));
  });
  worker(strapi).wake();
  return changed;
}
