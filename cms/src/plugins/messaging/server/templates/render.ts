import type { Core } from '@strapi/strapi';
import type { Portal } from '../../../../domain/portal';
import { settingsStore } from '../../../visibility/server/services/settings-store';
import type { OutboxRow } from '../services/outbox';
import { branded } from './layout';
import { renderText } from './texts';
import { variablesOf, type Variables } from './variables';

/** A message twice: as it goes out, and as it may be kept, with `•••` for each secret (MS-01). */
export interface Rendered<Content> {
  sent: Content;
  kept: Content;
}

export interface MailContent {
  subject: string;
  text: string;
  html: string;
}

const SECRETS = ['link', 'code'];
const STRUCK = '•••';

function struck(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, SECRETS.includes(name) ? STRUCK : value]));
}

/** The mail that a row of the outbox stands for. Throws where the row's template or one of its variables is missing. */
export async function renderMail(strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Rendered<MailContent>> {
  const made = await variablesOf(strapi, row, portal);
  const { settings } = await settingsStore(strapi).current(portal.id);
  const write = (variables: Variables): MailContent => {
    const text = (part: string) => renderText(row.locale, `mail.${row.template}.${part}`, variables);
    const letter = branded({
      portal,
      colours: settings.colours,
      language: row.locale,
      heading: text('heading'),
      paragraphs: [text('intro'), text('detail')],
      button: variables.link ? { label: text('button'), href: variables.link } : null,
      footer: text('footer'),
    });
    return { subject: text('subject'), ...letter };
  };
  return { sent: write(made), kept: write(struck(made)) };
}

/** The same for an SMS. */
export async function renderSms(strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Rendered<string>> {
  const made = await variablesOf(strapi, row, portal);
  const write = (variables: Variables) => renderText(row.locale, `sms.${row.template}.text`, variables);
  return { sent: write(made), kept: write(struck(made)) };
}
