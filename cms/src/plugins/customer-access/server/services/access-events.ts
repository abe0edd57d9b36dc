import type { Knex } from 'knex';
import type { Actor } from '../../../../domain/actor';
import { appendEvents, silent } from '../../../../domain/events';
import type { FoundGrant } from './found-grant';

/** What becomes of a contact's access, as the log of a case tells it. */
export const ACCESS_EVENTS = ['linkSent', 'linkSentAgain', 'accessGranted', 'accessRevoked', 'accessOpened', 'codeUndeliverable'] as const;

export type AccessEvent = (typeof ACCESS_EVENTS)[number];

export function logAccess(trx: Knex, found: FoundGrant, kind: AccessEvent, actor: Actor, now: number): Promise<void> {
  const place = { portalId: found.portal.id, aggregate: 'case' as const, aggregateId: found.grant.case.id, actor, now };
  return appendEvents(trx, place, [silent(kind, { contact: found.grant.contact.name, grant: found.grant.id })]);
}
