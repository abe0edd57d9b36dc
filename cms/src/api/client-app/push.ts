import { hash } from 'node:crypto';
import type { Knex } from 'knex';
import type { JsonObject } from '../../domain/json';
import { languageOf, type Portal } from '../../domain/portal';
import { enqueue, type OutboxEntry } from '../../plugins/messaging/server/services/outbox';
import type { PushFacts } from '../../plugins/messaging/server/push/instead';
import type { ClientSnapshot } from '../client-record/recorded';

type Reached = Pick<ClientSnapshot, 'id' | 'email' | 'mobile' | 'language' | 'memberId'>;

export interface ClientMessage {
  /** A template that `clientMessage` has made. */
  template: string;
  /** What its words name, without the link. */
  variables: JsonObject;
  /** Of the portal, from its own address on: `/client/tasks/…`. */
  path: string;
  /** What it is about, where that is not the client itself. */
  about?: Pick<OutboxEntry, 'aggregate' | 'aggregateId'>;
}

/**
 * Queues a message to all devices of a client, in the transaction of its cause (OB-08). Where no device takes it, or there is
 * none, it goes by e-mail, and by SMS to whoever has a mobile number; to a client with neither it does not go.
 * `now` is milliseconds UTC. The worker is to be woken once the transaction has ended.
 */
export async function pushToClient(trx: Knex, client: Reached, portal: Portal, { template, variables, path, about }: ClientMessage, now: number): Promise<void> {
  const { id, email, mobile, memberId } = client;
  const instead: PushFacts['instead'] = [...(email === null ? [] : [{ channel: 'email' as const, recipient: email }]), ...(mobile === null ? [] : [{ channel: 'sms' as const, recipient: mobile }])];
  const facts = (push: PushFacts): JsonObject => ({ ...variables, push: push as unknown as JsonObject });
  const entry = { portalId: portal.id, aggregate: 'client', aggregateId: id, ...about, template, language: languageOf(client.language, portal) } as const;
  if (memberId !== null) return enqueue(trx, { ...entry, channel: 'push', recipient: email ?? hash('sha256', String(memberId), 'base64url'), variables: facts({ memberId, path, instead }) }, now);
  for (const way of instead) await enqueue(trx, { ...entry, ...way, variables: facts({ memberId: 0, path, instead: [] }) }, now);
}
