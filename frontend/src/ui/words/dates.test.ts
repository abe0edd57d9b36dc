import { describe, expect, it } from 'vitest';
import dutch from '../../../../config/locales/nl.json';
import english from '../../../../config/locales/en.json';
import norwegian from '../../../../config/locales/nb.json';
import { createWords } from './createWords';
import { createDates, daysBetween, wallClock } from './dates';

const seen = (tag: string, now: string) =>
  createDates({ tag, zone: 'Europe/London', now, clock: (hour, minute) => `${hour}.${minute}`, fullDay: (weekday, date) => `${weekday} ${date}`, daysAway: (days) => `in ${days} days` });

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('CP-12 wall clocks', () => {
  it.each([
    ['2026-03-09T23:30:00Z', 'Europe/Oslo', '2026-03-10T00:30'],
    ['2026-07-09T22:30:00Z', 'Europe/Oslo', '2026-07-10T00:30'],
    ['2026-03-10T04:30:00Z', 'America/New_York', '2026-03-10T00:30'],
    ['2025-12-31T23:00:00Z', 'Europe/Amsterdam', '2026-01-01T00:00'],
  ])('%s in %s is %s', (instant, zone, local) => {
    expect(wallClock(instant, zone)).toBe(local);
  });

  it('counts days across a change of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});

describe('CP-28 when something is', () => {
  const dates = seen('en-GB', '2026-03-10T23:50');

  it.each([
    ['2026-03-10T23:55', 'todayAt'],
    ['2026-03-11T00:05', 'tomorrowAt'],
    ['2026-03-12T10:00', 'weekdayAt'],
    ['2026-03-16', 'weekday'],
    ['2026-03-17', 'date'],
    ['2026-03-09T10:00', 'dateAt'],
  ])('%s is named by %s', (local, key) => {
    expect(dates.when(local).key).toBe(key);
  });

  it.each([
    ['2026-03-12', 'in 2 days'],
    ['2026-03-09', 'yesterday'],
    ['2026-04-07', 'in 4 weeks'],
    ['2026-09-10', 'in 6 months'],
  ])('%s is %s', (local, relative) => {
    expect(dates.relative(local)).toBe(relative);
  });
});

describe('CP-26 dates in each language', () => {
  it.each([
    ['en-GB', 'Thursday 12 March', '12–14 March'],
    ['nb-NO', 'torsdag 12. mars', '12.–14. mars'],
    ['nl-NL', 'donderdag 12 maart', '12–14 maart'],
  ])('%s', (tag, day, range) => {
    const dates = seen(tag, '2026-03-10T12:00');
    expect(plain(dates.day('2026-03-12T10:00'))).toBe(day);
    expect(plain(dates.range('2026-03-12', '2026-03-14'))).toBe(range);
  });

  it.each([
    ['en-GB', ['Thu 12 Mar', 'Thu', '12 Mar', '12–14 Mar', '30 Mar – 2 Apr', 'Thu 12 Mar', '4 Jan 2027']],
    ['nb-NO', ['tor. 12. mars', 'tor.', '12. mars', '12.–14. mars', '30. mars–2. apr.', 'tor. 12. mars', '4. jan. 2027']],
    ['nl-NL', ['do 12 mrt', 'do', '12 mrt', '12–14 mrt', '30 mrt – 2 apr', 'do 12 mrt', '4 jan 2027']],
  ])('%s, short', (tag, said) => {
    const { short, shortWeekday, shortDate, shortRange } = seen(tag, '2026-03-10T12:00');
    expect(
      [short('2026-03-12'), shortWeekday('2026-03-12'), shortDate('2026-03-12'), shortRange('2026-03-12', '2026-03-14'), shortRange('2026-03-30', '2026-04-02'), shortRange('2026-03-12', '2026-03-12'), short('2027-01-04')].map(plain),
    ).toEqual(said);
  });

  it('names another year', () => {
    expect(plain(seen('en-GB', '2026-03-10T12:00').date('2027-01-04'))).toBe('4 January 2027');
  });
});

describe('CP-26 how far away a day is', () => {
  it.each([
    ['en', english, ['13 days ago', 'yesterday', 'today', 'tomorrow', 'in 4 days', 'in 2 weeks']],
    ['nb', norwegian, ['for 13 dager siden', 'i går', 'i dag', 'i morgen', 'om 4 dager', 'om 2 uker']],
    ['nl', dutch, ['13 dagen geleden', 'gisteren', 'vandaag', 'morgen', 'over 4 dagen', 'over 2 weken']],
  ])('%s', (locale, messages, said) => {
    const { relative } = createWords(locale, messages, new Date('2026-11-25T12:00:00Z')).datesIn('Europe/Oslo');
    expect(['2026-11-12', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-29', '2026-12-09'].map((day) => plain(relative(day)))).toEqual(said);
  });
});

describe('CP-13 the parts of a date block', () => {
  it.each([
    ['en-GB', { weekday: 'Mon', number: '30', month: 'Nov' }],
    ['nb-NO', { weekday: 'man', number: '30', month: 'nov' }],
    ['nl-NL', { weekday: 'ma', number: '30', month: 'nov' }],
  ])('%s: without dots', (tag, block) => {
    expect(seen(tag, '2026-11-25T12:00').block('2026-11-30')).toEqual(block);
  });
});

describe('CP-13 the name of a zone', () => {
  it.each([
    ['en-GB', '2026-07-01T10:00', 'British Summer Time'],
    ['nb-NO', '2026-01-05T10:00', 'Greenwich middeltid'],
    ['nl-NL', '2026-07-01', 'Britse zomertijd'],
  ])('%s, %s: %s', (tag, local, name) => {
    expect(seen(tag, '2026-03-10T12:00').zoneName(local)).toBe(name);
  });
});

describe('CL-17 dates in numbers, as their reader has chosen', () => {
  const formats = [
    ['YYYY-MM-DD', '2026-03-05', '03-05'],
    ['DD.MM.YYYY', '05.03.2026', '05.03.'],
    ['DD/MM/YYYY', '05/03/2026', '05/03'],
    ['MM/DD/YYYY', '03/05/2026', '03/05'],
  ] as const;
  const languages = [
    ['en', english, 'Thursday', 'Thu'],
    ['nb', norwegian, 'torsdag', 'tor.'],
    ['nl', dutch, 'donderdag', 'do'],
  ] as const;
  const cases = formats.flatMap(([format, written, tick]) => languages.map(([locale, messages, weekday, shortWeekday]) => ({ format, written, tick, locale, messages, weekday, shortWeekday })));
  const now = new Date('2026-03-01T12:00:00Z');

  it.each(cases)('$format in $locale', ({ format, written, tick, locale, messages, weekday, shortWeekday }) => {
    const dates = createWords(locale, messages, now, format).datesIn('Europe/Oslo');
    const at = '2026-03-05T10:30';
    expect([dates.date(at), dates.short(at), dates.shortDate(at), dates.shortRange(at, at)]).toEqual([written, written, written, written]);
    const next = dates.date('2026-03-06');
    for (const range of [dates.range(at, '2026-03-06'), dates.shortRange(at, '2026-03-06')]) expect(plain(range)).toBe(`${written} – ${next}`);
    expect(dates.tick(at)).toBe(tick);
    expect(plain(dates.day(at))).toContain(weekday);
    expect(plain(dates.day(at))).toContain(written);
    expect(dates.shortWeekday(at)).toBe(shortWeekday);
    expect(dates.when(at)).toMatchObject({ key: 'weekdayAt', date: written, weekday });
  });

  it.each(languages)('%s writes as it does where nothing has been chosen', (locale, messages) => {
    const at = '2026-03-05T10:30';
    const [chosen, none] = [createWords(locale, messages, now, null), createWords(locale, messages, now)].map(({ datesIn }) => datesIn('Europe/Oslo'));
    expect(chosen?.date(at)).toBe(none?.date(at));
    expect(chosen?.date(at)).not.toMatch(/2026/);
  });
});
