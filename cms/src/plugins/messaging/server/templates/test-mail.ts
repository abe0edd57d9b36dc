import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { environment } from '../../../../environment';
import type { Language, Portal } from '../../../../domain/portal';
import { lookInForce } from '../../../visibility/server/services/client-store';
import type { Origin } from '../letterhead/store';
import { enqueue, type OutboxRow } from '../services/outbox';
import { findDefinition, shownValues, type TemplateDefinition, type Variables } from './definition';
import { textOf } from './texts';
import { mailWords, type MailWords } from './words';
import { writeMail, type WrittenMail } from './writing';

/** The outbox's name for a mail that an author sends to herself. */
export const TEST_TEMPLATE = 'templateTest';

/** Whose words a test shows, and the record it is shown with. */
const test = z.strictObject({ template: z.string(), words: mailWords, record: z.string().nullable() });
type Test = z.infer<typeof test>;

/** Puts a test into the outbox, where it goes the way of every mail. It holds the draft, and no values. */
export async function enqueueTest(strapi: Core.Strapi, portal: Portal, language: Language, recipient: string, variables: Test, now: number): Promise<void> {
  const entry = { portalId: portal.id, aggregate: 'portal', aggregateId: portal.id, channel: 'email', template: TEST_TEMPLATE, language, recipient, variables } as const;
  await strapi.db.transaction(({ trx }) => enqueue(trx, entry, now));
}

export async function renderTest(strapi: Core.Strapi, row: OutboxRow, origin: Origin): Promise<WrittenMail> {
  const { template, words, record } = test.parse(JSON.parse(row.variables));
  const definition = findDefinition(template);
  if (!definition) throw Object.assign(new Error(`There is no template ${template} any more`), { permanent: true });
  const mail = await shownMail(strapi, origin, definition, words, row.locale, await recordOf(definition, origin.portal, record, row.locale));
  return { ...mail, subject: `${textOf(row.locale, 'mail.layout.test')}: ${mail.subject}` };
}

export async function recordOf(definition: TemplateDefinition, portal: Portal, record: string | null, language: Language): Promise<Variables | null> {
  return record === null ? null : definition.example(portal, record, language);
}

/** A mail as its author sees it: with a real record's values, and nothing that opens anything. */
export async function shownMail(strapi: Core.Strapi, origin: Origin, definition: TemplateDefinition, words: MailWords, language: Language, record: Variables | null): Promise<WrittenMail> {
  const { portal } = origin;
  const { colours } = await lookInForce(strapi, portal);
  const site = environment.WEB_URL;
  const optOut = definition.category ? `${site}/${portal.key}/unsubscribe/sample` : null;
  return writeMail(words, shownValues(definition, origin, record), { portal, language, site }, { colours, optOut });
}
