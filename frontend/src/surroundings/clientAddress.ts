import { createHmac, timingSafeEqual } from 'node:crypto';

/** Request header in which this server notes who asks, once per connection; what a visitor sends under this name counts for nothing. */
export const clientHeader = 'x-portico-client';

/**
 * Who asks: the connection's own address, or, behind `trustedProxies` proxies, the entry that the outermost of them added.
 * Entries before that one are what the visitor claims.
 */
export function clientAddress(peer: string, forwarded: string | undefined, trustedProxies: number): string {
  const chain = [...(forwarded ?? '').split(',').map((entry) => entry.trim()), peer].filter(Boolean);
  const client = chain.at(-1 - trustedProxies) ?? chain[0] ?? peer;
  return client.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Sealed, so that the note survives when Next asks this server itself, as it does after a form, and none can be forged. */
export function sealedAddress(address: string, key: string): string {
  return `${address} ${seal(address, key)}`;
}

/** The address of a sealed note; undefined where the seal is not this house's. */
export function provenAddress(note: string | null | undefined, key: string): string | undefined {
  const [address = '', given = ''] = (note ?? '').split(' ');
  const expected = Buffer.from(seal(address, key));
  const sealed = Buffer.from(given);
  return sealed.length === expected.length && timingSafeEqual(sealed, expected) ? address : undefined;
}

function seal(address: string, key: string): string {
  return createHmac('sha256', key).update(`client-address\n${address}`).digest('base64url');
}
