import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { Refusal } from '../../domain/refusal';

/** What all parts of a workbook may come to, in bytes: a small file can hold gigabytes of nothing. */
const MOST = 64 * 1024 * 1024;
/** Sheets, pictures and the like; each costs an unpacking, however little comes of it. */
const MOST_PARTS = 500;

const unpack = promisify(inflateRaw);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

interface Entry {
  name: string;
  method: number;
  packed: number;
  at: number;
}

interface Part {
  name: string;
  content: Buffer;
}

/** What the cells of a workbook are read from. A reader that comes by the sheets last has to lay none of them aside. */
const READ = [/^xl\/workbook\.xml$/, /^xl\/_rels\/workbook\.xml\.rels$/, /^xl\/styles\.xml$/, /^xl\/sharedStrings\.xml$/, /^xl\/worksheets\/[^/]+\.xml$/];
const STRINGS = 'xl/sharedStrings.xml';
const NO_STRINGS = '<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>';

/**
 * A workbook of just those parts that were unpacked and counted here: whatever else lies in the file, no reader comes by
 * it. Refuses one whose parts come to more than a table has, whatever they say about themselves.
 */
export async function repacked(path: string): Promise<Buffer> {
  const parts = await partsOf(await readFile(path));
  if (!parts.some(({ name }) => name === STRINGS)) parts.push({ name: STRINGS, content: Buffer.from(NO_STRINGS) });
  const placeOf = ({ name }: Part) => READ.findIndex((pattern) => pattern.test(name));
  return pack(parts.sort((one, other) => placeOf(one) - placeOf(other)));
}

async function partsOf(file: Buffer): Promise<Part[]> {
  const parts: Part[] = [];
  let left = MOST;
  for (const { name, method, packed, at } of entriesOf(file)) {
    if (!READ.some((pattern) => pattern.test(name)) || parts.some((part) => part.name === name)) continue;
    const begin = at + 30 + read(file, at + 26, 2) + read(file, at + 28, 2);
    const given = file.subarray(begin, begin + packed);
    const content = method === 0 ? given : await unpack(given, { maxOutputLength: Math.max(left, 1) }).catch(refuse);
    left -= content.length;
    if (left < 0) refuse();
    parts.push({ name, content });
  }
  return parts;
}

function refuse(): never {
  throw new Refusal('file.broken');
}

function read(file: Buffer, at: number, bytes: number): number {
  return at + bytes <= file.length ? file.readUIntLE(at, bytes) : refuse();
}

/** What the directory at the end of a ZIP lists. */
function entriesOf(file: Buffer): Entry[] {
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

/** A ZIP whose parts are stored as they are. */
function pack(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const title = Buffer.from(name);
    // Version, flags, method, time, day; then the sum and both sizes, the length of the name, and no more.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([signature(LOCAL), facts, title, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(signature(ENTRY), Buffer.from([20, 0]), facts, rest, title);
    bodies.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, listed, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
