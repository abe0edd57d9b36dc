import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { environment } from '../../../../environment';

/** The part of a grant that a link is made of. */
export interface LinkSeed {
  publicId: string;
  nonce: string;
}

export function newSeed(): LinkSeed {
  return { publicId: randomBytes(12).toString('base64url'), nonce: randomBytes(16).toString('base64url') };
}

/** Columns of a grant whose link shall be another from now on: the old one and the sessions it opened are dead. */
export function newSecret(now: number): { nonce: string; secret_since: number } {
  return { nonce: newSeed().nonce, secret_since: now };
}

/** Where a contact's link goes: by mail, else by SMS, else nowhere. */
export function addressOf({ email, mobile }: { email: string | null; mobile: string | null }): string | null {
  return email || mobile || null;
}

/** 256 bits that stand nowhere: derived from the server's key and the grant's nonce (CP-07). */
function secretOf({ publicId, nonce }: LinkSeed): Buffer {
  return createHmac('sha256', environment.PORTICO_LINK_KEY).update(`customer-link\n${publicId}\n${nonce}`).digest();
}

export function linkToken(seed: LinkSeed): string {
  return `${seed.publicId}.${secretOf(seed).toString('base64url')}`;
}

export function linkAddress(portalKey: string, seed: LinkSeed): string {
  return `${environment.WEB_URL}/${portalKey}/case/open/${linkToken(seed)}`;
}

/** The grant that a token names, whether or not its secret is right. */
export function publicIdOf(token: string): string {
  return token.split('.')[0] ?? '';
}

/** Compares the whole secret in constant time. */
export function secretFits(token: string, seed: LinkSeed): boolean {
  const given = Buffer.from(token.slice(token.indexOf('.') + 1), 'base64url');
  const expected = secretOf(seed);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
