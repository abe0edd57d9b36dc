import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface StoredDocument {
  fileId: number;
  /** Below the folder in which files lie. */
  url: string;
  /** Of the bytes that were taken in. */
  sha256: string;
}

/** Whether the stored bytes are those that were taken in; `folder` is where files lie, `now` in milliseconds UTC. */
export type AsksUnchanged = (folder: string, document: StoredDocument, now: number) => Promise<boolean>;

const placeOf = (folder: string, { url }: StoredDocument): string => path.join(folder, path.normalize(url).replace(/^(\.\.[/\\])+/, ''));

/** Hashes the stored bytes. A file that is gone is another one. */
export async function isUnchanged(folder: string, document: StoredDocument): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(placeOf(folder, document)), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  return hash.digest('hex') === document.sha256;
}

/** For so long, in milliseconds, a file that nobody has touched since it was hashed is not hashed again. */
const TRUSTED = 10_000;
const MOST_KNOWN = 1_000;

/** By which a file is told from one that was written since, whatever times somebody has set on it; null where there is none. */
async function marksOf(place: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(place, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Asks as `hash` does, but once for all the parts that a reader asks for, one after another or at once. Nothing is decided upon that. */
export function rememberUnchanged(hash: AsksUnchanged): AsksUnchanged {
  const known = new Map<string, { until: number; unchanged: Promise<boolean> }>();
  return async (folder, document, now) => {
    const marks = await marksOf(placeOf(folder, document));
    if (marks === null) return false;
    const key = `${document.fileId} ${document.sha256} ${marks}`;
    const found = known.get(key);
    if (found && found.until > now) return found.unchanged;
    const unchanged = hash(folder, document, now);
    // At the end of the map stands what was hashed last.
    known.delete(key);
    known.set(key, { until: now + TRUSTED, unchanged });
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    try {
      const same = await unchanged;
      if (!same) known.delete(key);
      return same;
    } catch (error) {
      known.delete(key);
      throw error;
    }
  };
}

export const isUnchangedSince = rememberUnchanged(isUnchanged);
