import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../environment';

/** BCP 47, as its file in `config/locales` is called. */
export type Language = string;

export interface KnownLanguage {
  tag: Language;
  /** In the language itself. */
  name: string;
}

interface LanguageFile {
  language: { name: string };
}

const FILE = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/;

let known: KnownLanguage[] | null = null;

/** Each file in `config/locales` is a language: adding one is adding one file (CP-26). Read once. */
export function knownLanguages(): readonly KnownLanguage[] {
  if (!known) {
    const folder = path.join(environment.PORTICO_CONFIG, 'locales');
    known = readdirSync(folder).sort().flatMap((file) => {
      const tag = FILE.exec(file)?.[1];
      return tag ? [{ tag, name: (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as LanguageFile).language.name }] : [];
    });
  }
  return known;
}

export const isLanguage = (tag: string | null | undefined): tag is Language => knownLanguages().some((language) => language.tag === tag);
