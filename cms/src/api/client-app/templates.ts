import { dialect, reader } from '../../domain/portico';
import type { Portal } from '../../domain/portal';
import { registerTemplate, type TemplateDefinition, type TemplateRecord, type Variables } from '../../plugins/messaging/server/templates/definition';
import { factsOf } from '../../plugins/messaging/server/push/instead';
import { addressOf, HOME } from '../../plugins/onboarding/server/services/app-address';

const SHOWN = 20;
const newestClients = () => ({
  name: 'newest_clients',
  sql: `SELECT ${dialect().list(dialect().object({ id: 'c.id', label: 'c.name' }), `portico_clients c WHERE c.portal_id = ? ORDER BY c.id DESC LIMIT ${SHOWN}`)} AS answer`,
});
const shownClient = () => ({ name: 'shown_client', sql: `SELECT ${dialect().object({ name: 'c.name' })} AS answer FROM portico_clients c WHERE c.portal_id = ? AND c.id = ?` });

/** The clients that a template to clients can be previewed with. */
export async function clientRecords(portal: Portal): Promise<TemplateRecord[]> {
  return ((await reader().read<{ id: number; label: string }[]>(newestClients(), [portal.id])) ?? []).map(({ id, label }) => ({ id: String(id), label }));
}

/** One of them, with where the message leads. */
export async function clientExample(portal: Portal, record: string, path: string): Promise<Variables | null> {
  const id = Number(record);
  const found = Number.isSafeInteger(id) ? await reader().read<Variables>(shownClient(), [portal.id, id]) : null;
  return found && { ...found, link: addressOf(portal, path) };
}

export const clientName: TemplateDefinition['variables'] = { name: { type: 'text', about: 'recipientName', sample: 'Bakkerij Jansen' } };

/** A message to a client by push, and by e-mail or SMS where no device takes it. Its words are those of `push.<key>`, `mail.<key>` and `sms.<key>`. */
export function clientMessage(key: string, variables: TemplateDefinition['variables']): TemplateDefinition {
  return {
    key,
    channels: ['push', 'email', 'sms'],
    audience: 'member',
    variables: { ...clientName, link: { type: 'link', about: 'pageLink', sample: addressOf({ key: 'portal' }, HOME), required: true }, ...variables },
    make: async (_strapi, row, portal) => {
      const { push: _push, ...said } = JSON.parse(row.variables) as Variables & { push: unknown };
      return Promise.resolve({ ...said, link: addressOf(portal, factsOf(row).path) });
    },
    records: clientRecords,
    example: (portal, record) => clientExample(portal, record, HOME),
  };
}

/** The outbox's name for the message that a client sends to its own devices. */
export const PUSH_TEST = 'pushTest';

export const pushTestTemplate: TemplateDefinition = { ...clientMessage(PUSH_TEST, {}), channels: ['push'] };

export function registerClientApp(): void {
  registerTemplate(pushTestTemplate);
}
