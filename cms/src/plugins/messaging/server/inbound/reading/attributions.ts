import type { Line } from './mail-lines';
import { WROTE } from './words-of-quoting';

export interface Attribution {
  /** The line after it. */
  end: number;
  /** It names an hour or an address, as programs do and people hardly do. */
  isCertain: boolean;
}

/** Programs break an attribution over lines as they break any other line. */
const MOST_LINES = 4;
const LONGEST = 400;
/** Where in it the date begins, at the latest. */
const DATE_WITHIN = 30;
/** A name and an address may follow the verb. */
const AFTER_VERB = 200;

const WEEKDAYS = 'mon|tue|wed|thu|fri|sat|sun|man|tir|ons|tor|fre|lør|laur|søn|sun|mån|tis|lör|sön|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim';
const OPENER = new RegExp(`^(?:on|am|op|den|le|på|il)\\s|^\\d|^(?:${WEEKDAYS})\\p{L}{0,8}[.,]?\\s`, 'iu');
/** `Nordlys <post@nordlys.example> schrieb am Mi., 3. Juni 2026, 10:11:` */
const NAME_FIRST = new RegExp(`^[^:]{1,120}\\s(?:${WROTE.join('|')})\\s(?:on|am|op|den|le)\\s`, 'iu');
const VERB = new RegExp(`(?:^|[\\s>,])(?:${WROTE.join('|')})(?=[\\s:,<]|$)`, 'iu');
/** 10:11 or 10.11, but not part of 03.06.2026. */
const HOUR = /(?<![\d.])\d{1,2}[:.]\d{2}(?![\d.]*\d)/;

/** An attribution that begins on this line, such as `On 3 June 2026 at 10:11, Nordlys wrote:`. */
export function attributionAt(lines: readonly Line[], start: number): Attribution | null {
  if (!lines.slice(start, start + MOST_LINES).some(({ words }) => words.trimEnd().endsWith(':'))) return null;
  const first = spaced(lines[start]?.words ?? '');
  const isOpened = OPENER.test(first) && /\d/.test(first.slice(0, DATE_WITHIN));
  if (!isOpened && !NAME_FIRST.test(withAddress(first, lines[start + 1]))) return null;
  let said = '';
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const words = spaced(lines[at]?.words ?? '');
    if (words === '' || said.length + words.length > LONGEST) return null;
    said = said === '' ? words : `${said} ${words}`;
    if (isAttribution(said)) return { end: at + 1, isCertain: HOUR.test(said) || said.includes('@') };
  }
  return null;
}

/** A name and, where the line broke between them, its address. */
function withAddress(name: string, next: Line | undefined): string {
  const broken = next?.words.trimStart().startsWith('<') ? ` ${spaced(next.words)}` : '';
  return `${name}${broken}`.slice(0, LONGEST);
}

function isAttribution(said: string): boolean {
  if (!said.endsWith(':')) return false;
  const verb = VERB.exec(said);
  return verb !== null && /\d/.test(said) && said.length - verb.index <= AFTER_VERB;
}

function spaced(words: string): string {
  return words.slice(0, LONGEST + 1).replace(/[\s\u00a0\u202f]+/g, ' ').replace(/\*/g, '').trim();
}
