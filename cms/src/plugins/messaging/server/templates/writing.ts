import type { DateFormat } from '../../../../domain/date-formats';
import type { Language, Portal } from '../../../../domain/portal';
import type { Colours } from '../../../visibility/server/rules/settings';
import { LINE_END, purge, readBody, rewrite, settleLines } from './body';
import { STRUCK, type Variables } from './definition';
import { isOurs } from './findings';
import { branded } from './layout';
import { formatMessage } from './message';
import { plainText } from './plain-text';
import { textOf } from './texts';
import type { MailWords, PushWords, SmsWords } from './words';

/** Where, in what language and by whom words are said. */
export interface Setting {
  portal: Pick<Portal, 'name' | 'timeZone'>;
  language: Language;
  /** The address under which this installation's pages lie. */
  site: string;
  /** Where the reader has chosen one. */
  dateFormat?: DateFormat | null;
}

export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
}

export interface WrittenPush {
  title: string;
  body: string;
}

/**
 * A mail from its words and the values of their variables. Values are put into texts and addresses of a document that
 * has been taken apart, never into markup: whatever they hold, they are said and not done. Throws where a value is
 * missing, or where a link would lead elsewhere.
 */
export function writeMail(words: MailWords, values: Variables, setting: Setting, look: { colours: Colours; optOut: string | null }): WrittenMail {
  const { portal, language, site } = setting;
  const say = sayingIn(setting, values);
  const body = readBody(words.html);
  purge(body);
  const sayInLines = sayingIn(setting, inLines(values));
  rewrite(body, (piece, isAddress) => (isAddress ? safeAddress(say(piece), site) : sayInLines(piece)));
  settleLines(body);
  const subject = oneLine(say(words.subject));
  const text = words.text.trim() ? say(words.text) : plainText(body.html());
  const letter = branded({
    portal,
    colours: look.colours,
    language,
    subject,
    body: body.html(),
    text,
    footer: oneLine(say(words.footer)),
    optOut: look.optOut === null ? null : { label: textOf(language, 'mail.layout.optOut'), href: look.optOut },
    copyHint: textOf(language, 'mail.layout.copy'),
  });
  return { subject, ...letter };
}

/** An SMS from its words and the values of their variables. */
export function writeSms({ text }: SmsWords, values: Variables, setting: Omit<Setting, 'site'>): string {
  return sayingIn(setting, values)(text).trim();
}

/** A notification from its words and the values of their variables. */
export function writePush({ subject, text }: PushWords, values: Variables, setting: Omit<Setting, 'site'>): WrittenPush {
  const say = sayingIn(setting, values);
  return { title: oneLine(say(subject)), body: say(text).trim() };
}

const sayingIn = ({ portal, language, dateFormat = null }: Omit<Setting, 'site'>, values: Variables) => (text: string) => formatMessage(text, textOf(language, 'language.tag'), values, portal.timeZone, dateFormat);

const inLines = (values: Variables): Variables =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/\r?\n/g, LINE_END) : value]));

/** A value with line breaks would begin another header. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

function safeAddress(address: string, site: string): string {
  if (address !== STRUCK && !isOurs(address, site)) throw new Error('A link of the mail leads elsewhere');
  return address;
}
