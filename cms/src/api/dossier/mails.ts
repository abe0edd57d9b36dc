import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { languageOf, type Portal } from '../../domain/portal';
import { enqueue, type OutboxRow } from '../../plugins/messaging/server/services/outbox';
import { registerTemplate, type TemplateDefinition, type Variables } from '../../plugins/messaging/server/templates/definition';
import type { DossierEffect } from '../../plugins/onboarding/server/rules/dossier';
import { mailOf, REMINDER_MAIL, START_MAIL } from '../../plugins/onboarding/server/rules/step-words';
import { addressOf, APP } from '../../plugins/onboarding/server/services/app-address';
import { clientExample, clientName, clientRecords } from '../client-app/templates';
import type { ClientSnapshot } from '../client-record/recorded';
import { exampleAtStep } from './example';
import { pushTemplate, step } from './pushes';
import type { DossierSnapshot } from './recorded';

const ofClient = {
  channels: ['email'],
  audience: 'member',
  make: async (_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> => Promise.resolve({ ...(JSON.parse(row.variables) as Variables), link: addressOf(portal, APP) }),
  records: clientRecords,
  example: (portal: Portal, record: string) => clientExample(portal, record, APP),
} as const satisfies Partial<TemplateDefinition>;

const variables: TemplateDefinition['variables'] = {
  ...clientName,
  link: { type: 'link', about: 'appLink', sample: addressOf({ key: 'portal' }, APP), required: true },
};

export const onboardingTemplates: readonly TemplateDefinition[] = [
  { key: START_MAIL, ...ofClient, variables },
  { key: REMINDER_MAIL, ...ofClient, variables: { ...variables, step }, example: (portal, record, language) => exampleAtStep(portal, record, language, APP) },
  pushTemplate,
];

export function registerOnboardingMails(): void {
  for (const template of onboardingTemplates) registerTemplate(template);
}

const isMail = ({ kind }: DossierEffect): boolean => kind === 'startMail' || kind === 'reminder';

/** Whether there is nowhere to send a mail that has to go out. */
export const lacksAddress = (effects: readonly DossierEffect[], { email }: Pick<ClientSnapshot, 'email'>): boolean => email === null && effects.some(isMail);

/** Queues the mails among what a dossier sends, in the transaction that keeps its new state. */
export async function sendMails(trx: Knex, { id, type, effects }: DossierSnapshot, { name, email, language }: ClientSnapshot, portal: Portal, now: number): Promise<void> {
  if (email === null) return;
  const spoken = languageOf(language, portal);
  for (const mail of effects.flatMap((effect) => mailOf(type, effect, { name, language: spoken }) ?? [])) {
    await enqueue(trx, { portalId: portal.id, aggregate: 'dossier', aggregateId: id, channel: 'email', template: mail.template, language: spoken, recipient: email, variables: mail.variables }, now);
  }
}
