import { struckText } from './strike';

/** As long as a letter of a case can be; the whole stays in the history. */
const LONGEST = 20_000;

/** The words of a mail as they are posted: without secrets that were pasted into them, and of a letter's length. */
export function letterText(words: string): string {
  const text = struckText(words);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
