import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';

const LIFE = 15 * 60_000;

const signature = (address: string, until: number) =>
  createHmac('sha256', environment.PORTICO_LINK_KEY).update(`file\n${address}\n${until}`).digest();

/** An address of a stored file that works for a quarter of an hour. */
export function signAddress(address: string, now: number): string {
  const until = now + LIFE;
  return `${address}?until=${until}&signature=${signature(address, until).toString('base64url')}`;
}

export function addressIsSigned(address: string, query: Record<string, unknown>, now: number): boolean {
  const until = Number(query.until);
  if (!Number.isSafeInteger(until) || until < now || typeof query.signature !== 'string') return false;
  const given = Buffer.from(query.signature, 'base64url');
  const expected = signature(address, until);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

interface LocalProvider {
  extend(methods: { isPrivate(): boolean; getSignedUrl(file: { url: string }): Promise<{ url: string }> }): void;
}

/** Local files are private (PF-11): whoever may see one gets a signed address, as with S3. */
export function keepFilesPrivate(strapi: Core.Strapi): void {
  (strapi.plugin('upload') as unknown as { provider: LocalProvider }).provider.extend({
    isPrivate: () => true,
    getSignedUrl: (file) => Promise.resolve({ url: signAddress(file.url.split('?')[0] ?? file.url, Date.now()) }),
  });
}
