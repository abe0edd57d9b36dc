import type { Knex } from 'knex';
import { languageOf, type Portal } from '../../domain/portal';
import { enqueue } from '../../plugins/messaging/server/services/outbox';
import { registerTemplate, type TemplateDefinition, type Variables } from '../../plugins/messaging/server/templates/definition';
import { memberExample, memberRecords } from './password-mail';

const ADDRESS_MAIL = 'addressChanged';

/** Without a link: whoever reads the old address by now may be anybody. */
export const addressTemplate: TemplateDefinition = {
  key: ADDRESS_MAIL,
  channels: ['email'],
  audience: 'member',
  variables: {
    name: { type: 'text', about: 'recipientName', sample: 'Kari Nordmann' },
    changedAt: { type: 'date', about: 'addressChangedAt', sample: Date.UTC(2030, 0, 15, 11) },
  },
  make: (_strapi, row) => Promise.resolve(JSON.parse(row.variables) as Variables),
  records: memberRecords,
  example: memberExample,
};

export function registerAddressMail(): void {
  registerTemplate(addressTemplate);
}

/** Somebody as she was when her login had another address. */
export interface FormerAddress {
  name: string;
  email: string;
  language: string | null;
}

/**
 * The old address of a login is told that there is another one, and not which (PF-12): whoever has a login taken over by its
 * address would else go unnoticed. In the transaction of the change; `now` in milliseconds UTC.
 */
export const tellFormerAddress = (trx: Knex, portal: Portal, { name, email, language }: FormerAddress, now: number): Promise<void> =>
  enqueue(trx, { portalId: portal.id, aggregate: 'portal', aggregateId: portal.id, channel: 'email', template: ADDRESS_MAIL, language: languageOf(language, portal), recipient: email, variables: { name, changedAt: now } }, now);
