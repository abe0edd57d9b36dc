import type { Knex } from 'knex';
import { languageOf, type Portal } from '../../domain/portal';
import type { Variable } from '../../plugins/messaging/server/templates/definition';
import { stepOf } from '../../plugins/onboarding/server/rules/dossier';
import { pushToClient } from '../client-app/push';
import { clientMessage } from '../client-app/templates';
import type { ClientSnapshot } from '../client-record/recorded';
import type { DossierSnapshot } from './recorded';

/** The outbox's name for the message by which a step reaches its client's devices. */
const STEP_PUSH = 'onboardingPush';

export const step: Variable = { type: 'text', about: 'stepTitle', sample: 'Installeer de app' };

export const pushTemplate = clientMessage(STEP_PUSH, { step, detail: { type: 'text', about: 'stepText', sample: 'Open de link in de startmail en installeer de app.' } });

/** Queues the messages to devices among what a dossier sends, in the transaction that keeps its new state (OB-06.5). */
export async function sendPushes(trx: Knex, { id, type, effects }: DossierSnapshot, client: ClientSnapshot, portal: Portal, now: number): Promise<void> {
  for (const effect of effects.filter(({ kind }) => kind === 'push')) {
    const texts = stepOf(type, effect.step)?.texts ?? {};
    const { title, text } = texts[languageOf(client.language, portal)] ?? Object.values(texts)[0] ?? { title: '', text: '' };
    await pushToClient(trx, client, portal, { template: STEP_PUSH, variables: { name: client.name, step: title, detail: text }, path: '/client', about: { aggregate: 'dossier', aggregateId: id } }, now);
  }
}
