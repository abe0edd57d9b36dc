import { open, readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { Refusal } from '../domain/refusal';
import { FILE_TYPES, type FileTypeName } from './accepted';
import { extensionOf } from './names';
import { contentOf, entriesOf } from './zip';

/** As far as browsers and readers look for what a file is. */
const HEAD = 4096;

/** What a browser would take for a page, and a shell or a server for a program. */
const ACTIVE = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|style|link|meta|img|\?php|\?xml|%)|^\s*#!/i;

const NAMES = Object.entries(FILE_TYPES) as [FileTypeName, (typeof FILE_TYPES)[FileTypeName]][];

/** What a file is by its content; its name only tells one kind of text from another. Refuses what is not accepted. */
export async function typeOfContent(path: string, name: string, accepted: readonly FileTypeName[]): Promise<FileTypeName> {
  const found = await fileTypeFromFile(path);
  const type = found?.mime === 'application/zip' ? await kindOfPackage(path) : found ? NAMES.find(([, { mime }]) => mime === found.mime)?.[0] : await kindOfText(path, name);
  if (!type || !accepted.includes(type)) throw new Refusal('file.type', { accepted });
  if (type === 'pdf' && ACTIVE.test(await headOf(path))) throw new Refusal('file.type', { accepted });
  return type;
}

const CONTENT_TYPES = '[Content_Types].xml';
const MOST_CONTENT_TYPES = 1024 * 1024;

/** A program that writes while it counts puts the list of what a package holds at its end, as our own lists do: there a long sheet stands in the way of whoever looks from the beginning. */
async function kindOfPackage(path: string): Promise<FileTypeName | undefined> {
  const file = await readFile(path);
  try {
    const list = entriesOf(file).find(({ name }) => name === CONTENT_TYPES);
    const held = list && (await contentOf(file, list, MOST_CONTENT_TYPES)).toString('utf8');
    return NAMES.find(([, { mime }]) => held?.includes(`"${mime}.main+xml"`))?.[0];
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Text has no mark of its own: it must call itself text, be nothing else, and hold nothing that a browser would run. */
async function kindOfText(path: string, name: string): Promise<'text' | 'csv' | undefined> {
  const extension = extensionOf(name);
  const kind = extension === 'csv' ? 'csv' : 'text';
  if (kind === 'text' && extension !== 'txt') return undefined;
  const content = await readFile(path);
  // Of what lies below the space, text has tabs and line ends.
  const binary = content.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
  return binary || ACTIVE.test(content.toString('latin1')) ? undefined : kind;
}
