import { messageIdIn } from './mail-header';
import { headerOf, type ReceivedMail } from './received-mail';
import { untypedReport } from './untyped-reports';

export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export interface DeliveredRecipient {
  /** Lower case: the address that was written to, where the report knows it. */
  address: string;
  action: DeliveryAction;
  /** RFC 3463, such as `5.1.1`. */
  status: string;
  /** The server's own words, on one line. */
  why: string;
}

export interface DeliveryReport {
  recipients: DeliveredRecipient[];
  /** The Message-ID of the mail that the report is about, without `<>`. */
  originalMessageId: string | null;
}

type Fields = ReadonlyMap<string, string>;

const ACTIONS: readonly DeliveryAction[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'];
const BY_CLASS: Record<string, DeliveryAction> = { 2: 'delivered', 4: 'delayed', 5: 'failed' };
const UNSPECIFIC: Record<DeliveryAction, string> = { failed: '5.0.0', delayed: '4.0.0', delivered: '2.0.0', relayed: '2.0.0', expanded: '2.0.0' };
const LONGEST_REASON = 500;
const MOST_RECIPIENTS = 100;
const STATUS_READ = 100_000;

/** What became of a mail, by RFC 3464, or by what servers write that do not follow it; null where the mail is no report. */
export function deliveryReport(mail: ReceivedMail): DeliveryReport | null {
  const recipients = mail.report.filter(({ type }) => /^message\/(global-)?delivery-status$/.test(type)).flatMap(({ content }) => recipientsOf(content));
  if (recipients.length > 0) return { recipients: recipients.slice(0, MOST_RECIPIENTS), originalMessageId: returnedMessageId(mail) };
  const untyped = untypedReport(mail);
  if (!untyped) return null;
  return {
    recipients: untyped.failures.slice(0, MOST_RECIPIENTS).map(({ address, why }) => {
      const status = statusIn(why) ?? UNSPECIFIC.failed;
      return { address: address.toLowerCase(), action: status.startsWith('4') ? 'delayed' : 'failed', status, why: onOneLine(why) };
    }),
    originalMessageId: returnedMessageId(mail) ?? messageIdOfHeader(untyped.returned) ?? mail.inReplyTo,
  };
}

/** Groups of fields, each about one recipient; the first is about the mail and names none. */
function recipientsOf(status: string): DeliveredRecipient[] {
  return status.slice(0, STATUS_READ).replaceAll('\r\n', '\n').split(/\n[ \t]*\n/).flatMap((group) => {
    const fields = fieldsOf(group);
    const address = addressOf(fields.get('original-recipient')) ?? addressOf(fields.get('final-recipient')) ?? addressOf(fields.get('x-actual-recipient'));
    return address ? [{ address, ...outcomeOf(fields) }] : [];
  });
}

function fieldsOf(group: string): Fields {
  const lines = group.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
}

/** `rfc822; kari@mail.example`, or without its type where a server forgot it. */
function addressOf(field: string | undefined): string | null {
  const address = field?.slice(field.indexOf(';') + 1).replace(/[<>\s]/g, '').toLowerCase();
  return address && /^[^@]+@[^@]+$/.test(address) ? address : null;
}

function outcomeOf(fields: Fields): Omit<DeliveredRecipient, 'address'> {
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+ *; */, '');
  const told = statusIn(fields.get('status') ?? '') ?? statusIn(diagnostic);
  const said = /^\w+/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0];
  const action = ACTIONS.find((known) => known === said) ?? BY_CLASS[told?.[0] ?? ''] ?? 'failed';
  return { action, status: told ?? UNSPECIFIC[action], why: onOneLine(diagnostic || (fields.get('status') ?? '')) };
}

function statusIn(text: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text)?.[0] ?? null;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
}

/** The report brings the mail along, or its header; some servers only name it. */
function returnedMessageId(mail: ReceivedMail): string | null {
  const returned = mail.report.find(({ type }) => /^(message\/(rfc822|global|global-headers|rfc822-headers)|text\/rfc822-headers)$/.test(type));
  return messageIdOfHeader(returned?.content ?? '') ?? (mail.report.length > 0 ? (mail.inReplyTo ?? messageIdIn(headerOf(mail, 'references'))) : null);
}

function messageIdOfHeader(source: string): string | null {
  const header = source.replaceAll('\r\n', '\n').trimStart().split('\n\n', 1)[0] ?? '';
  return messageIdIn(fieldsOf(header).get('message-id') ?? '');
}
