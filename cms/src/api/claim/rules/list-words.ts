import { searchWords } from '../../case/list/rules/words';
import { plainSerial } from '../../unit/rules/plain-serial';

/** Begins the words that are of the unit alone, its product and its serial number: no word of a language begins with it. */
const OF_UNIT = 'qz';

interface Worded {
  number: string;
  serial: string | null;
  problem: string | null;
  product: string | null;
}

/** A number as one word, however it is parted. */
const asOneWord = (text: string): string[] => {
  const word = searchWords(plainSerial(text)).join('');
  return word === '' ? [] : [word];
};

/** By which words a claim is found, as they are stored. */
export function wordsOfClaim({ number, serial, problem, product }: Worded): string {
  const unit = [...searchWords(product ?? ''), ...asOneWord(serial ?? '')];
  return [...searchWords(number), ...asOneWord(number), ...searchWords(problem ?? ''), ...unit, ...unit.map((word) => OF_UNIT + word)].join(' ');
}

/** Beginnings of words: all of one list have to be there, of one list or another. */
export type WantedWords = string[][];

/** What was typed is some words, or a number that was parted in another way. */
function wanted(text: string, mark: string): WantedWords {
  const words = searchWords(text);
  return words.length === 0 ? [] : [words, asOneWord(text)].filter((list) => list.length > 0).map((list) => list.map((word) => mark + word));
}

export const wordsAnywhere = (text: string): WantedWords => wanted(text, '');
export const wordsOfUnit = (text: string): WantedWords => wanted(text, OF_UNIT);
