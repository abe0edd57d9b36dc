import type { Knex } from 'knex';
import { findPortalIn } from '../../domain/portals';
import { enqueue } from '../../plugins/messaging/server/services/outbox';

/** Somebody who wrote to the company: a contact of the case, or a stranger who was let through. */
export interface Writer {
  portalId: number;
  caseId: number;
  contact: number | null;
  name: string;
}

/** CP-20: the case handler gets a mail. One who has left is told nothing; the case is marked all the same. */
export async function tellHandler(trx: Knex, { portalId, caseId, contact, name }: Writer, now: number): Promise<void> {
  const handler = await trx('cases_handler_lnk as l')
    .join('members as m', 'm.id', 'l.member_id')
    .where({ 'l.case_id': caseId, 'm.active': true })
    .first<{ email: string | null } | undefined>('m.email');
  const portal = handler?.email ? await findPortalIn(trx, portalId) : null;
  if (!handler?.email || !portal) return;
  const place = { portalId, aggregate: 'case' as const, aggregateId: caseId };
  await enqueue(trx, { ...place, channel: 'email', template: 'customerMessage', language: portal.language, recipient: handler.email, variables: { case: caseId, contact, name } }, now);
}
