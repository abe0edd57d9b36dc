import { randomBytes } from 'node:crypto';

import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { SendMailOptions } from 'nodemailer';

import type { CopyUnderTest } from '../../stack/copy.ts';
import type { Installation } from './installation.ts';
import { nextMail, type Mail } from './mailbox.ts';
import { until } from './until.ts';

/** A received mail as the CMS wrote it down. */
export interface Inbound {
  readonly id: number;
  readonly state: string;
  readonly kind: string | null;
  readonly reason: string | null;
  readonly comment: string | null;
  readonly files: string;
  readonly aggregate_id: number | null;
  readonly portal_id: number | null;
  readonly posted_as: string | null;
  readonly error: string | null;
}

/** The bytes of a mail as a mail program would send it. */
export const composed = (mail: SendMailOptions): Promise<Buffer> =>
  new MailComposer({ messageId: someMessageId(), to: 'reply@portico.example', subject: 'Re: your case', ...mail }).compile().build();

export const someMessageId = (): string => `<${randomBytes(8).toString('hex')}@home.example>`;

/** Leaves a mail where the CMS picks mails up. */
export async function drop(copy: CopyUnderTest, source: Buffer | string): Promise<void> {
  const answer = await fetch(`${copy.mailbox}/api/incoming`, { method: 'POST', headers: { 'Content-Type': 'message/rfc822' }, body: new Uint8Array(Buffer.from(source)) });
  if (answer.status !== 202) throw new Error(`The mailbox answered ${answer.status}`);
}

/** Leaves a mail, and answers what the CMS made of it. */
export async function receive({ copy, database }: Pick<Installation, 'copy' | 'database'>, mail: SendMailOptions): Promise<Inbound> {
  const messageId = String(mail.messageId ?? someMessageId());
  await drop(copy, await composed({ ...mail, messageId }));
  return settledMail({ database }, messageId);
}

/** Waits until a mail has been looked at. */
export async function settledMail({ database }: Pick<Installation, 'database'>, messageId: string): Promise<Inbound> {
  return until('a mail that has been looked at', async () => {
    const [found] = await database.rows<Inbound>("SELECT * FROM portico_inbound WHERE message_id = ? AND state <> 'received'", [messageId.replace(/[<>]/g, '')]);
    return found;
  });
}

/** What somebody answers to a mail: to its reply address, as a mail program does it, with the mail quoted below. */
export function replyTo(mail: Mail & { readonly headers?: readonly { name: string; value: string }[] }, from: string, text: string): SendMailOptions {
  const quoted = mail.text.split('\n').map((line) => `> ${line}`).join('\n');
  return { from, to: replyAddressOf(mail), inReplyTo: mail.messageId ?? '', references: mail.messageId ?? '', text: `${text}\n\nOn Mon, 2 Nov 2026 at 10:00, Portico <no-reply@portico.example> wrote:\n${quoted}\n` };
}

export function replyAddressOf(mail: Mail & { readonly headers?: readonly { name: string; value: string }[] }): string {
  const header = mail.headers?.find(({ name }) => name.toLowerCase() === 'reply-to')?.value ?? '';
  const address = /[\w.+-]+@[\w.-]+/.exec(header.replace(/^.*</, ''))?.[0];
  if (!address) throw new Error('The mail has no reply address');
  return address;
}

/** The next mail to an address with all of its headers. */
export async function nextMailWhole(copy: CopyUnderTest, to: string, after = '') {
  const { id } = await nextMail(copy, to, after);
  const answer = await fetch(`${copy.mailbox}/api/mails/${id}`);
  return (await answer.json()) as Mail & { headers: { name: string; value: string }[] };
}
