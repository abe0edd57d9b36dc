import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Context } from 'koa';
import { acceptedFor, type FilePurpose } from './accepted';
import { readForm } from './form';
import { takeFiles, type TakenFile } from './taken';

export interface Reading {
  body: unknown;
  files(): Promise<TakenFile[]>;
}

/**
 * Reads the body of a request that may bring files, in a folder that only this process can open, and takes the folder
 * away when `work` has ended, whichever way. Not all of a refused form has been read, so its connection ends with it.
 */
export async function whileReading<Result>(ctx: Context, purpose: FilePurpose, work: (reading: Reading) => Promise<Result>): Promise<Result> {
  if (!ctx.is('multipart')) {
    return work({ body: (ctx.request as { body?: unknown }).body ?? {}, files: () => takeFiles([], purpose) });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'portico-form-'));
  try {
    const form = await readForm(ctx.req, folder, acceptedFor(purpose));
    return await work({ body: form.fields, files: () => takeFiles(form.files, purpose) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
