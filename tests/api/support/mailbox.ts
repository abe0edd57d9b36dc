import type { CopyUnderTest } from '../../stack/copy.ts';

export interface Mail {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly links: readonly string[];
}

export interface Sms {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly portal: string | null;
}

/** Seconds. Letters go one after the other, and another test may have written many. */
const longestWait = 50;

/** The next mail to an address after those that are known; waits until it is there. */
export async function nextMail(copy: CopyUnderTest, to: string, after = ''): Promise<Mail> {
  const mails = await read<Mail>(copy, 'mails', { to, after, wait: String(longestWait) });
  const oldest = mails.at(-1);
  if (!oldest) throw new Error(`No mail came to ${to} within ${longestWait} seconds`);
  return oldest;
}

/** The next SMS to a number after those that are known. */
export async function nextSms(copy: CopyUnderTest, to: string, after = ''): Promise<Sms> {
  const messages = await read<Sms>(copy, 'sms', { to, after, wait: String(longestWait) });
  const oldest = messages.at(-1);
  if (!oldest) throw new Error(`No SMS came to ${to} within ${longestWait} seconds`);
  return oldest;
}

/** What has come in by now, newest first. */
export const mailsTo = (copy: CopyUnderTest, to: string): Promise<Mail[]> => read<Mail>(copy, 'mails', { to });
export const smsTo = (copy: CopyUnderTest, to: string): Promise<Sms[]> => read<Sms>(copy, 'sms', { to });

/** A mail as it stood on the wire, its folded headers in one line each. */
export async function mailSource(copy: CopyUnderTest, id: string): Promise<string> {
  const answer = await fetch(`${copy.mailbox}/api/mails/${id}/source`);
  if (!answer.ok) throw new Error(`The mailbox answered ${answer.status}`);
  return (await answer.text()).replaceAll(/\r\n[ \t]+/g, ' ');
}

async function read<Letter>(copy: CopyUnderTest, list: 'mails' | 'sms', query: Record<string, string>): Promise<Letter[]> {
  const answer = await fetch(`${copy.mailbox}/api/${list}?${new URLSearchParams(query).toString()}`);
  if (!answer.ok) throw new Error(`The mailbox answered ${answer.status}`);
  return (await answer.json()) as Letter[];
}

/** The token of the customer's link in a text, a mail's or an SMS's. */
export function linkTokenIn(text: string): string {
  const found = /\/case\/open\/([\w.-]+)/.exec(text);
  if (!found?.[1]) throw new Error(`There is no customer's link in: ${text}`);
  return found[1];
}
