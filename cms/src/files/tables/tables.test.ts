import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/cells';
import { csvFile, marksOf } from './csv';
import { xlsxFile, type Sheet } from './xlsx';

const ENGLISH = marksOf('en');
const HEADS = ['Number', 'Title'];

/** Rows that count how far they have been asked for, and know when nobody asks for more. */
function counted(total: number, failAt = Infinity) {
  const seen = { made: 0, ended: false };
  async function* rows(): AsyncGenerator<Cell[]> {
    try {
      for (let row = 1; row <= total; row += 1) {
        if (row === failAt) throw new Error('The database is gone');
        seen.made = row;
        yield [`T-${row}`, `Leak in room ${row} ${'x'.repeat(100)}`];
      }
    } finally {
      seen.ended = true;
    }
  }
  return { seen, rows: rows() };
}

const sheet = (rows: AsyncIterable<Cell[]>, more: Partial<Sheet> = {}): Sheet => ({ name: 'Cases', heads: HEADS, widths: [10, 20], rows, most: 1_000_000, cutOff: 'It ends here.', ...more });

const formats: [string, (rows: AsyncIterable<Cell[]>) => Readable][] = [
  ['CSV', (rows) => csvFile(HEADS, rows, ENGLISH)],
  ['XLSX', (rows) => xlsxFile(sheet(rows))],
];

async function whole(file: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of file) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function read(content: Buffer): Promise<unknown[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  const rows: unknown[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
}

describe.each(formats)('EH-13 %s is written while rows are read', (_name, fileOf) => {
  it('the first piece is there long before the last row is made, and no more are made than are taken', async () => {
    const { seen, rows } = counted(200_000);
    const file = fileOf(rows);
    await once(file, 'readable');
    expect(file.read(1)).not.toBeNull();
    // Nobody takes more: whatever is left to do comes to rest.
    for (let before = -1; before !== seen.made; ) {
      before = seen.made;
      for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(seen.made).toBeGreaterThan(0);
    expect(seen.made).toBeLessThan(100_000);
    file.destroy();
    await finished(file).catch(() => undefined);
  });

  it('asks for no more once nobody takes it', async () => {
    const { seen, rows } = counted(1_000_000);
    const file = fileOf(rows);
    await once(file, 'readable');
    file.destroy();
    while (!seen.ended) await new Promise((resolve) => setImmediate(resolve));
    expect(seen.made).toBeLessThan(1_000_000);
  });

  it('ends with the error of its rows, not as a whole file', async () => {
    const { seen, rows } = counted(10_000, 5_000);
    await expect(whole(fileOf(rows))).rejects.toThrow('The database is gone');
    expect(seen.ended).toBe(true);
  });
});

describe('EH-13 CSV', () => {
  it('has a byte order mark, parts by what the language does not use in numbers, and ends lines as spreadsheets do', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield ['=1+1', { minor: 123_405, digits: 2 }];
      yield [{ day: '2026-02-01' }, -5];
      yield ['a "b"; c, d', null];
    }
    expect((await whole(csvFile(HEADS, rows(), marksOf('nb')))).toString()).toBe('\uFEFF"Number";"Title"\r\n"\'=1+1";"1234,05"\r\n"2026-02-01";-5\r\n"a ""b""; c, d";\r\n');
    expect((await whole(csvFile(HEADS, rows(), ENGLISH))).toString()).toContain('"\'=1+1","1234.05"\r\n');
  });

  it.each([['en', { decimal: '.', delimiter: ',' }], ['nb', { decimal: ',', delimiter: ';' }], ['nl', { decimal: ',', delimiter: ';' }]])('marks of %s', (language, marks) => {
    expect(marksOf(language)).toEqual(marks);
  });

  it('whatever a title holds, no field begins a formula, also where a program parts by the other mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('x;=1', "x,=cmd|' /C calc'!A0", '"=1', '";=1')), { minLength: 1, maxLength: 5 }), async (titles) => {
        async function* rows(): AsyncGenerator<Cell[]> {
          for (const title of titles) yield [title];
        }
        const text = (await whole(csvFile(['Title'], rows(), ENGLISH))).toString();
        // What stands outside quotes are marks alone.
        expect(text.slice(1).replace(/"(?:[^"]|"")*"/g, '')).toMatch(/^[,\r\n]*$/);
        for (const [, field = ''] of text.slice(1).matchAll(/"((?:[^"]|"")*)"/g)) expect(field.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('EH-13 XLSX', () => {
  it('keeps text as text, numbers as numbers, days as days and sums as sums', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield ["=cmd|' /C calc'!A0", { minor: 123_405, digits: 2 }];
      yield [{ day: '2026-02-01' }, 5];
      yield [null, '12'];
    }
    expect(await read(await whole(xlsxFile(sheet(rows()))))).toEqual([HEADS, ["=cmd|' /C calc'!A0", 1234.05], [new Date('2026-02-01T00:00:00Z'), 5], [undefined, '12']]);
  });

  it('ends after so many rows and says so, and only then', async () => {
    const { rows, seen } = counted(100);
    const cut = await read(await whole(xlsxFile(sheet(rows, { most: 10 }))));
    expect(cut).toHaveLength(12);
    expect(cut.at(-1)).toEqual(['It ends here.']);
    expect(seen).toEqual({ made: 11, ended: true });
    expect(await read(await whole(xlsxFile(sheet(counted(10).rows, { most: 10 }))))).toHaveLength(11);
  });
});
