import { createHmac, timingSafeEqual } from 'node:crypto';
import { environment } from '../../../../environment';

interface SentMail {
  id: number;
  message_id: string;
}

/** 128 bits: nobody opts out for somebody whose mail they have not got. */
function signatureOf({ id, message_id }: SentMail): Buffer {
  return createHmac('sha256', environment.PORTICO_LINK_KEY).update(`opt-out\n${id}\n${message_id}`).digest().subarray(0, 16);
}

/** Names a mail, and so its recipient and its kind, without saying either. */
export function optOutToken(mail: SentMail): string {
  return `${mail.id.toString(36)}-${signatureOf(mail).toString('base64url')}`;
}

/** The mail that a token names, and what it is signed with; null where it is no token of ours. */
export function readOptOutToken(token: string): { id: number; signature: string } | null {
  const [, id = '', signature = ''] = /^([0-9a-z]{1,7})-([\w-]{22})$/.exec(token) ?? [];
  const number = Number.parseInt(id, 36);
  return signature && number < 2 ** 31 ? { id: number, signature } : null;
}

/** Compares in constant time. */
export function optOutFits(signature: string, mail: SentMail): boolean {
  const [given, expected] = [Buffer.from(signature, 'base64url'), signatureOf(mail)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The page on which the recipient of a mail says that it shall be the last of its kind. */
export function optOutAddress(portalKey: string, mail: SentMail): string {
  return `${environment.WEB_URL}/${portalKey}/unsubscribe/${optOutToken(mail)}`;
}

/** RFC 8058: mail programs opt out by one POST, without showing the page. `STRUCK` stays struck. */
export function optOutHeaders(address: string): Record<string, string> {
  return {
    'List-Unsubscribe': URL.canParse(address) ? `<${address}/now>` : address,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
