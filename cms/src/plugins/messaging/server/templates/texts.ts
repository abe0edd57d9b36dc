import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../../../../environment';
import type { Language } from '../../../../domain/portal';
import type { Variables } from './definition';
import { formatMessage } from './message';

interface Texts {
  [key: string]: string | Texts;
}

const files = new Map<Language, Texts>();

function textsOf(language: Language): Texts {
  let texts = files.get(language);
  if (!texts) {
    texts = JSON.parse(readFileSync(path.join(environment.PORTICO_CONFIG, 'locales', `${language}.json`), 'utf8')) as Texts;
    files.set(language, texts);
  }
  return texts;
}

/** A text of `config/locales` by its dotted path, as it stands there; null where the language lacks it. */
export function findText(language: Language, key: string): string | null {
  const found = key.split('.').reduce<string | Texts | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), textsOf(language));
  return typeof found === 'string' ? found : null;
}

/** Throws where the language lacks it: no mail goes out half. */
export function textOf(language: Language, key: string): string {
  const text = findText(language, key);
  if (text === null) throw new Error(`The language ${language} has no text ${key}`);
  return text;
}

/** A text of `config/locales` with its variables filled in. */
export function renderText(language: Language, key: string, variables: Variables): string {
  return formatMessage(textOf(language, key), language, variables, 'UTC');
}
