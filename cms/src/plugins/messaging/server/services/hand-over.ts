import type { Core } from '@strapi/strapi';
import { environment } from '../../../../environment';
import { findPortalById } from '../../../../domain/portals';
import { settingsStore } from '../../../visibility/server/services/settings-store';
import { branded } from '../templates/layout';
import { renderText } from '../templates/texts';
import { variablesOf } from '../templates/variables';
import type { OutboxRow } from './outbox';

/** Renders a message and gives it to its provider. Secrets are made here, and kept nowhere. */
export async function handOver(strapi: Core.Strapi, row: OutboxRow): Promise<void> {
  const portal = await findPortalById(row.portal_id);
  if (!portal) throw new Error(`Message ${row.message_id} belongs to no portal`);
  const variables = await variablesOf(strapi, row, portal);
  const text = (part: string) => renderText(row.locale, `${row.channel === 'sms' ? 'sms' : 'mail'}.${row.template}.${part}`, variables);
  if (row.channel === 'sms') return sendSms(row.recipient, text('text'), portal.key);
  const { settings } = await settingsStore(strapi).current(portal.id);
  const letter = branded({
    portal,
    colours: settings.colours,
    language: row.locale,
    heading: text('heading'),
    paragraphs: [text('intro'), text('detail')],
    button: variables.link ? { label: text('button'), href: variables.link } : null,
    footer: text('footer'),
  });
  const host = new URL(environment.WEB_URL).hostname;
  await strapi.plugin('email').service('email').send({
    to: row.recipient,
    from: { name: portal.name, address: senderAddress() },
    subject: text('subject'),
    text: letter.text,
    html: letter.html,
    messageId: `<${row.message_id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Portico-Portal': portal.key },
  });
}

/** Mails come from the portal by name, and from one address of the installation. */
function senderAddress(): string {
  return /<([^>]+)>/.exec(environment.MAIL_FROM)?.[1] ?? environment.MAIL_FROM;
}

/** An HTTP answer, whose numbers mean the opposite of SMTP's: 4xx is about the message, 5xx about the provider's moment. */
export class SmsRefused extends Error {
  readonly permanent: boolean;

  constructor(status: number) {
    super(`The SMS provider answered ${status}`);
    this.permanent = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  }
}

async function sendSms(to: string, text: string, portal: string): Promise<void> {
  const answer = await fetch(environment.SMS_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ to, text, portal }),
    signal: AbortSignal.timeout(15_000),
  });
  if (!answer.ok) throw new SmsRefused(answer.status);
}
