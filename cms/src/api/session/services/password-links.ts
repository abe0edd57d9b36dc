import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { environment } from '../../../environment';
import { hashToken } from '../../../http/viewer';

/** The part of a link to a new password that is kept. */
export interface PasswordLinkSeed {
  publicId: string;
  nonce: string;
}

export const LINK_LIFE = 60 * 60_000;

export function newPasswordSeed(): PasswordLinkSeed {
  return { publicId: randomBytes(12).toString('base64url'), nonce: randomBytes(16).toString('base64url') };
}

/** 256 bits that stand nowhere: derived from the server's key and the nonce, as a customer's link is (CP-07). */
function secretOf({ publicId, nonce }: PasswordLinkSeed): Buffer {
  return createHmac('sha256', environment.PORTICO_LINK_KEY).update(`password-link\n${publicId}\n${nonce}`).digest();
}

export function passwordLinkAddress(portalKey: string, seed: PasswordLinkSeed): string {
  return `${environment.WEB_URL}/${portalKey}/work/reset/${seed.publicId}.${secretOf(seed).toString('base64url')}`;
}

/** What a link is good for: the password that it replaces, and the address that it was sent to; whoever has another address by now is sent another link. */
export const linkCredential = ({ password, email }: { password: string; email: string }): string => hashToken(`${password}\n${email}`);

/** The link that a token names, whether or not its secret is right. */
export function publicIdOf(token: string): string {
  return token.split('.')[0] ?? '';
}

/** Compares the whole secret in constant time. */
export function secretFits(token: string, seed: PasswordLinkSeed): boolean {
  const given = Buffer.from(token.slice(token.indexOf('.') + 1), 'base64url');
  const expected = secretOf(seed);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
