import { appendEvents, silent } from '../../../domain/events';
import { keepFiles } from '../../../files/keep';
import type { TakenFile } from '../../../files/taken';
import type { CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { refuseEndedCase } from '../recorded';
import { TASK } from '../snapshot';
import { heldTask } from './change-task';

/** Adds pictures and documents to a task. Customers see them on the plan, but for those of an inspection (CP-15). */
export async function addMedia(call: CommandCall, files: readonly TakenFile[]): Promise<void> {
  const { strapi, viewer, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const task = await heldTask(trx, call);
    refuseEndedCase(task);
    const place = { related_type: TASK, related_id: task.id, field: 'media' };
    const [last]: { order: number | null }[] = await trx('files_related_mph').where(place).max('order as order');
    const ids = await keepFiles(strapi, files);
    await trx('files_related_mph').insert(ids.map((id, index) => ({ ...place, file_id: id, order: (last?.order ?? 0) + 1 + index })));
    const of = { portalId: task.portalId, aggregate: 'case' as const, aggregateId: task.caseId, actor: actorOf(viewer), now };
    await appendEvents(trx, of, [silent('mediaAdded', { task: task.title, files: files.map(({ name }) => name) })]);
  });
}
