import { z } from 'zod';
import { CHANNELS } from '../channels';
import { CATEGORIES } from '../templates/definition';

/** Of a mail all four parts, of an SMS the text alone. */
export const givenWords = z
  .strictObject({ subject: z.string().optional(), html: z.string().optional(), text: z.string(), footer: z.string().optional() })
  .meta({ id: 'TemplateWords', description: 'Of a mail subject, HTML, text (empty: made from the HTML) and footer; of an SMS the text alone. Placeholders are ICU MessageFormat.' });

const actor = z.strictObject({ kind: z.string(), id: z.number().nullable(), name: z.string() });

export const wordsVersion = z
  .strictObject({
    version: z.number().int(),
    words: givenWords.nullable().meta({ description: 'Null where the shipped words hold.' }),
    actor: actor.nullable(),
    createdAt: z.number().nullable(),
    restoredFrom: z.number().nullable(),
  })
  .meta({ id: 'TemplateVersion' });

const described = z.strictObject({
  template: z.string(),
  channels: z.array(z.enum(CHANNELS)),
  audience: z.enum(['customer', 'member']),
  category: z.enum(CATEGORIES).nullable(),
});

export const listedTemplate = described
  .extend({ own: z.array(z.strictObject({ channel: z.enum(CHANNELS), language: z.string(), version: z.number().int(), savedBy: z.string(), createdAt: z.number() })) })
  .meta({ id: 'ListedTemplate', description: '`own`: where the portal has words of its own.' });

const variable = z.strictObject({
  name: z.string(),
  type: z.enum(['text', 'number', 'date', 'link']),
  about: z.string(),
  sample: z.string(),
  secret: z.boolean(),
  required: z.boolean(),
});

export const openedTemplate = described
  .extend({ shipped: givenWords, variables: z.array(variable), current: wordsVersion })
  .meta({ id: 'OpenedTemplate' });

export const finding = z.strictObject({
  part: z.enum(['subject', 'html', 'text', 'footer']),
  code: z.string(),
  name: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  message: z.string(),
});

export const smsLengthAnswer = z.strictObject({ encoding: z.enum(['GSM-7', 'UCS-2']), length: z.number().int(), segments: z.number().int(), costly: z.array(z.string()) });
