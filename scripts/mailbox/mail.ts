import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';

export interface Address {
  /** Empty where there is none. */
  readonly name: string;
  readonly address: string;
}

/** A mail as the mailbox shows it. Addresses are those of the envelope: who really got it, blind copies included. */
export interface Mail {
  readonly id: string;
  readonly to: readonly string[];
  readonly from: string;
  /** Where a reply goes: what Reply-To says, else the sender; none where the mail names nobody. */
  readonly replyTo: readonly Address[];
  readonly subject: string;
  /** When it came in: an instant in UTC. */
  readonly date: string;
  readonly messageId: string | null;
  /** Message-IDs of the mails before it, oldest first. */
  readonly references: readonly string[];
  readonly text: string;
  /** The HTML part, its embedded pictures as data: addresses; null where there is none. */
  readonly html: string | null;
  readonly links: readonly string[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
  readonly date: string;
}

/** In bytes, as it goes over the wire: what many mail servers take. */
export const largestMail = 30 * 1024 * 1024;

export async function readMail(id: string, envelope: Envelope, source: Buffer): Promise<Mail> {
  return mailOf(id, envelope, await parse(source));
}

/** A mail without an envelope: whom it is from and to is what it says itself. One that cannot be read shows as an empty one. */
export async function readIncoming({ id, date }: { id: string; date: string }, source: Buffer): Promise<Mail> {
  try {
    const parsed = await parse(source);
    const to = addressesIn(parsed.to).map(({ address }) => address);
    return mailOf(id, { from: '', to, date }, parsed);
  } catch {
    return unread(id, date);
  }
}

/** What is known of a mail before it was read. */
export function unread(id: string, date: string): Mail {
  return { id, date, to: [], from: '', replyTo: [], subject: '', messageId: null, references: [], text: '', html: null, links: [], headers: [], attachments: [] };
}

function parse(source: Buffer): Promise<ParsedMail> {
  return simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true });
}

function mailOf(id: string, envelope: Envelope, parsed: ParsedMail): Mail {
  const html = parsed.html === false ? null : parsed.html;
  const text = parsed.text ?? '';
  return {
    id,
    to: envelope.to,
    from: parsed.from?.text ?? envelope.from,
    replyTo: addressesIn(parsed.replyTo ?? parsed.from),
    subject: parsed.subject ?? '',
    date: envelope.date,
    messageId: parsed.messageId ?? null,
    references: [parsed.references ?? []].flat(),
    text,
    html,
    links: linksIn(html ?? '', text),
    headers: parsed.headerLines.map(({ key, line }) => ({
      name: line.slice(0, key.length),
      value: line.slice(line.indexOf(':') + 1).trim(),
    })),
    attachments: parsed.attachments
      .filter(({ related }) => !related)
      .map(({ filename, contentType, size }) => ({ name: filename ?? contentType, type: contentType, bytes: size })),
  };
}

/** The people behind the groups, too. */
function addressesIn(given: AddressObject | AddressObject[] | undefined): Address[] {
  const entries = [given ?? []].flat().flatMap(({ value }) => value.flatMap((entry) => entry.group ?? [entry]));
  return entries.flatMap(({ name, address }) => (address ? [{ name, address }] : []));
}

/** Web addresses that can be followed in the mail, each once, in the order in which they stand there. */
export function linksIn(html: string, text: string): string[] {
  const inHtml = [...html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, double, single]) => unescape(double ?? single ?? ''));
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([link]) => link.replace(/[.,;:!?]+$/, ''));
  return [...new Set([...inHtml, ...inText].filter((link) => /^https?:\/\//i.test(link)))];
}

function unescape(attribute: string): string {
  const marks: Readonly<{ [name: string]: string }> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", '#x2F': '/', '#x3D': '=' };
  return attribute.replace(/&(amp|lt|gt|quot|#39|#x27|#x2F|#x3D);/gi, (whole, name: string) => marks[name] ?? marks[name.toLowerCase()] ?? whole);
}
