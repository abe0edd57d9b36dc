import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { docx, html, pdf, pdfAndPage, svg, zip } from '../../../tests/api/support/corpus';
import { Refusal } from '../domain/refusal';
import { ACCEPTED, FILE_TYPES, type FileTypeName } from './accepted';
import { typeOfContent } from './content';

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

  it('is refused where its purpose has no use for it', async () => {
    expect(await typeOf('scan.pdf', pdf, [...ACCEPTED.logo.types])).toBe('file.type');
    expect(await typeOf('notes.txt', Buffer.from('words'), [...ACCEPTED.message.types])).toBe('file.type');
    expect(await typeOf('photo.pdf', await png(), [...ACCEPTED.logo.types])).toBe('png');
  });
});
