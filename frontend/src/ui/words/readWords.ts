import 'server-only';
import type { Member } from '@/cms/types';
import { createWords, type Words } from './createWords';
import { lastResort, readLanguages } from './messages';

/** The first of the wanted languages that there is. */
export const readWords = (...wanted: (string | null | undefined)[]): Promise<Words> => wordsIn(wanted);

/** As a member reads them: her language where it is known, else the first of the others, and dates as she has chosen. */
export const readWordsFor = (member: Pick<Member, 'language' | 'dateFormat'> | null | undefined, ...otherwise: (string | null | undefined)[]): Promise<Words> =>
  wordsIn([member?.language, ...otherwise], member?.dateFormat);

async function wordsIn(wanted: (string | null | undefined)[], dateFormat: Member['dateFormat'] = null): Promise<Words> {
  const languages = await readLanguages();
  const locale = wanted.find((asked) => asked && languages.has(asked)) ?? lastResort;
  const messages = languages.get(locale);
  if (!messages) throw new Error(`There is no language file ${lastResort}.json.`);
  return createWords(locale, messages, new Date(), dateFormat);
}

/** The languages that there are, each by its own name. */
export const readLanguageNames = async (): Promise<{ tag: string; name: string }[]> => [...(await readLanguages())].map(([tag, { language }]) => ({ tag, name: language.name })).sort((one, other) => one.name.localeCompare(other.name));
