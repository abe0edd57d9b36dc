import { createRequire } from 'node:module';
import { join } from 'node:path';

import { root } from '../../../scripts/environment.ts';

const requireFromCms = createRequire(join(root, 'cms', 'package.json'));

/** As much of sharp as is asked for here. */
interface Picture {
  withExif(exif: object): Picture;
  withMetadata(metadata: { orientation: number }): Picture;
  jpeg(): Picture;
  png(): Picture;
  toBuffer(): Promise<Buffer>;
  metadata(): Promise<{ exif?: Buffer; format?: string; width?: number; height?: number; orientation?: number }>;
}

/** The CMS's own, which is installed there alone. */
export const sharp = requireFromCms('sharp') as (from: Buffer | { create: object }) => Picture;

export interface SentFile {
  readonly name: string;
  readonly content: Buffer;
  /** What its sender says it is; nobody believes it. */
  readonly type?: string;
}

export function formOf(fields: Readonly<Record<string, string>>, files: readonly SentFile[], field = 'file'): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, content, type = 'application/octet-stream' } of files) form.append(field, new Blob([new Uint8Array(content)], { type }), name);
  return form;
}

const surface = (): Picture => sharp({ create: { width: 40, height: 20, channels: 3, background: { r: 180, g: 40, b: 60 } } });

/** A photo that lies on its side, and tells where and with what it was taken. */
export const jpegWithPlace = (): Promise<Buffer> =>
  surface()
    .withExif({ IFD0: { Make: 'Telltale' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 44/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const png = (): Promise<Buffer> => surface().png().toBuffer();
