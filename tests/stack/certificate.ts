import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const tlv = (tag: number, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...content: readonly Buffer[]): Buffer => tlv(0x30, ...content);
const COMMON_NAME = tlv(0x06, Buffer.from([0x55, 0x04, 0x03]));
const ECDSA_WITH_SHA256 = sequence(tlv(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])));
const utcTime = (at: number): Buffer => tlv(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/** A certificate for one host name, signed by itself (X.509 v1) and good for a day, with its key; both as PEM. */
export function selfSigned(host: string): { key: string; certificate: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from(host)))));
  const now = Date.now();
  const serial = tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const content = sequence(serial, ECDSA_WITH_SHA256, name, sequence(utcTime(now - 3_600_000), utcTime(now + 86_400_000)), name, publicKey.export({ format: 'der', type: 'spki' }));
  const whole = sequence(content, ECDSA_WITH_SHA256, tlv(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return { key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n` };
}
