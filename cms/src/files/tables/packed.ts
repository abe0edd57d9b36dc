import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { Refusal } from '../../domain/refusal';

/** What all parts of a workbook may come to, in bytes: a small file can hold gigabytes of nothing. */
const MOST = 64 * 1024 * 1024;

const unpack = promisify(inflateRaw);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;

interface Part {
  method: number;
  packed: number;
  at: number;
}

/** Refuses a workbook whose parts come to more than a table has, whatever they say about themselves, before anything is made of them. */
export async function refuseBomb(path: string): Promise<void> {
  const file = await readFile(path);
  let left = MOST;
  for (const { method, packed, at } of partsOf(file)) {
    const begin = at + 30 + read(file, at + 26, 2) + read(file, at + 28, 2);
    const content = file.subarray(begin, begin + packed);
    const size = method === 0 ? packed : await unpack(content, { maxOutputLength: Math.max(left, 1) }).then(({ length }) => length, refuse);
    left -= size;
    if (left < 0) refuse();
  }
}

function refuse(): never {
  throw new Refusal('file.broken');
}

function read(file: Buffer, at: number, bytes: number): number {
  return at + bytes <= file.length ? file.readUIntLE(at, bytes) : refuse();
}

/** What the directory at the end of a ZIP lists. */
function partsOf(file: Buffer): Part[] {
  let end = file.length - 22;
  while (end >= Math.max(0, file.length - 22 - LONGEST_COMMENT) && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0 || read(file, end, 4) !== END) return refuse();
  const parts: Part[] = [];
  let at = read(file, end + 16, 4);
  for (let count = read(file, end + 10, 2); count > 0; count -= 1) {
    if (read(file, at, 4) !== ENTRY) refuse();
    parts.push({ method: read(file, at + 10, 2), packed: read(file, at + 20, 4), at: read(file, at + 42, 4) });
    at += 46 + read(file, at + 28, 2) + read(file, at + 30, 2) + read(file, at + 32, 2);
  }
  return parts;
}
