import type { Knex } from 'knex';
import type { Portal } from '../../domain/portal';
import type { ClientSnapshot } from '../client-record/recorded';
import { sendMails } from './mails';
import { sendPushes } from './pushes';
import type { DossierSnapshot } from './recorded';

/** Does what a dossier sets going, in the transaction that keeps its new state. `now` is milliseconds UTC. */
export async function carryOut(trx: Knex, dossier: DossierSnapshot, client: ClientSnapshot, portal: Portal, now: number): Promise<void> {
  await sendMails(trx, dossier, client, portal, now);
  await sendPushes(trx, dossier, client, portal, now);
}
