import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { docx, html, pdf, pdfAndPage, svg, zip } from '../../../tests/api/support/corpus';
import type { Cell } from '../domain/cells';
import { Refusal } from '../domain/refusal';
import { ACCEPTED, FILE_TYPES, type FileTypeName } from './accepted';
import { typeOfContent } from './content';
import { xlsxFile } from './tables/xlsx';

const folder = mkdtempSync(path.join(tmpdir(), 'portico-content-'));
afterAll(() => rmSync(folder, { recursive: true }));

const png = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#b4283c' } }).png().toBuffer();

const all = Object.keys(FILE_TYPES) as FileTypeName[];

async function typeOf(name: string, content: Buffer, accepted = all): Promise<unknown> {
  const file = path.join(folder, 'file');
  writeFileSync(file, content);
  try {
    return await typeOfContent(file, name, accepted);
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
}

describe('PF-11 what a file is, by its content', () => {
  it.each([
    ['letter.pdf', html],
    ['letter.txt', html],
    ['letter.csv', svg],
    ['logo.png', svg],
    ['letter.pdf', pdfAndPage],
    ['letter.docx', zip({ 'a.txt': 'a' })],
    ['run.sh', Buffer.from('echo')],
    ['run.txt', Buffer.from('#!/bin/sh')],
    ['page.txt', Buffer.from('<?php echo 1;')],
    ['data.csv', Buffer.from([65, 0, 66])],
    ['letter.pdf', Buffer.from('only words')],
  ])('%s is refused', async (name, content) => {
    expect(await typeOf(name, content)).toBe('file.type');
  });

  it.each([
    ['scan.exe', pdf, 'pdf'],
    ['letter', docx, 'docx'],
    ['notes.txt', Buffer.from('1 < 2, and så på'), 'text'],
    ['list.csv', Buffer.from('a;b\r\n1;2\r\n'), 'csv'],
  ])('%s is taken for what it is', async (name, content, type) => {
    expect(await typeOf(name, content)).toBe(type);
  });

  it('a workbook whose list of parts comes after a long sheet is one, and another package with such a sheet is none', async () => {
    const rows = async function* (): AsyncGenerator<Cell[]> {
      for (let left = 9_000; left > 0; left -= 1) yield Array.from({ length: 4 }, () => randomBytes(24).toString('base64'));
    };
    const book = await buffer(xlsxFile({ name: 'Units', heads: ['A', 'B', 'C', 'D'], widths: [], rows: rows(), most: 10_000, cutOff: '' }));
    expect(book.indexOf('[Content_Types].xml')).toBeGreaterThan(1024 * 1024);
    expect(await typeOf('units.xlsx', book)).toBe('xlsx');
    const other = Buffer.from(book.toString('latin1').replaceAll('[Content_Types].xml', '[Content_Typos].xml'), 'latin1');
    expect(await typeOf('units.xlsx', other)).toBe('file.type');
  });

  it('is refused where its purpose has no use for it', async () => {
    expect(await typeOf('scan.pdf', pdf, [...ACCEPTED.logo.types])).toBe('file.type');
    expect(await typeOf('notes.txt', Buffer.from('words'), [...ACCEPTED.message.types])).toBe('file.type');
    expect(await typeOf('photo.pdf', await png(), [...ACCEPTED.logo.types])).toBe('png');
  });
});
