import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialect, reader } from '../../domain/portico';
import { languageOf, type Portal } from '../../domain/portal';
import { enqueue, type OutboxRow } from '../../plugins/messaging/server/services/outbox';
import { registerTemplate, type TemplateDefinition, type TemplateRecord, type Variables } from '../../plugins/messaging/server/templates/definition';
import type { DossierEffect } from '../../plugins/onboarding/server/rules/dossier';
import { mailOf, REMINDER_MAIL, START_MAIL } from '../../plugins/onboarding/server/rules/step-words';
import { appAddress } from '../../plugins/onboarding/server/services/app-address';
import type { ClientSnapshot } from '../client-record/recorded';
import type { DossierSnapshot } from './recorded';

const SHOWN = 20;
const newestClients = () => ({
  name: 'newest_clients',
  sql: `SELECT ${dialect().list(dialect().object({ id: 'c.id', label: 'c.name' }), `portico_clients c WHERE c.portal_id = ? ORDER BY c.id DESC LIMIT ${SHOWN}`)} AS answer`,
});
const shownClient = () => ({ name: 'shown_client', sql: `SELECT ${dialect().object({ name: 'c.name' })} AS answer FROM portico_clients c WHERE c.portal_id = ? AND c.id = ?` });

async function clientRecords(portal: Portal): Promise<TemplateRecord[]> {
  return ((await reader().read<{ id: number; label: string }[]>(newestClients(), [portal.id])) ?? []).map(({ id, label }) => ({ id: String(id), label }));
}

async function clientExample(portal: Portal, record: string): Promise<Variables | null> {
  const id = Number(record);
  const found = Number.isSafeInteger(id) ? await reader().read<Variables>(shownClient(), [portal.id, id]) : null;
  return found && { ...found, link: appAddress(portal) };
}

const ofClient = {
  channels: ['email'],
  audience: 'member',
  make: async (_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> => Promise.resolve({ ...(JSON.parse(row.variables) as Variables), link: appAddress(portal) }),
  records: clientRecords,
  example: clientExample,
} as const satisfies Partial<TemplateDefinition>;

const variables: TemplateDefinition['variables'] = {
  name: { type: 'text', about: 'recipientName', sample: 'Bakkerij Jansen' },
  link: { type: 'link', about: 'appLink', sample: appAddress({ key: 'portal' }), required: true },
};

export const onboardingTemplates: readonly TemplateDefinition[] = [
  { key: START_MAIL, ...ofClient, variables },
  { key: REMINDER_MAIL, ...ofClient, variables: { ...variables, step: { type: 'text', about: 'stepTitle', sample: 'Installeer de app' } } },
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
