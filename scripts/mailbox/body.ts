import type { IncomingMessage } from 'node:http';

/**
 * The body of a request; null where it is longer than `most` bytes. Such a one is read to its end, but not kept:
 * a client that is cut off while it sends tells of a broken connection instead of what we answer.
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer> | null> {
  return new Promise((answer, fail) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= most) parts.push(part);
      else parts.length = 0;
    });
    request.once('end', () => answer(bytes > most ? null : Buffer.concat(parts)));
    request.once('error', fail);
  });
}

/** The media type without its parameters, in small letters. */
export function mediaTypeOf({ headers }: IncomingMessage): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Whether a form was sent from a page of the mailbox. Browsers say where a form stood, and no page can make them say otherwise. */
export function isOwnForm({ headers }: IncomingMessage): boolean {
  return headers.origin === `http://${headers.host}`;
}
