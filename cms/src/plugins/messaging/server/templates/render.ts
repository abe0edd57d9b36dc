import type { Core } from '@strapi/strapi';
import { environment } from '../../../../environment';
import { lookInForce } from '../../../visibility/server/services/client-store';
import type { Origin } from '../letterhead/store';
import { isOptedOut, Suppressed } from '../opt-out/opt-outs';
import { optOutAddress, optOutHeaders } from '../opt-out/addresses';
import type { OutboxRow } from '../services/outbox';
import { findDefinition, STRUCK, struck, valuesOf, type TemplateDefinition } from './definition';
import { dateFormatFor } from './recipient';
import { renderTest, TEST_TEMPLATE } from './test-mail';
import { wordsInForce } from './in-force';
import type { MailWords, PushWords, SmsWords } from './words';
import { writeMail, writePush, writeSms, type WrittenPush } from './writing';

/** A message twice: as it goes out, and as it may be kept, with `•••` for each secret (MS-01). */
export interface Rendered<Content> {
  sent: Content;
  kept: Content;
}

export interface MailContent {
  subject: string;
  text: string;
  html: string;
  /** Beside those that every mail has. */
  headers: Record<string, string>;
}

/**
 * The mail that a row of the outbox stands for. Throws where the row's template or one of its variables is missing, and
 * `Suppressed` where its recipient has opted out of its kind.
 */
export async function renderMail(strapi: Core.Strapi, row: OutboxRow, origin: Origin): Promise<Rendered<MailContent>> {
  const { portal } = origin;
  if (row.template === TEST_TEMPLATE) {
    const content = { ...(await renderTest(strapi, row, origin)), headers: {} };
    return { sent: content, kept: content };
  }
  const definition = definitionOf(row);
  const { category } = definition;
  if (category && (await isOptedOut(strapi, portal.id, row.recipient, category))) throw new Suppressed(category);
  const values = await valuesOf(strapi, definition, row, origin);
  const words = (await wordsInForce(strapi, portal.id, definition, 'email', row.locale)) as MailWords;
  const { colours } = await lookInForce(strapi, portal);
  const setting = { portal, language: row.locale, site: environment.WEB_URL, dateFormat: await dateFormatFor(row, portal) };
  const write = (said: typeof values, optOut: string | null): MailContent => ({
    ...writeMail(words, said, setting, { colours, optOut }),
    headers: optOut ? optOutHeaders(optOut) : {},
  });
  return {
    sent: write(values, category ? optOutAddress(portal.key, row) : null),
    kept: write(struck(values, definition), category ? STRUCK : null),
  };
}

/** The same for an SMS. */
export async function renderSms(strapi: Core.Strapi, row: OutboxRow, origin: Origin): Promise<Rendered<string>> {
  const { portal } = origin;
  const definition = definitionOf(row);
  const values = await valuesOf(strapi, definition, row, origin);
  const words = (await wordsInForce(strapi, portal.id, definition, 'sms', row.locale)) as SmsWords;
  const write = (said: typeof values) => writeSms(words, said, { portal, language: row.locale });
  return { sent: write(values), kept: write(struck(values, definition)) };
}

/** The same for a notification. */
export async function renderPush(strapi: Core.Strapi, row: OutboxRow, origin: Origin): Promise<Rendered<WrittenPush>> {
  const { portal } = origin;
  const definition = definitionOf(row);
  const values = await valuesOf(strapi, definition, row, origin);
  const words = (await wordsInForce(strapi, portal.id, definition, 'push', row.locale)) as PushWords;
  const write = (said: typeof values) => writePush(words, said, { portal, language: row.locale });
  return { sent: write(values), kept: write(struck(values, definition)) };
}

function definitionOf({ template }: OutboxRow): TemplateDefinition {
  const definition = findDefinition(template);
  if (!definition) throw new Error(`Nobody makes the variables of the template ${template}`);
  return definition;
}
