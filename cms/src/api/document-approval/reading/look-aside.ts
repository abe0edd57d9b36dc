import path from 'node:path';
import { inThread } from '../../../domain/in-thread';
import { Refusal } from '../../../domain/refusal';
import type { TakenFile } from '../../../files/taken';
import { MOST_PAGES } from '../rules/most-pages';

/** What a PDF is found to be. */
export type Looked = { pages: number } | { fault: 'encrypted' | 'broken' };

const LONGEST = 20_000;

/** A PDF that has been looked at. */
export interface SoundPdf {
  file: TakenFile;
  pages: number;
  /** Of the exact bytes, in hexadecimal digits. */
  sha256: string;
}

/** Opens a PDF in a thread of its own: what it does to who reads it, it does there. Refuses what is locked, broken or too long. */
export async function lookAt(file: TakenFile | undefined): Promise<SoundPdf> {
  if (!file) throw new Refusal('file.missing');
  const looked = await lookAside(file.path);
  if ('fault' in looked) throw new Refusal(looked.fault === 'encrypted' ? 'file.encrypted' : 'file.broken');
  if (looked.pages > MOST_PAGES) throw new Refusal('file.tooManyPages', { pages: MOST_PAGES });
  return { file, pages: looked.pages, sha256: file.sent };
}

async function lookAside(place: string): Promise<Looked> {
  try {
    return await inThread<Looked>({ path: path.join(__dirname, 'thread.js'), workerData: place, longest: LONGEST });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return { fault: 'broken' };
  }
}
