import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../domain/refusal';
import { acceptedFor, FILE_TYPES, type Accepted, type FilePurpose, type FileType } from './accepted';
import { typeOfContent } from './content';
import type { ReceivedFile } from './form';
import { cleanName } from './names';
import { rewritePicture } from './pictures';

/** A file that has been looked at, in a temporary folder that is gone when the request has been answered. */
export interface TakenFile {
  /** Clean, with the extension of its content. */
  name: string;
  /** By its content. */
  type: string;
  /** Without a dot. */
  extension: string;
  /** Bytes. */
  size: number;
  path: string;
  /** Of what was sent, in hexadecimal digits: a repeated request is recognised by it. */
  sent: string;
}

/** Decides what each file is, and writes pictures anew. */
export async function takeFiles(received: readonly ReceivedFile[], purpose: FilePurpose): Promise<TakenFile[]> {
  const accepted = acceptedFor(purpose);
  if (received.length < accepted.least) throw new Refusal('file.missing');
  const taken: TakenFile[] = [];
  // One by one: each picture takes the memory of all its pixels.
  for (const file of received) taken.push(await take(file, accepted));
  return taken;
}

async function take({ name: given, path, size: sentSize }: ReceivedFile, { types, within }: Accepted): Promise<TakenFile> {
  if (sentSize === 0) throw new Refusal('file.broken');
  const { mime: type, extensions, picture }: FileType = FILE_TYPES[await typeOfContent(path, given, types)];
  const sent = await digestOf(path);
  const name = cleanName(given, extensions);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (!picture) return { name, type, extension, size: sentSize, path, sent };
  const rewritten = `${path}.${picture}`;
  return { name, type, extension, size: await rewritePicture(path, rewritten, picture, within), path: rewritten, sent };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
