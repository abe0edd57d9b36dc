import type { Knex } from 'knex';
import { languageOf, type Portal } from '../../domain/portal';
import type { TemplateDefinition, Variable } from '../../plugins/messaging/server/templates/definition';
import { pushOf, STEP_PUSH } from '../../plugins/onboarding/server/rules/step-words';
import { HOME } from '../../plugins/onboarding/server/services/app-address';
import { pushToClient } from '../client-app/push';
import { clientMessage } from '../client-app/templates';
import type { ClientSnapshot } from '../client-record/recorded';
import { exampleAtStep } from './example';
import type { DossierSnapshot } from './recorded';

export const step: Variable = { type: 'text', about: 'stepTitle', sample: 'Installeer de app' };

export const pushTemplate: TemplateDefinition = {
  ...clientMessage(STEP_PUSH, { step, detail: { type: 'text', about: 'stepText', sample: 'Open de link in de startmail en installeer de app.' } }),
  example: (portal, record, language) => exampleAtStep(portal, record, language, HOME),
};

/** Queues the messages to devices among what a dossier sends, in the transaction that keeps its new state (OB-06.5). */
export async function sendPushes(trx: Knex, { id, type, effects }: DossierSnapshot, client: ClientSnapshot, portal: Portal, now: number): Promise<void> {
  const spoken = { name: client.name, language: languageOf(client.language, portal) };
  for (const variables of effects.flatMap((effect) => pushOf(type, effect, spoken) ?? [])) {
    await pushToClient(trx, client, portal, { template: STEP_PUSH, variables, path: HOME, about: { aggregate: 'dossier', aggregateId: id } }, now);
  }
}
