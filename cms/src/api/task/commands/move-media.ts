import { appendEvents, silent } from '../../../domain/events';
import { Refusal } from '../../../domain/refusal';
import type { CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { refuseEndedCase } from '../recorded';
import { TASK } from '../snapshot';
import { heldTask } from './change-task';

/** Moves a file of a task to its extras, where neither reports nor customers find it (answer 10), or back. Where it lies there already, nothing changes. */
export async function moveMedia(call: CommandCall, file: string, toExtras: boolean): Promise<void> {
  const { strapi, viewer, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const task = await heldTask(trx, call);
    refuseEndedCase(task);
    const place = { related_type: TASK, related_id: task.id };
    const found: { id: number; name: string; field: string } | undefined = await trx('files_related_mph as r')
      .join('files as f', 'f.id', 'r.file_id')
      .where({ 'r.related_type': TASK, 'r.related_id': task.id, 'f.document_id': file })
      .whereIn('r.field', ['media', 'extras'])
      .first('r.id as id', 'f.name as name', 'r.field as field');
    if (!found) throw new Refusal('notFound');
    const field = toExtras ? 'extras' : 'media';
    if (found.field === field) return;
    const [last]: { order: number | null }[] = await trx('files_related_mph').where({ ...place, field }).max('order as order');
    await trx('files_related_mph').where({ id: found.id }).update({ field, order: (last?.order ?? 0) + 1 });
    const of = { portalId: task.portalId, aggregate: 'case' as const, aggregateId: task.caseId, actor: actorOf(viewer), now };
    await appendEvents(trx, of, [silent(toExtras ? 'mediaSetAside' : 'mediaTakenBack', { task: task.title, files: [found.name] })]);
  });
}
