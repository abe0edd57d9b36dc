import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { contentOf, entriesOf } from '../zip';

/** What all parts of a workbook may come to, in bytes: a small file can hold gigabytes of nothing. */
const MOST = 64 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

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
  for (const entry of entriesOf(file)) {
    const { name } = entry;
    if (!READ.some((pattern) => pattern.test(name)) || parts.some((part) => part.name === name)) continue;
    const content = await contentOf(file, entry, left);
    left -= content.length;
    parts.push({ name, content });
  }
  return parts;
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
