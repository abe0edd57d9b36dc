import 'server-only';
import { createWords, type Words } from './createWords';
import { lastResort, readLanguages } from './messages';

/** The first of the wanted languages that there is. */
export async function readWords(...wanted: (string | null | undefined)[]): Promise<Words> {
  const languages = await readLanguages();
  const locale = wanted.find((asked) => asked && languages.has(asked)) ?? lastResort;
  const messages = languages.get(locale);
  if (!messages) throw new Error(`There is no language file ${lastResort}.json.`);
  return createWords(locale, messages, new Date());
}
