import { createECDH } from 'node:crypto';
import { environment } from '../../../../environment';

function publicKeyOf(privateKey: string): string {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(Buffer.from(privateKey, 'base64url'));
  return pair.getPublicKey('base64url', 'uncompressed');
}

/** By these push services know this installation (RFC 8292). Browsers are told the public one when they switch messages on. */
export const vapid = {
  privateKey: environment.PUSH_KEY,
  publicKey: publicKeyOf(environment.PUSH_KEY),
  subject: `mailto:${/<([^>]+)>/.exec(environment.MAIL_FROM)?.[1] ?? environment.MAIL_FROM}`,
};
