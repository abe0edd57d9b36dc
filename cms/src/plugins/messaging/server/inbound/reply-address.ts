import { createHmac, timingSafeEqual } from 'node:crypto';
import { environment } from '../../../../environment';

/** Local parts are told apart by case nowhere: the signature is written in letters of one case. */
const SIGNATURE_DIGITS = 26;

interface SentMessage {
  id: number;
  message_id: string;
}

/** 26 digits of base 32, about 128 bits: nobody makes an address for a message that was not sent to them. */
function signatureOf({ id, message_id }: SentMessage): string {
  const digest = createHmac('sha256', environment.PORTICO_LINK_KEY).update(`reply-address\n${id}\n${message_id}`).digest('hex');
  return BigInt(`0x${digest}`).toString(32).padStart(52, '0').slice(0, SIGNATURE_DIGITS);
}

/** The address at which a reply to this message is recognised (MS-06): `reply+<message>-<signature>@…`. */
export function replyAddressOf(message: SentMessage): string {
  const [local, host] = environment.MAIL_REPLY_TO.split('@');
  return `${local}+${message.id.toString(36)}-${signatureOf(message)}@${host}`;
}

/** The message that an address names, and what it is signed with; null where it is no reply address of ours. */
export function readReplyAddress(address: string): { id: number; signature: string } | null {
  const [local = '', host = ''] = environment.MAIL_REPLY_TO.toLowerCase().split('@');
  const given = address.trim().toLowerCase();
  if (!given.startsWith(`${local}+`) || !given.endsWith(`@${host}`)) return null;
  const [, id = '', signature = ''] = /^([0-9a-z]{1,7})-([0-9a-v]{26})$/.exec(given.slice(local.length + 1, -(host.length + 1))) ?? [];
  const number = Number.parseInt(id, 36);
  return signature && number < 2 ** 31 ? { id: number, signature } : null;
}

/** Compares in constant time. */
export function signatureFits(signature: string, message: SentMessage): boolean {
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(message))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
