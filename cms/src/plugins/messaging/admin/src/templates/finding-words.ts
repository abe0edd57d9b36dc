import { wordOr, type Say } from '../words';
import type { Finding } from './api';

/** About these no line is worth naming. */
const ABOUT_ALL = ['empty', 'tooLong', 'lineBreak', 'missingVariable'];
const LONGEST_NAME = 60;

/** A finding in the administrator's language, with its line where the text has more than one. */
export function findingWords({ code, name, line, message }: Finding, text: string, say: Say): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  const said = wordOr(say, `finding.${code}`, message, { name: short });
  return ABOUT_ALL.includes(code) || !text.includes('\n') ? said : say('finding.inLine', { line, said });
}

/** A few at a time: the first ones often bring the others about. */
export const SHOWN_FINDINGS = 4;
