import type { IncomingMessage } from 'node:http';

import MailComposer from 'nodemailer/lib/mail-composer/index.js';

import { type Answer, page, seeOther } from './answers.ts';
import { mediaTypeOf, readBody } from './body.ts';
import { addressOf, filterOf } from './filter.ts';
import type { Letters } from './letters.ts';
import { largestMail, type Mail } from './mail.ts';
import { type Faults, faultsOf, replyTo, type Written } from './reply.ts';
import { emptyForm, replyPage } from './reply-page.ts';

/** Longer than a mail may be, so that the words are still there when the files are too large. */
const longestForm = 4 * largestMail;

const tooLarge = 'The files are too large for one mail. All together may have about 21 MB.';

/** Takes the form, and makes a mail of it that waits for Portico; where something is wrong, shows the form again. */
export async function sendReply(letters: Letters, mail: Mail, request: IncomingMessage, url: URL): Promise<Answer> {
  if (mediaTypeOf(request) !== 'multipart/form-data') return { status: 415 };
  const again = (written: Written, faults: Faults, status: number): Answer =>
    page(replyPage(letters, mail, written, url.searchParams, faults), status);
  const body = await readBody(request, longestForm);
  if (body === null) return again(emptyForm(mail), { files: tooLarge }, 413);
  const form = await readForm(body, request.headers['content-type'] ?? '');
  if (form === null) return { status: 400 };
  const written = await writtenIn(form);
  const faults = faultsOf(written, mail);
  if (Object.keys(faults).length > 0) return again(written, faults, 422);
  const source = await new MailComposer(replyTo(mail, written, new Date())).compile().build();
  if (source.length > largestMail) return again(written, { files: tooLarge }, 413);
  const sent = await letters.incoming.receive(source);
  return seeOther(`/mails/${mail.id}${addressOf(filterOf(url.searchParams), { sent })}`);
}

/** Null where it is no form, whatever it says of itself. */
async function readForm(body: Buffer<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return null;
  }
}

async function writtenIn(form: FormData): Promise<Written> {
  // A browser sends a file without a name where none was chosen.
  const files = form.getAll('files').filter((file) => file instanceof File && file.name !== '') as File[];
  return {
    words: textIn(form, 'words'),
    from: textIn(form, 'from'),
    other: textIn(form, 'other'),
    automatic: form.has('automatic'),
    files: await Promise.all(files.map(async (file) => ({ name: file.name, type: file.type, content: Buffer.from(await file.arrayBuffer()) }))),
  };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
