import type { Knex } from 'knex';
import { SYSTEM } from '../../../../domain/actor';
import { appendEvents, silent } from '../../../../domain/events';
import { sentAs, type Answered } from './match';
import type { DeliveryReport } from './reading/delivery-report';

/**
 * A mail server says that a message of ours came back: the message says so from now on, and the log of its case or claim. Only the
 * addressee of a message can make it come back: a report about somebody else changes nothing. Answers the message.
 */
export async function noteBounce(trx: Knex, report: DeliveryReport | null, answered: Answered | null, now: number): Promise<Answered | null> {
  const message = (await sentAs(trx, [report?.originalMessageId ?? null])) ?? answered;
  const failed = report?.recipients.find(({ action, address }) => action === 'failed' && sameAddress(address, message?.recipient));
  if (!message || !failed) return message;
  const why = [failed.status, failed.why].filter(Boolean).join(' ');
  const changed = await trx('portico_outbox').where({ id: message.id }).whereIn('state', ['sent', 'sending']).update({ state: 'bounced', bounced_at: now, error: why, claimed_by: null, claimed_until: null });
  if (changed && (message.aggregate === 'case' || message.aggregate === 'claim')) {
    const place = { portalId: message.portal_id, aggregate: message.aggregate, aggregateId: message.aggregate_id, actor: SYSTEM, now } as const;
    await appendEvents(trx, place, [silent('messageBounced', { recipient: message.recipient, why })]);
  }
  return message;
}

/** Some servers leave the address out of a report about a single one. */
function sameAddress(reported: string | null, recipient: string | undefined): boolean {
  return reported === null || reported === '' || reported.toLowerCase() === recipient?.toLowerCase();
}
