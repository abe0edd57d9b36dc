import { describe, expect, it } from 'vitest';
import { DATE_FORMATS, type DateFormat } from '../../../../domain/date-formats';
import { formatMessage } from './message';

/** Late in Oslo, and the day before in UTC. */
const at = Date.UTC(2026, 2, 4, 23, 30);
const plain = (text: string) => text.replace(/\s/g, ' ');
const said = (style: string, language: string, format: DateFormat | null) => plain(formatMessage(`{at, ${style}}`, language, { at }, 'Europe/Oslo', format));

describe('CL-17 days in mails as their reader has chosen', () => {
  const written: Record<DateFormat, string> = { 'YYYY-MM-DD': '2026-03-05', 'DD.MM.YYYY': '05.03.2026', 'DD/MM/YYYY': '05/03/2026', 'MM/DD/YYYY': '03/05/2026' };
  const cases = DATE_FORMATS.flatMap((format) => ['en-GB', 'nb-NO', 'nl-NL'].flatMap((language) => ['date', 'date, short', 'date, long', 'date, full'].map((style) => ({ format, language, style }))));
  it.each(cases)('$format in $language, $style', ({ format, language, style }) => expect(said(style, language, format)).toBe(written[format]));

  it.each([
    ['en-GB', '5 March 2026'],
    ['nb-NO', '5. mars 2026'],
    ['nl-NL', '5 maart 2026'],
  ])('as %s does where nothing has been chosen', (language, date) => expect(said('date, long', language, null)).toBe(date));

  it.each([null, ...DATE_FORMATS])('a time of day stays as the language has it: %s', (format) => expect(said('time, short', 'en-GB', format)).toBe('00:30'));
});
