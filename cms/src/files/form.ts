import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy, { type Busboy } from 'busboy';
import { Refusal } from '../domain/refusal';
import { isSound } from '../domain/sound-text';
import { fileField, MAX_TEXT, maxForm, type Accepted } from './accepted';

/** A file as it came; nothing is known of it but what its sender says. */
export interface ReceivedFile {
  name: string;
  path: string;
  size: number;
}

export interface ReceivedForm {
  fields: Record<string, string>;
  files: ReceivedFile[];
}

const MAX_FIELDS = 20;

const malformed = (message: string) => new Refusal('input.invalid', { findings: [{ path: 'body', message }] });

/** Reads a form into `folder` while it comes in, and stops reading where it is more than what is accepted. */
export async function readForm(request: IncomingMessage, folder: string, accepted: Accepted): Promise<ReceivedForm> {
  const most = maxForm(accepted);
  if (Number(request.headers['content-length']) > most) throw new Refusal('file.tooLarge', { size: accepted.size });
  const form: ReceivedForm = { fields: {}, files: [] };
  const writing: Promise<void>[] = [];
  const parser = parserOf(request, accepted);
  // The parser ends with an error of its own when it is stopped.
  const reasons: Refusal[] = [];
  const stop = (reason: Refusal) => {
    reasons.push(reason);
    parser.destroy(reason);
  };
  parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) return stop(new Refusal('input.tooLarge'));
    if (!isSound({ [name]: value })) return stop(malformed(`${name} holds a character that no text has.`));
    if (Object.hasOwn(form.fields, name)) return stop(malformed(`${name} stands there twice.`));
    Object.defineProperty(form.fields, name, { value, enumerable: true });
  });
  parser.on('file', (field, content, { filename }) => {
    if (field !== fileField(accepted)) stop(new Refusal('input.unknownParameter', { findings: [{ path: `body.${field}`, message: 'No file is expected here.' }] }));
    content.on('limit', () => stop(new Refusal('file.tooLarge', { size: accepted.size })));
    const file: ReceivedFile = { name: filename ?? '', path: path.join(folder, String(form.files.length)), size: 0 };
    form.files.push(file);
    const written = write(content, file);
    // Whatever goes wrong there ends the reading, too, which is waited for first.
    written.catch((error: Error) => parser.destroy(error));
    writing.push(written);
  });
  parser.on('filesLimit', () => stop(new Refusal('file.tooMany', { files: accepted.files })));
  parser.on('fieldsLimit', () => stop(malformed('There are too many fields.')));
  parser.on('partsLimit', () => stop(malformed('There are too many parts.')));
  try {
    await pipeline(atMost(most, request, new Refusal('file.tooLarge', { size: accepted.size })), parser);
    await Promise.all(writing);
  } catch (error) {
    await Promise.allSettled(writing);
    const [reason = error] = reasons;
    throw reason instanceof Refusal ? reason : malformed(error instanceof Error ? error.message : 'The form cannot be read.');
  }
  // A browser sends an empty file without a name where none was chosen.
  return { ...form, files: form.files.filter(({ name, size }) => name !== '' || size > 0) };
}

function parserOf({ headers }: IncomingMessage, { size, files }: Accepted): Busboy {
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      limits: { fileSize: size, files, fields: MAX_FIELDS, fieldSize: MAX_TEXT, fieldNameSize: 100, parts: MAX_FIELDS + files + 1, headerPairs: 20 },
    });
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : 'The form cannot be read.');
  }
}

async function write(content: Readable, file: ReceivedFile): Promise<void> {
  content.on('data', (chunk: Buffer) => (file.size += chunk.length));
  await pipeline(content, createWriteStream(file.path, { flags: 'wx', mode: 0o600 }));
}

/** Fails as soon as more has passed than may. The request itself stays open for the answer. */
async function* atMost(most: number, request: IncomingMessage, tooMuch: Refusal): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    passed += chunk.length;
    if (passed > most) throw tooMuch;
    yield chunk;
  }
}
