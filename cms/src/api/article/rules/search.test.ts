import { describe, expect, test } from 'vitest';
import { postgresQuery, sqliteQuery, stemOf, tellingWords, wantedWords } from './search';
import { beginningOf, LESS, MARKS, segmentsOf } from './snippet';

describe('CL-15 words of articles', () => {
  test.each([
    ['How do I defrost the unit?', ['defrost', 'unit']],
    ['Hvordan er det med E-41', ['e', '41']],
    ['de', ['de']],
    ['--- " *', []],
    ['pumpe Pumpe', ['pumpe']],
  ])('of "%s" are looked for %o', (text, words) => {
    expect(wantedWords(text)).toEqual(words);
  });

  test('a claim is told by its long words and its numbers', () => {
    expect(tellingWords('The fan of it stops, error E-41')).toEqual(['stops', 'error', '41']);
  });

  test.each([['varmepumper', 'varmepump'], ['fordamperen', 'fordamper'], ['evaporators', 'evaporator'], ['defrosting', 'defrost'], ['e41s', 'e41s'], ['ben', 'ben'], ['verdampers', 'verdamp']])('%s begins like %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  test('are written as each database reads them', () => {
    expect(sqliteQuery(['fordamperen', '41'], true)).toBe('"fordamper"* AND "41"*');
    expect(postgresQuery(['fan', 'stops'], false, 'AB')).toBe('fan:*AB | stops:*AB');
  });
});

describe('CL-15 snippets', () => {
  const mark = (text: string) => `${MARKS.from}${text}${MARKS.to}`;

  test.each<[string, [string, boolean][]]>([
    ['plain <b>', [['plain <b>', false]]],
    [`a ${mark('<i>')} b`, [['a ', false], ['<i>', true], [' b', false]]],
    [`${mark('a')}${mark('b')}`, [['a', true], ['b', true]]],
    [`${MARKS.from}open`, [['open', false]]],
    [`x${MARKS.to}y`, [['xy', false]]],
    [`a ${LESS}b>`, [['a <b>', false]]],
    ['', []],
  ])('of %o are pieces of text', (marked, pieces) => {
    expect(segmentsOf(marked).map(({ text, hit }) => [text, hit])).toEqual(pieces);
  });

  test('begin a text and end between words', () => {
    expect(beginningOf('short')).toEqual([{ text: 'short', hit: false }]);
    expect(beginningOf('')).toEqual([]);
    expect(beginningOf('word '.repeat(100))[0]?.text).toMatch(/^(word )+word …$/);
  });
});
