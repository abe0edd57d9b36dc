import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { environment } from '../../../../environment';
import type { Language } from '../../../../domain/portal';
import type { Variables } from './variables';

interface Texts {
  [key: string]: string | Texts;
}

const files = new Map<Language, Texts>();
const formats = new Map<string, IntlMessageFormat>();

function textsOf(language: Language): Texts {
  let texts = files.get(language);
  if (!texts) {
    texts = JSON.parse(readFileSync(path.join(environment.PORTICO_CONFIG, 'locales', `${language}.json`), 'utf8')) as Texts;
    files.set(language, texts);
  }
  return texts;
}

/** A text of `config/locales`, by its dotted path. Throws where the language lacks it: no mail goes out half. */
export function renderText(language: Language, key: string, variables: Variables): string {
  const id = `${language}:${key}`;
  let format = formats.get(id);
  if (!format) {
    const found = key.split('.').reduce<string | Texts | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), textsOf(language));
    if (typeof found !== 'string') throw new Error(`The language ${language} has no text ${key}`);
    format = new IntlMessageFormat(found, language, undefined, { ignoreTag: true });
    formats.set(id, format);
  }
  return String(format.format(variables));
}
