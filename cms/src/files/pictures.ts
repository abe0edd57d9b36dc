import sharp from 'sharp';
import { Refusal } from '../domain/refusal';
import { MAX_PIXELS, type Accepted, type PictureFormat } from './accepted';

const WRITTEN = {
  jpeg: { quality: 88 },
  png: { compressionLevel: 7 },
  webp: { quality: 88 },
} as const satisfies Record<PictureFormat, object>;

/**
 * Writes a picture anew from its pixels: turned as its camera meant, and without place, device, comments or anything
 * that was hidden behind it. What cannot be decoded is refused, and what is too large to be decoded, too.
 */
export async function rewritePicture(from: string, to: string, format: PictureFormat, within: Accepted['within']): Promise<number> {
  try {
    const picture = sharp(from, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
    if (within) picture.resize({ ...within, fit: 'inside', withoutEnlargement: true });
    const { size } = await picture.toFormat(format, WRITTEN[format]).toFile(to);
    return size;
  } catch (error) {
    if (error instanceof Error && error.message.includes('exceeds pixel limit')) throw new Refusal('file.tooLarge', { pixels: MAX_PIXELS });
    throw new Refusal('file.broken');
  }
}
