import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Joiner, Rewriter, Splitter, type RewriterNode } from '@zone-eu/mailsplit';

/** In letters that every charset has. */
const STRUCK = '***';

/** A slash as it stands in an address, or within another address that a mail server wrapped around it. */
const SLASH = '(?:/|%2[fF])';

/** Addresses of ours that open something for whoever knows them: a customer's page, a new password, the end of a subscription. */
const SECRET_ADDRESSES = new RegExp(`(${SLASH}(?:case${SLASH}open|work${SLASH}reset|unsubscribe)${SLASH})[A-Za-z0-9_.~%-]{16,}`, 'g');

/** The signature of a reply address. */
const REPLY_ADDRESSES = /(\+[0-9a-z]{1,7}-)[0-9a-v]{26}(?=@|%40|=40)/gi;

/** A text without what opens a door, wherever it was quoted. */
export function struckText(text: string): string {
  return text.replace(SECRET_ADDRESSES, `$1${STRUCK}`).replace(REPLY_ADDRESSES, `$1${STRUCK}`);
}

/**
 * A received mail whose text parts no longer hold the secret addresses that it quotes from mails of ours: those stand
 * nowhere (CP-07), not even in what others send back. A mail without any keeps its every byte; the reply address in the
 * header stays, as by it the mail is matched.
 */
export async function withoutSecrets(source: Buffer): Promise<Buffer> {
  try {
    const parts: Promise<boolean>[] = [];
    const rewriter = new Rewriter(({ contentType }) => typeof contentType === 'string' && contentType.startsWith('text/'));
    rewriter.on('node', (node: RewriterNode) => parts.push(rewritten(node)));
    const joiner = new Joiner();
    const [written] = await Promise.all([buffer(joiner), pipeline(Readable.from([source]), new Splitter(), rewriter, joiner)]);
    return (await Promise.all(parts)).includes(true) ? written : withoutPlainSecrets(source);
  } catch {
    return withoutPlainSecrets(source);
  }
}

/** Addresses are ASCII: read byte by byte, a text is left as it was around them, whatever its charset. */
async function rewritten({ decoder, encoder }: RewriterNode): Promise<boolean> {
  const before = (await buffer(decoder)).toString('latin1');
  const after = before.replace(SECRET_ADDRESSES, `$1${STRUCK}`);
  encoder.end(Buffer.from(after, 'latin1'));
  return after !== before;
}

/** What the structure of a mail does not show: text outside of its parts, or a mail that has no structure at all. */
function withoutPlainSecrets(source: Buffer): Buffer {
  const before = source.toString('latin1');
  const after = before.replace(SECRET_ADDRESSES, `$1${STRUCK}`);
  return after === before ? source : Buffer.from(after, 'latin1');
}
