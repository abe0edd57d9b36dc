import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { bestOf, declaredWindows1252, textOf, UNKNOWN_SIGN, withoutNul, withReadableHeader } from './characters';
import { authorOf, headersOf, instantOf, isMailHeader, messageIdIn, messageIdsIn, onlyAddress, recipientsOf, returnPathOf } from './mail-header';
import { headerOf, UnreadableMail, type MailAttachment, type ReceivedMail } from './received-mail';

/** Far more than people send, far less than what costs anything. */
const MOST_PARTS = 500;
const LARGEST_HEADER = 256 * 1024;

const NAMES_BY_TYPE: Record<string, string> = {
  'message/rfc822': 'message.eml',
  'text/calendar': 'invitation.ics',
  'application/ms-tnef': 'winmail.dat',
};

/**
 * Reads a mail as it came off the wire. What is broken is read as far as it goes; throws `UnreadableMail` where this
 * is no mail, or one that is built to cost more than it says.
 */
export async function readMail(source: Buffer): Promise<ReceivedMail> {
  const readable = withReadableHeader(source);
  const parsed = await parse(readable);
  const headers = headersOf(parsed.headerLines ?? []);
  if (!isMailHeader(headers)) throw new UnreadableMail('mail.noHeader');
  const isReport = /^multipart\/report\b/i.test(headers.get('content-type')?.[0] ?? '');
  const [report, attachments] = apart(parsed.attachments, (part) => isReport && isReportPart(part));
  return {
    messageId: messageIdIn(headerOf({ headers }, 'message-id')),
    from: authorOf(headers),
    sender: onlyAddress(headers.get('sender') ?? []),
    returnPath: returnPathOf(headers),
    to: recipientsOf(headers),
    subject: withoutNul(parsed.subject ?? '').replace(/\s+/g, ' ').trim(),
    sentAt: instantOf(headerOf({ headers }, 'date')),
    inReplyTo: messageIdIn(headerOf({ headers }, 'in-reply-to')),
    references: messageIdsIn((headers.get('references') ?? []).join(' ')),
    ...(await wordsOf(parsed, readable)),
    attachments: attachments.map(attachmentOf),
    headers,
    report: report.map((part) => ({ type: part.contentType, content: withoutNul(textOf(part.content)) })),
  };
}

async function parse(source: Buffer): Promise<ParsedMail> {
  try {
    return await simpleParser(source, {
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
      keepCidLinks: true,
      skipHtmlToText: true,
      skipTextLinks: true,
      checksumAlgo: false,
      maxChildNodes: MOST_PARTS,
      maxHeadSize: LARGEST_HEADER,
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    if (/child nodes/.test(message)) throw new UnreadableMail('mail.tooManyParts', { cause });
    if (/header size/.test(message)) throw new UnreadableMail('mail.headerTooLarge', { cause });
    throw new UnreadableMail('mail.broken', { cause });
  }
}

/** Text and HTML, read a second time where their declared charset is not the one they are written in. */
async function wordsOf(parsed: ParsedMail, source: Buffer): Promise<Pick<ReceivedMail, 'text' | 'html'>> {
  const [text, html] = [parsed.text ?? '', parsed.html || ''];
  if (!text.includes(UNKNOWN_SIGN) && !html.includes(UNKNOWN_SIGN)) return { text: wordsOrNull(text), html: wordsOrNull(html) };
  const again = await parse(declaredWindows1252(source));
  return { text: wordsOrNull(bestOf(text, again.text ?? '')), html: wordsOrNull(bestOf(html, again.html || '')) };
}

function wordsOrNull(text: string): string | null {
  return text.trim() ? withoutNul(text) : null;
}

/** What RFC 3462 brings along with the words, for machines. */
function isReportPart({ contentType }: Attachment): boolean {
  return /^(message\/|text\/rfc822-headers$)/.test(contentType);
}

function attachmentOf({ filename, contentType, content, cid, related, contentDisposition }: Attachment): MailAttachment {
  return {
    name: withoutNul(filename ?? '').trim() || (NAMES_BY_TYPE[contentType] ?? 'attachment'),
    type: contentType,
    content,
    cid: cid || null,
    inline: Boolean(related) || contentDisposition === 'inline',
  };
}

function apart<Item>(items: Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
