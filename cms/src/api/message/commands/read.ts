import { appendEvents, silent } from '../../../domain/events';
import { inScope } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import type { CaseCall } from '../../case/commands/change-case';
import { loadCase } from '../../case/snapshot';

/** *Mark all as read* (CP-20): what customers wrote in this case is no longer waiting for anybody. */
export async function markAllRead({ strapi, viewer, documentId, now }: CaseCall): Promise<{ read: number }> {
  return strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = inScope(viewer, await loadCase(trx, documentId));
    const unread = trx('case_messages_case_lnk').where({ case_id: id }).select('message_id');
    const read = await trx('case_messages').whereIn('id', unread).where({ direction: 'fromCustomer', read_at: null }).update({ read_at: new Date(now) });
    const place = { portalId, aggregate: 'case' as const, aggregateId: id, actor: actorOf(viewer), now };
    if (read) await appendEvents(trx, place, [silent('messagesRead', { messages: read })]);
    return { read };
  });
}
