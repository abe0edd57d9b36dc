import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Whether the stored bytes are those that were taken in. `folder` is where files lie; a file that is gone is another one. */
export async function isUnchanged(folder: string, { url, sha256 }: { url: string; sha256: string }): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path.join(folder, path.normalize(url).replace(/^(\.\.[/\\])+/, ''))), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  return hash.digest('hex') === sha256;
}
