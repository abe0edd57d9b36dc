import type { SendMailOptions } from 'nodemailer';
import addressparser from 'nodemailer/lib/addressparser/index.js';

import type { Address, Mail } from './mail.ts';

/** What a person filled in under Reply. */
export interface Written {
  readonly words: string;
  /** One of the addresses that the mail went to. */
  readonly from: string;
  /** Somebody else's address, to be used instead; empty for none. */
  readonly other: string;
  /** Whether it says of itself that a machine answered (RFC 3834). */
  readonly automatic: boolean;
  readonly files: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[];
}

export type Field = 'words' | 'from' | 'files' | 'other';
export type Faults = Readonly<Partial<Record<Field, string>>>;

/** Why it cannot be sent, by field, in words for the person; empty where it can. */
export function faultsOf(written: Written, mail: Mail): Faults {
  return {
    ...(!written.words.trim() && written.files.length === 0 && { words: 'Write something, or attach a file.' }),
    ...(!mail.to.includes(written.from) && { from: 'Choose one of the addresses that the mail went to.' }),
    ...(written.other.trim() && !oneAddress(written.other) && { other: 'Write one address, such as kari@epost.example.' }),
  };
}

/** The reply, as a mail program would make it (RFC 5322, section 3.6.4). `written` has no faults. */
export function replyTo(mail: Mail, written: Written, now: Date): SendMailOptions {
  return {
    from: oneAddress(written.other) ?? written.from,
    to: [...mail.replyTo],
    subject: replySubject(mail.subject),
    date: now,
    ...(mail.messageId && { inReplyTo: mail.messageId, references: [...mail.references, mail.messageId] }),
    ...(written.automatic && { headers: { 'Auto-Submitted': 'auto-replied' } }),
    // The composer leaves line ends as they are; on the wire they are CRLF (RFC 5322, section 2.1).
    text: lines([written.words.trimEnd(), quoteOf(mail)].filter(Boolean).join('\n\n')).join('\r\n') + '\r\n',
    attachments: written.files.map(({ name, type, content }) => ({ filename: name, content, ...(type && { contentType: type }) })),
  };
}

/** The marks that say reply, in the languages of Portico, are set once. */
export function replySubject(subject: string): string {
  return /^(re|sv|antw)\s*:/i.test(subject) ? subject : `Re: ${subject}`.trim();
}

/** The mail that is replied to, as mail programs quote it; empty where it has no text. */
export function quoteOf({ text, from, date }: Mail): string {
  if (!text.trim()) return '';
  const day = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'medium' });
  const time = new Date(date).toLocaleTimeString('en-GB', { timeStyle: 'short' });
  const quoted = lines(text.trimEnd()).map((line) => `>${line && !line.startsWith('>') ? ' ' : ''}${line}`);
  return [`On ${day}, at ${time}, ${from.replace(/^"([^"]*)"/, '$1')} wrote:`, '', ...quoted].join('\n');
}

function lines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

function oneAddress(text: string): Address | null {
  const [first, ...more] = addressparser(text);
  if (!first || !('address' in first) || more.length > 0) return null;
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(first.address) ? { name: first.name, address: first.address } : null;
}
