import { describe, expect, it } from 'vitest';
import type { Field, TableRow } from '../../../files/tables/row';
import { headsKnown, placesOf, readLines, type HeadNames } from './import-lines';
import { plainNumber } from './kinds';
import { changesOf, type KeptMaster } from './plan';

const NAMES: HeadNames = { number: ['Number', 'Nummer'], description: ['Description', 'Beskrivelse'], price: ['Price', 'Pris'], hours: ['Hours', 'Timer'] };
const rows = (...fields: Field[][]): TableRow[] => fields.map((one, index) => ({ line: index + 2, fields: one }));
const read = (...fields: Field[][]) => readLines(rows(...fields), 'part', { number: 0, description: 1, price: 2 }, 'EUR');

describe('CL-04 the first line of a file', () => {
  it('names the columns in any language and order, among others', () => {
    expect(placesOf(['Pris (EUR)', 'Note', ' beskrivelse', 'NUMMER'], 'part', NAMES, 'EUR')).toEqual({ places: { number: 3, description: 2, price: 0 } });
    expect(headsKnown('part', NAMES)(['Number;Description;Price'])).toBe(0);
    expect(headsKnown('part', NAMES)(['Number', 'Pris'])).toBe(2);
  });

  it('names no column in what is longer than any name, and is not searched', () => {
    const hostile = `a${' '.repeat(998)}b`;
    expect(headsKnown('part', NAMES)([...Array<string>(47).fill(hostile), 'Number', `Price${' '.repeat(200)}(EUR)`, '  Pris  ( EUR ) '])).toBe(2);
    expect(placesOf([hostile, 'Number', 'Description', 'Price'], 'part', NAMES, 'EUR')).toEqual({ places: { number: 1, description: 2, price: 3 } });
  });

  it.each<[string, Field[], object]>([
    ['lacks one', ['Number', 'Price'], { missing: ['description'], twice: [], currency: null }],
    ['has one twice', ['Number', 'Nummer', 'Description', 'Price'], { missing: [], twice: ['number'], currency: null }],
    ['is in another currency', ['Number', 'Description', 'Price (NOK)'], { missing: [], twice: [], currency: 'EUR' }],
    ['is no text', [1, null, { odd: 'date', day: '2026-05-03' }], { missing: ['number', 'description', 'price'], twice: [], currency: null }],
  ])('is refused where it %s', (_what, first, fault) => {
    expect(placesOf(first, 'part', NAMES, 'EUR')).toEqual({ fault });
  });
});

describe('CL-04 the lines of a file', () => {
  it('are read, numbers of programs as those of people', () => {
    expect(read(['A-1', 'Seal  ring', '1,50'], [4711, 'Pump', 12.5])).toEqual({
      lines: [{ line: 2, number: 'A-1', description: 'Seal ring', value: 150 }, { line: 3, number: '4711', description: 'Pump', value: 1250 }],
      findings: [],
    });
  });

  it('are found wrong all at once, field by field', () => {
    const { lines, findings } = read(['', null, 'x'], ['A-1', 'Seal', '1.234'], ['a-1', 'Seal', '1'], ['A-2', 'y'.repeat(201), { odd: 'date', day: '2026-05-03' }], ['A-3', 'Bell\u0007', -1], ['A-4', 'Good', 1]);
    expect(findings.map(({ line, column, fault }) => [line, column, fault])).toEqual([
      [2, 'number', 'missing'], [2, 'description', 'missing'], [2, 'price', 'notANumber'], [3, 'price', 'ambiguous'], [4, 'number', 'twice'], [5, 'description', 'tooLong'], [5, 'price', 'date'], [6, 'description', 'unsound'], [6, 'price', 'negative'],
    ]);
    expect(lines.map(({ number }) => number)).toContain('A-4');
  });

  it.each(['Bell\u0007', 'turned \u202eround', 'isolated \u2066here', 'half \ud800'])('are unsound where they say %j', (text) => {
    expect(read(['A-1', text, '1']).findings).toMatchObject([{ column: 'description', fault: 'unsound' }]);
  });

  it('change what they name and is otherwise, and nothing else', () => {
    const kept = (number: string, more: Partial<KeptMaster> = {}): [string, KeptMaster] => [plainNumber(number), { id: 1, documentId: number, number, description: 'Seal', value: 100, removed: false, updatedAt: 1, ...more }];
    const masters = new Map([kept('A-1'), kept('A-2'), kept('A-3', { removed: true }), kept('A-9')]);
    const { lines } = read(['A-1', 'Seal', '1'], ['A-2', 'Seal', '2'], ['A-3', 'Seal', '1'], ['A-4', 'New', '1'], ['a-9', 'Seal', '1']);
    expect(changesOf(lines, masters).map(({ line, before }) => [line.number, before?.number ?? null])).toEqual([['A-2', 'A-2'], ['A-3', 'A-3'], ['A-4', null], ['a-9', 'A-9']]);
  });
});
