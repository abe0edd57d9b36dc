import type { Knex } from 'knex';
import type { Portal } from '../../domain/portal';
import type { Hindrance } from '../../plugins/onboarding/server/rules/dossier';
import type { ClientSnapshot } from '../client-record/recorded';
import { askByDossier } from '../client-task/of-dossier';
import { askInDossier } from '../document-approval/commands/of-dossier';
import { sendMails } from './mails';
import { sendPushes } from './pushes';
import type { DossierSnapshot } from './recorded';

/**
 * Does what a dossier sets going, in the transaction that keeps its new state. `now` is milliseconds UTC. Answers what keeps
 * the step from going on: nothing else goes out then.
 */
export async function carryOut(trx: Knex, dossier: DossierSnapshot, client: ClientSnapshot, portal: Portal, now: number): Promise<Hindrance | null> {
  const hindrance = await askInDossier(trx, dossier, client, portal, now);
  if (hindrance) return hindrance;
  await sendMails(trx, dossier, client, portal, now);
  await askByDossier(trx, dossier, client, portal, now);
  await sendPushes(trx, dossier, client, portal, now);
  return null;
}
