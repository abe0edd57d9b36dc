import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { bestOf, declaredWindows1252, textOf, UNKNOWN_SIGN, withFoundBoundary, withoutNul, withReadableHeader } from './characters';
import { authorOf, headersOf, instantOf, isMailHeader, messageIdIn, messageIdsIn, onlyAddress, recipientsOf, returnPathOf } from './mail-header';
import { headerOf, UnreadableMail, type MailAttachment, type ReceivedMail } from './received-mail';

/** Far more than people send, far less than what costs anything. */
const MOST_PARTS = 250;
const LARGEST_HEADER = 128 * 1024;
const LONGEST_MIXED = 500_000;

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
  const type = headerOf({ headers }, 'content-type');
  const divided = isEmpty(parsed) && /^multipart\//i.test(type) ? withFoundBoundary(readable) : null;
  return {
    ...describedBy(headers),
    subject: withoutNul(parsed.subject ?? '').replace(/\s+/g, ' ').trim(),
    headers,
    ...(divided ? await contentOf(await parse(divided), divided, type) : await contentOf(parsed, readable, type)),
  };
}

function isEmpty({ text, html, attachments }: ParsedMail): boolean {
  return !text?.trim() && !html && attachments.length === 0;
}

function describedBy(headers: ReceivedMail['headers']) {
  return {
    messageId: messageIdIn(headerOf({ headers }, 'message-id')),
    from: authorOf(headers),
    sender: onlyAddress(headers.get('sender') ?? []),
    returnPath: returnPathOf(headers),
    to: recipientsOf(headers),
    sentAt: instantOf(headerOf({ headers }, 'date')),
    inReplyTo: messageIdIn(headerOf({ headers }, 'in-reply-to')),
    references: messageIdsIn((headers.get('references') ?? []).join(' ')),
  };
}

async function contentOf(parsed: ParsedMail, source: Buffer, type: string): Promise<Pick<ReceivedMail, 'text' | 'html' | 'attachments' | 'report'>> {
  const isReport = /^multipart\/report\b/i.test(type);
  const [report, attachments] = apart(parsed.attachments, (part) => isReport && isReportPart(part));
  return {
    ...(await wordsOf(parsed, source)),
    attachments: attachments.map(attachmentOf),
    report: report.map((part) => ({ type: part.contentType, content: withoutNul(textOf(part.content)) })),
  };
}

/**
 * The parser writes text as HTML, too, at many times the cost of all the rest. That is needed only where words stand
 * beside the HTML instead of being another form of it.
 */
async function parse(source: Buffer): Promise<ParsedMail> {
  const parsed = await parseOnce(source, true);
  const isMixed = parsed.html && parsed.text?.trim() && parsed.text.length <= LONGEST_MIXED && hasTextBesideHtml(source);
  return isMixed ? parseOnce(source, false) : parsed;
}

function hasTextBesideHtml(source: Buffer): boolean {
  const types = source.toString('latin1').match(/^content-type:[ \t]*(?:\r?\n[ \t]+)?(?:text\/plain|multipart\/alternative)/gim) ?? [];
  const alternatives = types.filter((type) => /alternative$/i.test(type)).length;
  return alternatives === 0 || types.length - alternatives > alternatives;
}

async function parseOnce(source: Buffer, skipTextToHtml: boolean): Promise<ParsedMail> {
  try {
    return await simpleParser(source, {
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
      keepCidLinks: true,
      skipHtmlToText: true,
      skipTextLinks: true,
      skipTextToHtml,
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
  const isPlain = !text.includes(UNKNOWN_SIGN) && !html.includes(UNKNOWN_SIGN);
  // Nobody writes that much; reading it twice would keep everybody else waiting.
  if (isPlain || text.length + html.length > LONGEST_MIXED) return { text: wordsOrNull(text), html: wordsOrNull(html) };
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
