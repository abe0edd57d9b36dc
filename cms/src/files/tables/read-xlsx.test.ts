import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx';
import { MOST_COLUMNS, type TableRow } from './row';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portico-xlsx-'));
});
afterAll(async () => rm(folder, { recursive: true }));

async function workbook(name: string, rows: unknown[][]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('One').addRows(rows);
  book.addWorksheet('Two').addRows([['not read']]);
  const file = path.join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}

const readAll = async (file: string): Promise<TableRow[]> => {
  const rows: TableRow[] = [];
  for await (const row of readXlsx(file)) rows.push(row);
  return rows;
};

/** A part before all others that the directory at the end does not list. */
async function withHiddenPart(file: string, content: Buffer, name = 'xl/sharedStrings.xml'): Promise<string> {
  const whole = await readFile(file);
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  const hidden = Buffer.concat([head, Buffer.from(name), packed]);
  const end = whole.length - 22;
  const directory = whole.readUInt32LE(end + 16);
  for (let at = directory; at < end; ) {
    whole.writeUInt32LE(whole.readUInt32LE(at + 42) + hidden.length, at + 42);
    at += 46 + whole.readUInt16LE(at + 28) + whole.readUInt16LE(at + 30) + whole.readUInt16LE(at + 32);
  }
  whole.writeUInt32LE(directory + hidden.length, end + 16);
  const changed = path.join(folder, 'hidden.xlsx');
  await writeFile(changed, Buffer.concat([hidden, whole]));
  return changed;
}

describe('CL-04 the first sheet of a workbook', () => {
  it('is read with its texts, numbers and what is neither', async () => {
    const file = await workbook('plain.xlsx', [['Number', 'Price'], [' A-1 ', 12.5], ['A-2', new Date(0)], [null, true]]);
    expect(await readAll(file)).toEqual([
      { line: 1, fields: ['Number', 'Price'] },
      { line: 2, fields: ['A-1', 12.5] },
      { line: 3, fields: ['A-2', { odd: 'date', day: '1970-01-01' }] },
      { line: 4, fields: [null, { odd: 'logical' }] },
    ]);
  });

  it('nothing is read of a part that its directory does not list', async () => {
    const file = await workbook('listed.xlsx', [['Number'], ['A-1']]);
    const planted = Buffer.from('<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>planted</t></si><si><t>planted</t></si></sst>');
    expect((await readAll(await withHiddenPart(file, planted))).flatMap(({ fields }) => fields)).toEqual(['Number', 'A-1']);
  });

  it('a cell far to the right makes no wide row, and a long text no long field', async () => {
    const row: unknown[] = ['A-1', 'x'.repeat(30_000)];
    row[16_000] = 'far';
    const [found] = await readAll(await workbook('wide.xlsx', [row]));
    expect(found?.fields.length).toBeLessThanOrEqual(MOST_COLUMNS);
    expect(found?.fields[1]).toBe('x'.repeat(1000));
  });

  it('parts that come to gigabytes are refused, and what is no workbook', async () => {
    const file = await workbook('bomb.xlsx', [['Number'], ['x']]);
    const bytes = await readFile(file);
    const other = path.join(folder, 'other.xlsx');
    await writeFile(other, bytes.subarray(0, bytes.length - 30));
    await expect(readAll(other)).rejects.toMatchObject({ code: 'file.broken' });
    await expect(readAll(await withSheet(file, Buffer.alloc(70 * 1024 * 1024, ' ')))).rejects.toMatchObject({ code: 'file.broken' });
  });
});

/** The same workbook, with another content of its first sheet. */
async function withSheet(file: string, content: Buffer): Promise<string> {
  const whole = await readFile(file);
  const end = whole.length - 22;
  let at = whole.readUInt32LE(end + 16);
  const packed = deflateRawSync(content);
  while (at < end) {
    const length = whole.readUInt16LE(at + 28);
    if (whole.toString('utf8', at + 46, at + 46 + length) === 'xl/worksheets/sheet1.xml') {
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04034b50, 0);
      head.writeUInt16LE(8, 8);
      // The new part stands behind the directory's end of before; the directory follows it.
      const directory = whole.readUInt32LE(end + 16);
      whole.writeUInt32LE(directory, at + 42);
      whole.writeUInt32LE(packed.length, at + 20);
      whole.writeUInt32LE(directory + head.length + packed.length, end + 16);
      const changed = path.join(folder, 'changed.xlsx');
      await writeFile(changed, Buffer.concat([whole.subarray(0, directory), head, packed, whole.subarray(directory)]));
      return changed;
    }
    at += 46 + length + whole.readUInt16LE(at + 30) + whole.readUInt16LE(at + 32);
  }
  throw new Error('The workbook has no first sheet');
}
