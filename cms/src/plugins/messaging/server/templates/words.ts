import { z } from 'zod';
import type { Channel } from '../channels';

/** What a mail says. Its plain text is made from the HTML where it is left empty. */
export const mailWords = z.strictObject({
  subject: z.string().max(1_000),
  html: z.string().max(50_000),
  text: z.string().max(50_000),
  footer: z.string().max(2_000),
});
export type MailWords = z.infer<typeof mailWords>;

export const smsWords = z.strictObject({ text: z.string().max(5_000) });
export type SmsWords = z.infer<typeof smsWords>;

/** What a notification says: the title, and the line below it. */
export const pushWords = z.strictObject({ subject: z.string().max(1_000), text: z.string().max(5_000) });
export type PushWords = z.infer<typeof pushWords>;

export type Words = MailWords | SmsWords | PushWords;

export const WORDS = { email: mailWords, sms: smsWords, push: pushWords } as const satisfies Record<Channel, z.ZodType<Words>>;

export const isMail = (words: Words): words is MailWords => 'html' in words;
export const isPush = (words: Words): words is PushWords => 'subject' in words && !isMail(words);
