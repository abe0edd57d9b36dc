import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { Refusal } from '../domain/refusal';

/** Sheets, pictures and the like; each costs an unpacking, however little comes of it. */
const MOST_PARTS = 500;

const unpack = promisify(inflateRaw);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;

interface Entry {
  name: string;
  method: number;
  packed: number;
  at: number;
}

function refuse(): never {
  throw new Refusal('file.broken');
}

function read(file: Buffer, at: number, bytes: number): number {
  return at + bytes <= file.length ? file.readUIntLE(at, bytes) : refuse();
}

/** What the directory at the end of a ZIP lists; what else lies in the file is nobody's. Refuses what is no ZIP. */
export function entriesOf(file: Buffer): Entry[] {
  let end = file.length - 22;
  while (end >= Math.max(0, file.length - 22 - LONGEST_COMMENT) && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0 || read(file, end, 4) !== END) return refuse();
  const entries: Entry[] = [];
  let at = read(file, end + 16, 4);
  const count = read(file, end + 10, 2);
  if (count > MOST_PARTS) refuse();
  for (let left = count; left > 0; left -= 1) {
    if (read(file, at, 4) !== ENTRY) refuse();
    const length = read(file, at + 28, 2);
    entries.push({ name: file.toString('utf8', at + 46, at + 46 + length), method: read(file, at + 10, 2), packed: read(file, at + 20, 4), at: read(file, at + 42, 4) });
    at += 46 + length + read(file, at + 30, 2) + read(file, at + 32, 2);
  }
  return entries;
}

/** What an entry holds; refuses more than `most` bytes of it. */
export async function contentOf(file: Buffer, { method, packed, at }: Entry, most: number): Promise<Buffer> {
  const begin = at + 30 + read(file, at + 26, 2) + read(file, at + 28, 2);
  const given = file.subarray(begin, begin + packed);
  const content = method === 0 ? given : await unpack(given, { maxOutputLength: Math.max(most, 1) }).catch(refuse);
  return content.length > most ? refuse() : content;
}
