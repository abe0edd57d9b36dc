import 'server-only';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '@/environment';
import type english from '../../../../config/locales/en.json';

/** English is the shape that each language has; a test holds the others to it. */
export type Messages = typeof english;

export const lastResort = 'en';

const fileName = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/;

let languages: Promise<Map<string, Messages>> | undefined;

/** Each file in the folder is a language. They are read once, except in development, where they are being written. */
export async function readLanguages(): Promise<Map<string, Messages>> {
  if (readEnvironment().development) return readFolder();
  languages ??= readFolder().catch((error: unknown) => {
    languages = undefined;
    throw error;
  });
  return languages;
}

async function readFolder(): Promise<Map<string, Messages>> {
  const folder = path.join(/* turbopackIgnore: true */ readEnvironment().configFolder, 'locales');
  const found = new Map<string, Messages>();
  for (const file of await readdir(folder)) {
    const locale = fileName.exec(file)?.[1];
    if (locale) found.set(locale, JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Messages);
  }
  return found;
}
