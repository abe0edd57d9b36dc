import { z } from 'zod';
import { DATE_FORMATS, dateFormatOf } from '../../domain/date-formats';
import { isLanguage, knownLanguages } from '../../domain/languages';
import { reader, statement } from '../../domain/portico';
import { present } from '../../http/case-scope';
import type { MemberViewer } from '../../http/viewer';
import { choicesOf } from './commands/change-account';
import { NOTIFICATIONS, notificationsIn, wants } from './rules/wants';

const what = z.enum([...new Set([...NOTIFICATIONS.client, ...NOTIFICATIONS.agent])] as const);

export const account = z
  .object({
    version: z.string().meta({ description: 'For `If-Match` when it is changed.' }),
    name: z.string(),
    title: z.string(),
    email: z.string(),
    language: z.string().nullable().meta({ description: 'What the member has chosen; null for the portal’s.' }),
    languages: z.array(z.object({ tag: z.string(), name: z.string() })).meta({ description: 'Those that can be chosen, each called as in itself.' }),
    dateFormat: z.enum(DATE_FORMATS).nullable().meta({ description: 'Of pages and mails; null for as the language writes dates.' }),
    notifications: z.array(z.object({ what, wanted: z.boolean() })).meta({ description: 'What can be told by mail or not. What needs an answer always is.' }),
  })
  .meta({ id: 'Account' });

export const accountChange = z.strictObject({
  name: z.string().trim().min(1).max(120).optional(),
  title: z.string().trim().max(120).optional(),
  language: z.string().max(32).nullable().optional(),
  dateFormat: z.enum(DATE_FORMATS).nullable().optional(),
  notifications: z.partialRecord(what, z.boolean()).optional(),
});

interface StoredAccount {
  updatedAt: number;
  name: string;
  title: string | null;
  email: string;
  language: string | null;
  dateFormat: string | null;
  notifications: unknown;
}

const accountOf = statement('account', ({ object, instant, json }) => {
  const stored = object({ updatedAt: instant('m.updated_at'), name: 'm.name', title: 'm.title', email: 'm.email', language: 'm.language', dateFormat: 'm.date_format', notifications: json('m.notifications') });
  return `SELECT ${stored} AS answer FROM members m WHERE m.id = ?`;
});

export async function answerAccount(viewer: MemberViewer): Promise<z.input<typeof account>> {
  const { updatedAt, title, language, dateFormat, notifications, ...kept } = present(await reader().read<StoredAccount>(accountOf(), [viewer.id]));
  const chosen = notificationsIn(notifications);
  return {
    ...kept,
    version: String(updatedAt),
    title: title ?? '',
    language: isLanguage(language) ? language : null,
    languages: [...knownLanguages()],
    dateFormat: dateFormatOf(dateFormat),
    notifications: choicesOf(viewer).map((one) => ({ what: one, wanted: wants(chosen, one) })),
  };
}
