export interface MailAddress {
  /** Lower case, as `local@domain`; the domain as in the header, `xn--` included. */
  address: string;
  name: string | null;
}

export interface MailAttachment {
  name: string;
  /** MIME type as declared: what is taken in is told by its content, elsewhere. */
  type: string;
  content: Buffer;
  /** Without `<>`: what `cid:` in the HTML refers to. */
  cid: string | null;
  /** Sent to be shown within the words. */
  inline: boolean;
}

/** A part of a multipart/report that machines write for machines. */
export interface ReportPart {
  type: string;
  content: string;
}

export interface ReceivedMail {
  /** Without `<>`. */
  messageId: string | null;
  /** Null where there is not exactly one address in exactly one header. */
  from: MailAddress | null;
  sender: MailAddress | null;
  /** Envelope sender as the receiving server wrote it; `''` for `<>`, null where nothing was written. */
  returnPath: string | null;
  /** Every address the mail says it was for, lower case, each once. */
  to: string[];
  subject: string;
  /** The sender's own clock, milliseconds UTC. */
  sentAt: number | null;
  /** Without `<>`, as are `references`, of which the last hundred are kept. */
  inReplyTo: string | null;
  references: string[];
  text: string | null;
  html: string | null;
  attachments: MailAttachment[];
  /** By name in lower case, values unfolded and in their order of appearance. Encoded words stay as they are. */
  headers: ReadonlyMap<string, readonly string[]>;
  /** Empty unless the mail is a multipart/report. */
  report: ReportPart[];
}

/** Why a mail cannot be read. It is kept as it is. */
export const UNREADABLE = {
  'mail.noHeader': 'This has no header of a mail.',
  'mail.headerTooLarge': 'The header of this mail or of one of its parts is too large.',
  'mail.tooManyParts': 'This mail has too many parts.',
  'mail.broken': 'This mail cannot be read.',
} as const;

export class UnreadableMail extends Error {
  constructor(
    readonly code: keyof typeof UNREADABLE,
    options?: ErrorOptions,
  ) {
    super(UNREADABLE[code], options);
    this.name = 'UnreadableMail';
  }
}

/** The first value of a header, `''` where there is none. */
export function headerOf(mail: Pick<ReceivedMail, 'headers'>, name: string): string {
  return mail.headers.get(name)?.[0] ?? '';
}
