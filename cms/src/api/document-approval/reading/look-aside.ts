import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../domain/refusal';
import type { TakenFile } from '../../../files/taken';

/** What a PDF is found to be. */
export type Looked = { pages: number } | { fault: 'encrypted' | 'broken' };

const MEMORY_MB = 512;
const LONGEST = 20_000;
/** More is not read to the end by anybody. */
const MOST_PAGES = 500;

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

function lookAside(place: string): Promise<Looked> {
  return new Promise((resolve) => {
    const thread = new Worker(path.join(__dirname, 'thread.js'), { workerData: place, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const timer = setTimeout(() => void thread.terminate(), LONGEST);
    thread.once('message', resolve);
    thread.once('error', () => resolve({ fault: 'broken' }));
    thread.once('exit', () => {
      clearTimeout(timer);
      resolve({ fault: 'broken' });
    });
  });
}
