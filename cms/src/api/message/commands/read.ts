import { appendEvents, silent } from '../../../domain/events';
import { actorOf } from '../../../http/viewer';
import { heldCase, type CaseCall } from '../../case/commands/change-case';
import { projectCaseList } from '../../case/list/project';

/** *Mark all as read* (CP-20): what customers wrote in this case is no longer waiting for anybody. */
export async function markAllRead(call: CaseCall): Promise<{ read: number }> {
  const { strapi, viewer, now } = call;
  return strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = await heldCase(trx, call);
    const unread = trx('case_messages_case_lnk').where({ case_id: id }).select('message_id');
    const read = await trx('case_messages').whereIn('id', unread).where({ direction: 'fromCustomer', read_at: null }).update({ read_at: new Date(now) });
    const place = { portalId, aggregate: 'case' as const, aggregateId: id, actor: actorOf(viewer), now };
    if (!read) return { read };
    await appendEvents(trx, place, [silent('messagesRead', { messages: read })]);
    await projectCaseList(trx, id);
    return { read };
  });
}
