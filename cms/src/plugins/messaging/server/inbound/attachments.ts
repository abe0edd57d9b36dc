import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Refusal, type RefusalCode } from '../../../../domain/refusal';
import { acceptedFor } from '../../../../files/accepted';
import { takeFiles, type TakenFile } from '../../../../files/taken';
import type { MailAttachment, ReceivedMail } from './reading/received-mail';

interface Attachment {
  name: string;
  content: Buffer;
}

/** What became of one attachment: taken in, or why not. */
export interface AttachmentFate {
  name: string;
  bytes: number;
  refused: RefusalCode | null;
}

/**
 * What somebody sent along. A picture that stands in the text comes with the part of it that was written now (`pictures`,
 * by their content ids), not with what is quoted or signed.
 */
export function sentAlong({ attachments, html }: Pick<ReceivedMail, 'attachments' | 'html'>, pictures: readonly string[]): MailAttachment[] {
  return attachments.filter(({ inline, cid }) => !inline || cid === null || html === null || pictures.includes(cid));
}

/**
 * Takes attachments in as the files of a form are (PF-11), one by one: what is refused does not keep the mail out, and
 * stays in its source. The files are gone when `work` has ended.
 */
export async function withAttachments<Result>(attachments: readonly Attachment[], work: (files: TakenFile[], fates: AttachmentFate[]) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portico-mail-'));
  try {
    const files: TakenFile[] = [];
    const fates: AttachmentFate[] = [];
    for (const [index, { name, content }] of attachments.entries()) {
      const refused = await take(files, { name, path: path.join(folder, String(index)), content });
      fates.push({ name, bytes: content.length, refused });
    }
    return await work(files, fates);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(files: TakenFile[], { name, path: place, content }: Attachment & { path: string }): Promise<RefusalCode | null> {
  const { size, files: most } = acceptedFor('message');
  if (files.length >= most) return 'file.tooMany';
  if (content.length > size) return 'file.tooLarge';
  try {
    await writeFile(place, content, { mode: 0o600 });
    files.push(...(await takeFiles([{ name, path: place, size: content.length }], 'message')));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
