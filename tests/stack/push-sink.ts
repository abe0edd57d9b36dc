import { createDecipheriv, createECDH, createHmac, type ECDH, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';

import type { CopyUnderTest } from './copy.ts';

export interface Delivery {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface PushAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser that has switched messages on: what it hands out, and what only it can read. */
export interface TestDevice {
  readonly subscription: { readonly endpoint: string; readonly keys: { readonly p256dh: string; readonly auth: string } };
  /** What came for it, in order. */
  deliveries(): Delivery[];
  /** How the service answers what comes for it, one after the other; the last one goes on. */
  answer(...answers: readonly PushAnswer[]): void;
  read(delivery: Delivery): Record<string, unknown>;
}

export interface PushSink {
  readonly origin: string;
  device(): TestDevice;
  close(): Promise<void>;
}

const TAKEN: PushAnswer = { status: 201 };

/** A push service over HTTPS in the test's own process, where the copy takes one of the house to be: browsers that are tested side by side have one each. */
export async function openPushSink({ pushServices: { ports, certificate, key } }: CopyUnderTest): Promise<PushSink> {
  const port = ports[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  if (port === undefined) throw new Error('The copy knows of fewer push services than there are tests at a time.');
  const deliveries: Delivery[] = [];
  const answers = new Map<string, PushAnswer[]>();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url ?? '';
      deliveries.push({ path, headers: request.headers, body: Buffer.concat(parts) });
      const [next = TAKEN, ...rest] = answers.get(path) ?? [];
      if (rest.length > 0) answers.set(path, rest);
      response.writeHead(next.status, next.headers).end();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const origin = `https://localhost:${port}`;
  return {
    origin,
    device() {
      const path = `/push/${randomBytes(12).toString('hex')}`;
      const [pair, auth] = [createECDH('prime256v1'), randomBytes(16)];
      pair.generateKeys();
      return {
        subscription: { endpoint: `${origin}${path}`, keys: { p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url') } },
        deliveries: () => deliveries.filter((delivery) => delivery.path === path),
        answer: (...given) => void answers.set(path, [...given]),
        read: ({ body }) => JSON.parse(decrypted(body, pair, auth)) as Record<string, unknown>,
      };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const hmac = (key: Buffer, ...content: readonly Buffer[]): Buffer => createHmac('sha256', key).update(Buffer.concat(content)).digest();
const derived = (key: Buffer, about: string, length: number): Buffer => hmac(key, Buffer.from(`${about}\0\u0001`)).subarray(0, length);

/** As a browser does it (RFC 8291, RFC 8188), written from the RFCs: one record. */
function decrypted(body: Buffer, pair: ECDH, auth: Buffer): string {
  const [salt, length] = [body.subarray(0, 16), body.readUInt8(20)];
  const sender = body.subarray(21, 21 + length);
  const record = body.subarray(21 + length);
  const shared = hmac(hmac(auth, pair.computeSecret(sender)), Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender, Buffer.from([1]));
  const key = hmac(salt, shared);
  const cipher = createDecipheriv('aes-128-gcm', derived(key, 'Content-Encoding: aes128gcm', 16), derived(key, 'Content-Encoding: nonce', 12));
  cipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
}
