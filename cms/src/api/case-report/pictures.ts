import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { MAX_PIXELS } from '../../files/accepted';
import type { ReportedFile } from './queries/case';

/** Pixels: two hundred to the inch where they stand two in a row. */
const LARGEST = { width: 720, height: 720 };

/** Where a stored file lies, below the public folder. */
export const placeOf = (folder: string, { url }: Pick<ReportedFile, 'url'>): string => path.join(folder, path.normalize(url).replace(/^(\.\.[/\\])+/, ''));

/** A picture as small as a paper needs it; null where it cannot be opened, which is no reason to go without the others. */
export async function openPicture(place: string): Promise<Uint8Array | null> {
  try {
    const picture = sharp(place, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient().resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true });
    return await picture.flatten({ background: '#ffffff' }).toColourspace('srgb').jpeg({ quality: 78 }).toBuffer();
  } catch {
    return null;
  }
}

/** A logo as PDFs take it, four times as dense as it is shown; null where it cannot be opened. */
export async function openLogo(place: string): Promise<Uint8Array | null> {
  try {
    return await sharp(await readFile(place)).resize({ height: 160, width: 960, fit: 'inside', withoutEnlargement: true }).png().toBuffer();
  } catch {
    return null;
  }
}
