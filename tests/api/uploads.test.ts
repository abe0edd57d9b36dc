import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, type Data, refusal } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { docx, html, hugePng, pdf, pdfAndPage, svg, zip } from './support/corpus.ts';
import { formOf, jpegWithPlace, png, type SentFile, sharp } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { formWith, sendRaw } from './support/raw.ts';
import type { StoredCase } from './support/rest.ts';

interface AddedDocument {
  readonly documentId: string;
  readonly title: string;
  readonly kind: string;
  readonly shared: boolean;
  readonly file: { readonly name: string; readonly type: string; readonly size: number };
}

let installation: Installation;
let portal: FoundedPortal;
let made: StoredCase;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  made = await portal.rest.createCase();
});
afterAll(() => installation.close());

const pathOf = ({ documentId }: Pick<StoredCase, 'documentId'>) => `/api/cases/${documentId}/documents`;

const post = (form: unknown, headers: Record<string, string> = {}, to: Pick<StoredCase, 'documentId'> = made): Promise<Answer<Data<AddedDocument>>> =>
  installation.send({ method: 'POST', path: pathOf(to), token: portal.token, body: form, headers });

const add = (file: SentFile, fields: Record<string, string> = {}, to = made) => post(formOf({ title: 'Letter', ...fields }, [file]), {}, to);

const uploads = () => join(installation.copy.data, 'public', 'uploads');
const stored = () => readdirSync(uploads()).sort();
const temporary = () => readdirSync(installation.copy.passing).filter((name) => name.startsWith('portico-form-'));

const rowOf = async (documentId: string) => {
  const [row] = await installation.database.rows<{ name: string; mime: string; ext: string; url: string }>(
    `SELECT f.name, f.mime, f.ext, f.url FROM files f JOIN files_related_mph m ON m.file_id = f.id
      JOIN case_documents d ON d.id = m.related_id WHERE m.related_type = 'api::case-document.case-document' AND d.document_id = ?`,
    [documentId],
  );
  if (!row) throw new Error('The document has no file');
  return row;
};
const bytesOf = async (documentId: string) => readFileSync(join(uploads(), (await rowOf(documentId)).url.replace('/uploads/', '')));

describe('PF-11 a file is refused', () => {
  const files: [string, { status: number; code: string }, () => SentFile | Promise<SentFile>][] = [
    ['that is a page named as a PDF', { status: 415, code: 'file.type' }, () => ({ name: 'letter.pdf', content: html, type: 'application/pdf' })],
    ['that is a page named as text', { status: 415, code: 'file.type' }, () => ({ name: 'letter.txt', content: html })],
    ['that is an SVG', { status: 415, code: 'file.type' }, () => ({ name: 'logo.svg', content: svg, type: 'image/svg+xml' })],
    ['that is an SVG named as a picture', { status: 415, code: 'file.type' }, () => ({ name: 'logo.png', content: svg, type: 'image/png' })],
    ['that is a PDF and a page at once', { status: 415, code: 'file.type' }, () => ({ name: 'letter.pdf', content: pdfAndPage })],
    ['that is a script', { status: 415, code: 'file.type' }, () => ({ name: 'run.txt', content: Buffer.from('#!/bin/sh\nrm -r /\n') })],
    ['that is an archive named as a letter', { status: 415, code: 'file.type' }, () => ({ name: 'letter.docx', content: zip({ 'a.txt': 'a' }) })],
    ['that is nothing known', { status: 415, code: 'file.type' }, () => ({ name: 'data.txt', content: Buffer.from([1, 2, 3, 0, 5]) })],
    ['that is empty', { status: 400, code: 'file.broken' }, () => ({ name: 'letter.pdf', content: Buffer.alloc(0) })],
    ['that is half a picture', { status: 400, code: 'file.broken' }, async () => ({ name: 'photo.png', content: (await png()).subarray(0, 60) })],
    ['that unpacks to a picture without end', { status: 413, code: 'file.tooLarge' }, () => ({ name: 'photo.png', content: hugePng() })],
    ['that is too large', { status: 413, code: 'file.tooLarge' }, () => ({ name: 'letter.pdf', content: Buffer.concat([pdf, Buffer.alloc(30 * 1024 * 1024)]) })],
  ];

  test.each(files)('%s', async (_what, expected, file) => {
    const before = stored();
    expect(refusal(await add(await file()))).toEqual(expected);
    expect(stored()).toEqual(before);
    expect(temporary()).toEqual([]);
  });

  test('that is missing, in a form and without one, or that is one too many', async () => {
    expect(refusal(await post(formOf({ title: 'Letter' }, [])))).toEqual({ status: 400, code: 'file.missing' });
    expect(refusal(await post({ title: 'Letter' }))).toEqual({ status: 400, code: 'file.missing' });
    const file = { name: 'letter.pdf', content: pdf };
    expect(refusal(await post(formOf({ title: 'Letter' }, [file, file])))).toEqual({ status: 400, code: 'file.tooMany' });
    expect(refusal(await post(formOf({ title: 'Letter' }, [file], 'attachment')))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });

  test('with fields that nobody asked for, or none that were', async () => {
    const file = { name: 'letter.pdf', content: pdf };
    expect(refusal(await add(file, { case: 'another' }))).toEqual({ status: 400, code: 'input.unknownParameter' });
    expect(refusal(await add(file, { kind: 'poem' }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await post(formOf({}, [file])))).toEqual({ status: 400, code: 'input.invalid' });
    expect(temporary()).toEqual([]);
  });

  // The CMS waits ten seconds for the rest of each, so they wait side by side.
  test.concurrent('unread when it says that it is too large, and read no further when it does not say so', async () => {
    const { type, body } = formWith({ name: 'large.pdf', type: 'application/pdf', content: Buffer.concat([pdf, Buffer.alloc(31 * 1024 * 1024)]) });
    const headers = { 'Content-Type': type, Authorization: `Bearer ${portal.token}` };
    const ask = (more: Record<string, string>, content: Buffer) =>
      sendRaw(installation.copy, { method: 'POST', path: pathOf(made), headers: { ...headers, ...more }, body: content, unfinished: true });
    for (const answer of [await ask({ 'Content-Length': String(60 * 1024 * 1024) }, body.subarray(0, 1000)), await ask({ 'Transfer-Encoding': 'chunked' }, withField(body))]) {
      expect(answer.status).toBe(413);
      expect(answer.text).toContain('file.tooLarge');
      expect(answer.headers['connection']).toBe('close');
    }
  });

  test.concurrent('unread from whoever may not', async () => {
    const { type } = formWith({ name: 'letter.pdf', type: 'application/pdf', content: pdf });
    const headers = { 'Content-Type': type, 'Content-Length': '1000' };
    const answer = await sendRaw(installation.copy, { method: 'POST', path: pathOf(made), headers, unfinished: true });
    expect(answer.status).toBe(401);
  });

  test('for a case that shares nothing any more, and leaves no file behind', async () => {
    const cancelled = await portal.rest.createCase();
    await portal.rest.give(`cases/${cancelled.documentId}/cancel`, { reason: 'Reported twice' });
    const before = stored();
    expect(refusal(await add({ name: 'letter.pdf', content: pdf }, { shared: 'true' }, cancelled))).toEqual({ status: 409, code: 'case.state' });
    // It was stored before the change was refused, and goes when that has been rolled back.
    await expect.poll(stored).toEqual(before);
  });
});

/** The support's form has its file under Strapi's name for it. */
const withField = (body: Buffer): Buffer => Buffer.concat([Buffer.from(body.subarray(0, 200).toString('latin1').replace('name="files"', 'name="file"'), 'latin1'), body.subarray(200)]);

describe('PF-11 a file is taken in', () => {
  test('as it was sent, when it is a PDF', async () => {
    const added = contentOf(await add({ name: 'Rapport.pdf', content: pdf }, { kind: 'inspectionReport' }));
    expect(added).toEqual({ documentId: expect.any(String) as string, title: 'Letter', kind: 'inspectionReport', shared: false, file: { name: 'Rapport.pdf', type: 'application/pdf', size: pdf.length } });
    expect((await bytesOf(added.documentId)).equals(pdf)).toBe(true);
    expect(temporary()).toEqual([]);
  });

  test('as a picture without the place where it was taken, and upright', async () => {
    const sent = await jpegWithPlace();
    expect(await sharp(sent).metadata()).toMatchObject({ orientation: 6, width: 40, height: 20, exif: expect.any(Buffer) as Buffer });
    expect(sent.toString('latin1')).toContain('Telltale');
    const { documentId, file } = contentOf(await add({ name: 'photo.jpeg', content: sent }));
    const kept = await bytesOf(documentId);
    const { exif, format, width, height } = await sharp(kept).metadata();
    expect({ exif, format, width, height }).toEqual({ exif: undefined, format: 'jpeg', width: 20, height: 40 });
    expect(kept.toString('latin1')).not.toMatch(/Exif|Telltale/);
    expect(file).toEqual({ name: 'photo.jpeg', type: 'image/jpeg', size: kept.length });
  });

  test.each([
    ['scan.pdf', png, { name: 'scan.png', type: 'image/png' }],
    ['letter.docx', () => docx, { name: 'letter.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }],
    ['../../etc/passwd.pdf', () => pdf, { name: 'passwd.pdf', type: 'application/pdf' }],
    ['invoice.php.pdf', () => pdf, { name: 'invoice_php.pdf', type: 'application/pdf' }],
    ['invoice\u202efdp.exe', () => pdf, { name: 'invoicefdp.pdf', type: 'application/pdf' }],
    ['Skade på kjøkken 12.03.2026.pdf', () => pdf, { name: 'Skade på kjøkken 12.03.2026.pdf', type: 'application/pdf' }],
    ['liste.csv', () => Buffer.from('rom;pris\nkjøkken;12\n'), { name: 'liste.csv', type: 'text/csv' }],
  ] as const)('under the name and type of its content: %s', async (name, content, expected) => {
    const { documentId, file } = contentOf(await add({ name, content: await content() }));
    expect(file).toMatchObject(expected);
    const { name: kept, mime, ext } = await rowOf(documentId);
    expect({ kept, mime, ext }).toEqual({ kept: expected.name, mime: expected.type, ext: `.${expected.name.split('.').at(-1) ?? ''}` });
  });

  test('CP-12 and told to the customers where it is shared', async () => {
    const token = await logIn(installation, portal.key, portal.handler);
    const form = formOf({ title: 'Rapport', shared: 'true' }, [{ name: 'r.pdf', content: pdf }]);
    const { shared } = contentOf(await installation.send<Data<AddedDocument>>({ method: 'POST', path: pathOf(made), token, body: form }));
    expect(shared).toBe(true);
    const events = await installation.database.rows<{ kind: string }>('SELECT kind FROM portico_events WHERE aggregate_id = ? ORDER BY id DESC LIMIT 2', [made.id]);
    expect(events.map(({ kind }) => kind).sort()).toEqual(['documentAdded', 'documentShared']);
  });

  test('PF-09 once for an Idempotency-Key', async () => {
    const headers = { 'Idempotency-Key': `upload-${made.documentId}` };
    const form = (content: Buffer) => formOf({ title: 'Once' }, [{ name: 'once.pdf', content }]);
    const first = await post(form(pdf), headers);
    const before = stored();
    const again = await post(form(pdf), headers);
    expect(contentOf(again)).toEqual(contentOf(first));
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(refusal(await post(form(Buffer.concat([pdf, Buffer.from('\n')])), headers))).toEqual({ status: 422, code: 'idempotency.reused' });
    expect(stored()).toEqual(before);
  });
});
