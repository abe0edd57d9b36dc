import { parseAddressHeader } from 'mailparser';
import { textOf, withoutNul } from './characters';
import type { MailAddress, ReceivedMail } from './received-mail';

type Headers = ReceivedMail['headers'];

/** Any of these makes it a mail. */
const EXPECTED = ['from', 'to', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version', 'content-type'];

/** Who the mail says it was for: by its writer, and by the servers that carried it. */
const RECIPIENTS = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/** The newest stand last (RFC 5322 3.6.4). */
const REFERENCES_KEPT = 100;
/** RFC 5322 2.1.1; nothing that matters is longer. */
const LONGEST_LINE = 998;

/** Headers as they stand, by lines whose letters are bytes. */
export function headersOf(lines: readonly { key: string; line: string }[]): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const { key, line } of lines) {
    const value = withoutNul(textOf(Buffer.from(line.slice(line.indexOf(':') + 1), 'latin1'))).replace(/\r?\n[ \t]*/g, ' ').trim();
    const values = headers.get(key);
    if (values) values.push(value);
    else headers.set(key, [value]);
  }
  return headers;
}

export function isMailHeader(headers: Headers): boolean {
  return EXPECTED.some((name) => headers.has(name));
}

/** The one author. Two of them are nobody: whoever checks the one would show the other. */
export function authorOf(headers: Headers): MailAddress | null {
  const values = headers.get('from') ?? [];
  return values.length === 1 && isUnambiguous(values[0] ?? '') ? onlyAddress(values) : null;
}

/** `<a@x> <b@y>` reads as the first to some and as the last to others. */
function isUnambiguous(value: string): boolean {
  if (value.length > LONGEST_LINE) return false;
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|\([^()]*\)/g, '');
  const [brackets, ats] = [bare.split('<').length - 1, bare.split('@').length - 1];
  return brackets === 1 || (brackets === 0 && ats === 1);
}

export function onlyAddress(values: readonly string[]): MailAddress | null {
  const [first, second] = addressesIn(values);
  return first && !second ? first : null;
}

export function recipientsOf(headers: Headers): string[] {
  const given = RECIPIENTS.flatMap((name) => addressesIn(headers.get(name) ?? []));
  return [...new Set(given.map(({ address }) => address))];
}

export function returnPathOf(headers: Headers): string | null {
  const value = headers.get('return-path')?.[0];
  return value === undefined ? null : (addressesIn([value])[0]?.address ?? '');
}

/** The first message id of a header, without `<>`. Some write it bare. */
export function messageIdIn(value: string): string | null {
  return messageIdsIn(value)[0] ?? null;
}

export function messageIdsIn(value: string): string[] {
  const bracketed = [...value.matchAll(/<([^<>\s]+)>/g)].map(([, id = '']) => id);
  const found = bracketed.length > 0 ? bracketed : value.split(/\s+/).filter((word) => word.includes('@'));
  return found.filter((id) => id.length <= LONGEST_LINE).slice(-REFERENCES_KEPT);
}

/** A date of RFC 5322, comments left out. */
export function instantOf(value: string): number | null {
  const instant = Date.parse(value.replace(/\([^()]*\)/g, ' ').trim());
  return Number.isNaN(instant) ? null : instant;
}

function addressesIn(values: readonly string[]): MailAddress[] {
  return parseAddressHeader([...values], { flatten: true, decodePunycode: false }).value.flatMap(({ address = '', name }) => {
    const shown = withoutNul(name).trim();
    return /^[^\s@<>",;]+@[^\s@<>",;]+$/.test(address) ? [{ address: address.toLowerCase(), name: shown || null }] : [];
  });
}
