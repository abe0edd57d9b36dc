const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/** What cannot be decoded stands as this sign. */
export const UNKNOWN_SIGN = '\uFFFD';

/** Bytes that nobody says the charset of: UTF-8, or else what Western mail programs wrote before it. */
export function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** PostgreSQL keeps no NUL in a text, and none means anything. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}

/** The same mail with a header in UTF-8, where raw bytes of another charset stood in it. */
export function withReadableHeader(source: Buffer): Buffer {
  const end = endOfHeader(source);
  const header = source.subarray(0, end);
  if (header.every((byte) => byte < 0x80)) return source;
  const lines = header.toString('latin1').split('\n').map((line) => textOf(Buffer.from(line, 'latin1')));
  return Buffer.concat([Buffer.from(lines.join('\n')), source.subarray(end)]);
}

/**
 * The same mail, its parts divided by the line that does divide them: for a multipart that names another boundary, or
 * none. Null where no line looks like one.
 */
export function withFoundBoundary(source: Buffer): Buffer | null {
  const body = source.subarray(endOfHeader(source)).toString('latin1');
  const boundary = /^--([\w'()+,./:=?-]{1,70})[ \t]*\r?$/m.exec(body)?.[1];
  return boundary ? Buffer.concat([Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n`), source]) : null;
}

function endOfHeader(source: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => source.indexOf(end)).filter((at) => at >= 0);
  return ends.length > 0 ? Math.min(...ends) : source.length;
}

/**
 * The same mail, every text of which says that it is windows-1252. For mails that declare a charset they are not
 * written in: read both ways, the lines that the declared charset cannot read are taken from this one.
 */
export function declaredWindows1252(source: Buffer): Buffer {
  const text = source
    .toString('latin1')
    .replace(/\bcharset(?=\*?=)/gi, 'declared-charset')
    .replace(/^(content-type:[ \t]*(?:\r?\n[ \t]+)?text\/(?:plain|html))/gim, '$1; charset=windows-1252');
  const declared = /^content-type:/im.test(text.slice(0, endOfHeader(source))) ? text : `Content-Type: text/plain; charset=windows-1252\r\n${text}`;
  return Buffer.from(declared, 'latin1');
}

/** Lines of the first reading, and of the second where the first could not be read. */
export function bestOf(first: string, second: string): string {
  const [lines, others] = [first.split('\n'), second.split('\n')];
  if (lines.length !== others.length) return second;
  // Somebody may have sent the sign itself; in windows-1252 it reads as these three letters.
  const reads = (other: string | undefined): other is string => other !== undefined && !other.includes('ï¿½');
  return lines.map((line, index) => (line.includes(UNKNOWN_SIGN) && reads(others[index]) ? others[index] : line)).join('\n');
}
