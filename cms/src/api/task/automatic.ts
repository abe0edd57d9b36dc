import type { Knex } from 'knex';
import { SYSTEM } from '../../domain/actor';
import { recordChange, type Change } from '../../domain/recorder';
import { relate } from '../../http/case-scope';
import { automaticAssignments } from '../office/workplace';
import { loadTask, type TaskSnapshot } from './snapshot';

/** An office may have said who gets its tasks of a kind (answer 9); one who has left it since gets none. */
async function chosenBy(trx: Knex, officeId: number, kind: string): Promise<number | null> {
  const documentId = (await automaticAssignments(trx, officeId))[kind];
  if (documentId === undefined) return null;
  const member = await trx('members as m')
    .join('members_office_lnk as l', 'l.member_id', 'm.id')
    .where({ 'm.document_id': documentId, 'm.active': true, 'l.office_id': officeId })
    .first<{ id: number } | undefined>('m.id as id');
  return member?.id ?? null;
}

/** A task that has just come to an office goes on to whom the office has chosen, in the same transaction and whatever door it came through. */
export async function assignAutomatically(trx: Knex, { before, after, now }: Change<TaskSnapshot>): Promise<void> {
  if (!after.office || after.office.id === before?.office?.id || after.status !== 'allocated' || after.responsible) return;
  const memberId = await chosenBy(trx, after.office.id, after.kind);
  if (memberId === null) return;
  await trx('tasks').where({ id: after.id }).update({ status: 'assigned' });
  await relate(trx, 'tasks_responsible_lnk', { column: 'task_id', id: after.id }, { column: 'member_id', id: memberId });
  const assigned = await loadTask(trx, after.documentId);
  if (assigned) await recordChange(trx, { subject: 'task', before: after, after: assigned, actor: SYSTEM, now });
}
