import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { Context } from 'koa';
import parseRange from 'range-parser';
import { Refusal } from '../domain/refusal';

export interface StoredFile {
  /** Below the public folder, as Strapi keeps it. */
  url: string;
  name: string;
  mime: string;
}

/** Opened in the browser itself; everything else is kept. */
const SHOWN = /^(application\/pdf|image\/(jpeg|png|webp))$/;

/** Answers with a file, or with the part of it that was asked for. Who may have it has been asked before. */
export async function streamFile(ctx: Context, folder: string, { url, name, mime }: StoredFile, download = false): Promise<void> {
  const place = path.join(folder, path.normalize(url).replace(/^(\.\.[/\\])+/, ''));
  const size = await stat(place).then(({ size: bytes }) => bytes, () => null);
  if (size === null) throw new Refusal('notFound');
  ctx.set('X-Content-Type-Options', 'nosniff');
  // Chromium's viewer shows no PDF in a sandbox; what a PDF may run, the viewer itself keeps apart from the site.
  ctx.set('Content-Security-Policy', `default-src 'none'; style-src 'unsafe-inline'${mime === 'application/pdf' ? '' : '; sandbox'}`);
  ctx.set('Accept-Ranges', 'bytes');
  const range = ctx.get('Range') ? parseRange(size, ctx.get('Range')) : -2;
  if (range === -1) {
    ctx.status = 416;
    ctx.set('Content-Range', `bytes */${size}`);
    ctx.body = Readable.from([]);
    return;
  }
  ctx.set('Content-Type', mime);
  ctx.set('Content-Disposition', contentDisposition(name, { type: !download && SHOWN.test(mime) ? 'inline' : 'attachment' }));
  const [part] = typeof range === 'number' || range.type !== 'bytes' || range.length !== 1 ? [] : range;
  if (part) {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  }
  ctx.set('Content-Length', String(part ? part.end - part.start + 1 : size));
  ctx.body = createReadStream(place, part);
}
