import { IntlMessageFormat } from 'intl-messageformat';
import type { DateFormat } from '../../../../domain/date-formats';
import type { Language } from '../../../../domain/portal';
import type { Variables } from './definition';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** How a text uses a variable. Lines and columns count from 1. */
export interface Use {
  name: string;
  as: 'value' | 'number' | 'date' | 'select' | 'plural';
  line: number;
  column: number;
}

export interface SyntaxFault {
  reason: string;
  line: number;
  column: number;
}

/** The numbers that the parser of ICU MessageFormat gives to kinds of elements. */
const USES: Partial<Record<number, Use['as']>> = { 1: 'value', 2: 'number', 3: 'date', 4: 'date', 5: 'select', 6: 'plural' };

/** Languages that write days in numbers as the formats do. */
const WRITTEN_AS: Readonly<Record<DateFormat, string>> = { 'YYYY-MM-DD': 'sv-SE', 'DD.MM.YYYY': 'de-DE', 'DD/MM/YYYY': 'en-GB', 'MM/DD/YYYY': 'en-US' };

/** Days as they were chosen, whatever the text asks for; a time of day as the language has it. */
function dateTimes(locales: ConstructorParameters<typeof Intl.DateTimeFormat>[0], { timeZone, dateFormat, ...options }: Intl.DateTimeFormatOptions & { dateFormat: DateFormat | null }): Intl.DateTimeFormat {
  if (dateFormat === null || options.hour !== undefined) return new Intl.DateTimeFormat(locales, { timeZone, ...options });
  return new Intl.DateTimeFormat(WRITTEN_AS[dateFormat], { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
}

const parsed = (text: string, language: Language, timeZone?: string, dateFormat: DateFormat | null = null) =>
  new IntlMessageFormat(text, language, undefined, {
    // HTML is taken apart before; what looks like a tag in a text is text.
    ignoreTag: true,
    captureLocation: true,
    formatters: {
      getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options),
      getDateTimeFormat: (locales, options) => dateTimes(locales, { timeZone, ...options, dateFormat }),
      getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
    },
  });

/** What a text asks for, or where it cannot be understood. */
export function readMessage(text: string, language: Language): { uses: Use[] } | { fault: SyntaxFault } {
  try {
    return { uses: usesIn(parsed(text, language).getAst()) };
  } catch (error) {
    const { message, location } = error as Error & { location?: { start: { line: number; column: number } } };
    return { fault: { reason: message, line: location?.start.line ?? 1, column: location?.start.column ?? 1 } };
  }
}

function usesIn(elements: Element[]): Use[] {
  return elements.flatMap((element) => {
    const as = USES[element.type];
    if (!as || !('value' in element)) return [];
    const { line = 1, column = 1 } = element.location?.start ?? {};
    const inside = 'options' in element ? Object.values(element.options).flatMap(({ value }) => usesIn(value)) : [];
    return [{ name: String(element.value), as, line, column }, ...inside];
  });
}

const KEPT_FORMATS = 500;
const formats = new Map<string, IntlMessageFormat>();

/** Throws where a variable is missing or the text cannot be understood. Dates are told in the portal's time zone, and in the reader's format where there is one. */
export function formatMessage(text: string, language: Language, values: Variables, timeZone: string, dateFormat: DateFormat | null = null): string {
  const id = `${language}\n${timeZone}\n${dateFormat ?? ''}\n${text}`;
  let format = formats.get(id);
  if (!format) {
    if (formats.size >= KEPT_FORMATS) formats.clear();
    format = parsed(text, language, timeZone, dateFormat);
    formats.set(id, format);
  }
  return String(format.format(straight(values)));
}

/** Marks that turn the direction of writing: a value that holds one would turn round the words that follow it. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

const straight = (values: Variables): Variables =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.replace(turns, '') : value]));
