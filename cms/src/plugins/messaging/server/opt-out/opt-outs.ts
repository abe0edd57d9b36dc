import type { Core } from '@strapi/strapi';
import type { Language, Portal } from '../../../../domain/portal';
import { findDefinition, type Category } from '../templates/definition';
import { optOutFits, readOptOutToken } from './addresses';

const TABLE = 'portico_opt_outs';

/** The recipient of a mail has opted out of its kind: it is not sent, and that is no failure. */
export class Suppressed extends Error {
  constructor(readonly category: Category) {
    super(`The recipient wants no ${category}`);
    this.name = 'Suppressed';
  }
}

/** What a mail's token is about: whose wish it is, and of what. */
export interface OptOut {
  outboxId: number;
  portalId: number;
  recipient: string;
  category: Category;
  language: Language;
}

interface Mail {
  id: number;
  message_id: string;
  portal_id: number;
  template: string;
  locale: Language;
  recipient: string;
}

const keyOf = (portalId: number, recipient: string, category: Category) => ({ portal_id: portalId, recipient: recipient.toLowerCase(), category });

export async function isOptedOut(strapi: Core.Strapi, portalId: number, recipient: string, category: Category): Promise<boolean> {
  return (await strapi.db.connection(TABLE).where(keyOf(portalId, recipient, category)).first('category')) !== undefined;
}

/** Null where the token is none of this portal's, or its mail is of no kind that one can opt out of. */
export async function findOptOut(strapi: Core.Strapi, portal: Portal, token: string): Promise<OptOut | null> {
  const read = readOptOutToken(token);
  if (!read) return null;
  const mail = await strapi.db
    .connection('portico_outbox')
    .where({ id: read.id, portal_id: portal.id, channel: 'email' })
    .first<Mail | undefined>('id', 'message_id', 'portal_id', 'template', 'locale', 'recipient');
  if (!mail || !optOutFits(read.signature, mail)) return null;
  const category = findDefinition(mail.template)?.category;
  return category ? { outboxId: mail.id, portalId: mail.portal_id, recipient: mail.recipient, category, language: mail.locale } : null;
}

/** Once is as good as twice: mail programs repeat themselves. */
export async function optOut(strapi: Core.Strapi, { outboxId, portalId, recipient, category }: OptOut, now: number): Promise<void> {
  await strapi.db
    .connection(TABLE)
    .insert({ ...keyOf(portalId, recipient, category), outbox_id: outboxId, created_at: now })
    .onConflict(['portal_id', 'recipient', 'category'])
    .ignore();
}

export async function undoOptOut(strapi: Core.Strapi, { portalId, recipient, category }: OptOut): Promise<void> {
  await strapi.db.connection(TABLE).where(keyOf(portalId, recipient, category)).delete();
}
