import type { Language } from '../../../../domain/portal';
import { piecesOf, readBody, straysIn } from './body';
import type { TemplateDefinition, VariableType } from './definition';
import { readMessage, type Use } from './message';
import { isMail, isPush, type MailWords, type Words } from './words';

/** What each finding means, for whoever asks by the API; the admin page says it in its own words. */
const MEANINGS = {
  empty: 'This must not be empty.',
  tooLong: 'This is too long.',
  lineBreak: 'A subject is one line.',
  syntax: 'The braces do not make sense here.',
  unknownVariable: 'There is no such variable.',
  missingVariable: 'The message is of no use without this variable.',
  wrongUse: 'The variable cannot be used like this.',
  secretInSubject: 'A subject is shown by locked phones: it names no secret.',
  tag: 'This tag is not allowed.',
  attribute: 'This attribute is not allowed.',
  address: 'A link leads to a link variable or to an address of this site.',
} as const satisfies Record<string, string>;

export type FindingCode = keyof typeof MEANINGS;
export type Part = keyof MailWords;

/** Something that keeps words from being sent. Lines and columns count from 1, within the part. */
export interface Finding {
  part: Part;
  code: FindingCode;
  /** The variable, tag or attribute that it is about; empty where it is about the whole part. */
  name: string;
  line: number;
  column: number;
  message: string;
}

const LONGEST_SUBJECT = 200;
const LONGEST_SHORT = 800;

/** The uses that a variable of each type can be put to. */
const FITTING: Readonly<Record<VariableType, readonly Use['as'][]>> = {
  text: ['value', 'select'],
  number: ['value', 'number', 'plural'],
  date: ['date'],
  link: ['value'],
};

type Described = Pick<TemplateDefinition, 'variables'>;

/** A text as it stands in a part, and what it may be. */
interface Saying {
  part: Part;
  text: string;
  isAddress: boolean;
  line: number;
  column: number;
}

/**
 * All that is wrong with words before they are saved (MS-05): what passes here can be sent. `site` is the address under
 * which this installation's pages lie.
 */
export function findingsOf(words: Words, definition: Described, language: Language, site: string): Finding[] {
  const sayings = sayingsOf(words);
  const read = sayings.map((saying) => ({ saying, message: readMessage(saying.text, language) }));
  return [
    ...formOf(words),
    ...read.flatMap(({ saying, message }) => ('fault' in message ? [found(saying, 'syntax', message.fault.reason, message.fault)] : usesFound(saying, message.uses, definition))),
    ...read.flatMap(({ saying, message }) => (saying.isAddress && 'uses' in message && !leadsHome(saying.text, message.uses, definition, site) ? [found(saying, 'address', saying.text)] : [])),
    ...partsThatNeed(words).flatMap((part) => {
      const inPart = read.filter(({ saying }) => saying.part === part);
      // What cannot be read may hold it.
      if (inPart.some(({ message }) => 'fault' in message)) return [];
      const named = new Set(inPart.flatMap(({ message }) => ('uses' in message ? message.uses.map(({ name }) => name) : [])));
      return requiredOf(definition).filter((name) => !named.has(name)).map((name) => found(whole(part, ''), 'missingVariable', name));
    }),
  ];
}

const whole = (part: Part, text: string): Saying => ({ part, text, isAddress: false, line: 1, column: 1 });

function sayingsOf(words: Words): Saying[] {
  if (isMail(words)) return sayingsOfMail(words);
  return [...(isPush(words) ? [whole('subject', words.subject)] : []), whole('text', words.text)];
}

function sayingsOfMail({ subject, html, text, footer }: MailWords): Saying[] {
  const body = piecesOf(readBody(html)).map((piece): Saying => ({ part: 'html', ...piece }));
  return [whole('subject', subject), ...body, whole('text', text), whole('footer', footer)];
}

function formOf(words: Words): Finding[] {
  if (isMail(words)) return formOfMail(words);
  return [...(isPush(words) ? formOfSubject(words.subject) : []), ...formOfShort(words.text)];
}

function formOfSubject(subject: string): Finding[] {
  return [
    ...(subject.trim() ? [] : [found(whole('subject', ''), 'empty')]),
    ...(subject.length > LONGEST_SUBJECT ? [found(whole('subject', ''), 'tooLong')] : []),
    ...(/[\p{Cc}\u2028\u2029]/u.test(subject) ? [found(whole('subject', ''), 'lineBreak')] : []),
  ];
}

function formOfMail({ subject, html, footer }: MailWords): Finding[] {
  const body = readBody(html);
  return [
    ...formOfSubject(subject),
    ...(body.text().trim() ? [] : [found(whole('html', ''), 'empty')]),
    ...straysIn(body).map(({ kind, name, ...place }) => found(whole('html', ''), kind, name, place)),
    ...(footer.trim() ? [] : [found(whole('footer', ''), 'empty')]),
  ];
}

/** Of an SMS, and of what stands below the title of a notification. */
function formOfShort(text: string): Finding[] {
  if (!text.trim()) return [found(whole('text', ''), 'empty')];
  return text.length > LONGEST_SHORT ? [found(whole('text', ''), 'tooLong')] : [];
}

function usesFound(saying: Saying, uses: Use[], { variables }: Described): Finding[] {
  return uses.flatMap(({ name, as, ...place }) => {
    const variable = variables[name];
    if (!variable) return [found(saying, 'unknownVariable', name, place)];
    if (!FITTING[variable.type].includes(as)) return [found(saying, 'wrongUse', name, place)];
    return variable.secret && saying.part === 'subject' ? [found(saying, 'secretInSubject', name, place)] : [];
  });
}

function leadsHome(address: string, uses: Use[], { variables }: Described, site: string): boolean {
  const [use, ...more] = uses;
  if (!use) return isOurs(address, site);
  return more.length === 0 && address === `{${use.name}}` && variables[use.name]?.type === 'link';
}

/** Whether an address is one of this installation's pages. */
export function isOurs(address: string, site: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && new URL(address).origin === new URL(site).origin;
}

/** Each part that is read alone must hold what the message is for. */
function partsThatNeed(words: Words): Part[] {
  // A notification leads to its page by itself.
  if (isPush(words)) return [];
  if (!isMail(words)) return ['text'];
  return words.text.trim() ? ['html', 'text'] : ['html'];
}

const requiredOf = ({ variables }: Described) => Object.keys(variables).filter((name) => variables[name]?.required);

/** `place` is within the saying, which itself begins somewhere in its part. */
function found(saying: Saying, code: FindingCode, name = '', place = { line: 1, column: 1 }): Finding {
  return {
    part: saying.part,
    code,
    name,
    line: saying.line + place.line - 1,
    column: place.line === 1 ? saying.column + place.column - 1 : place.column,
    message: MEANINGS[code],
  };
}
