import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { environment } from '../../../../environment';

const signed = (messageId: string): string => createHmac('sha256', environment.PORTICO_LINK_KEY).update(`push-opened\n${messageId}`).digest('base64url');

/** Goes with a notification, and tells when it is opened which one it was (OB-06.5). It is good for nothing else. */
export const markOf = (messageId: string): string => `${messageId}.${signed(messageId)}`;

/** The message that a mark goes with; null where it was not made here. */
export function messageOf(mark: string): string | null {
  const [messageId = '', signature = ''] = mark.split('.');
  const [given, expected] = [Buffer.from(signature), Buffer.from(signed(messageId))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? messageId : null;
}

/** Of at most 32 letters, as RFC 8030 wants it. */
export const topicOf = (messageId: string): string => hash('sha256', messageId, 'base64url').slice(0, 32);
