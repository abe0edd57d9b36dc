import { searchWords } from '../../case/list/rules/words';

/** Words that stand in every sentence, in the languages that portals speak; who looks for nothing else finds nothing. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by can do for from has have how i if in into is it its no not of on or our that the then there this to was we what when which who why will with you your ' +
    'alle at av bare ble da de den der det dette du eller en er et etter for fra ha han har hun hva hvis hvor hvordan i ikke ikkje inn jeg kan med men når og også om opp oss over på se seg selv si som til ut var vi vil være ' +
    'aan als bij dan dat deze die dit door dus een en er geen heb het hij hoe ik is je kan maar meer met mijn na naar niet nog nu of om ook op te tot u uit van veel voor wat we wel wie wij zijn zo'
  ).split(' '),
);

const MOST_WORDS = 12;

/** What is looked for in what was typed: each word once. Only stop words are dropped where something else is left. */
export function wantedWords(text: string): string[] {
  const words = [...new Set(searchWords(text))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/** The words of a claim that tell what it is about: short ones tell nothing but where they are numbers. */
export const tellingWords = (text: string): string[] =>
  [...new Set(searchWords(text))].filter((word) => !STOP_WORDS.has(word) && (word.length > 3 || /\d/.test(word))).slice(0, MOST_WORDS);

/** Endings of Norwegian, English and Dutch words, the longest first. */
const ENDINGS = ['elsene', 'ingene', 'ations', 'ation', 'ene', 'ane', 'ing', 'ers', 'ens', 'ies', 'en', 'er', 'et', 'ed', 'es', 'ar', 'e', 's', 'a'];
const LEAST = 4;

/** The beginning that forms of a word have in common, as far as one can tell without knowing it. For databases that know no languages. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= LEAST);
  return ending ? word.slice(0, -ending.length) : word;
}

/** As SQLite is asked: each word by its beginning. Words are letters and digits alone, so that nothing in them is a sign of that language. */
export const sqliteQuery = (words: readonly string[], all: boolean): string => words.map((word) => `"${stemOf(word)}"*`).join(all ? ' AND ' : ' OR ');

/** As PostgreSQL is asked; it finds the stems itself. */
export const postgresQuery = (words: readonly string[], all: boolean, weights = ''): string => words.map((word) => `${word}:*${weights}`).join(all ? ' & ' : ' | ');
