import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { root } from '../../scripts/environment.ts';
import { type Answer, contentOf, type Data, details, refusal } from './support/calls.ts';
import { openReport, readCsv } from './support/case-reports.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type WarrantyPortal, wholeDraft } from './support/claims.ts';
import { logIn } from './support/doors.ts';
import { formOf } from './support/files.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { foundPortal } from './support/portal.ts';

interface Master {
  readonly documentId: string;
  readonly version: string;
  readonly number: string;
  readonly description: string;
  readonly price: number | null;
  readonly hours: string | null;
}

interface Outcome {
  readonly applied: boolean;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly findings: readonly { readonly line: number; readonly column: string; readonly fault: string; readonly text: string }[];
  readonly changes: readonly { readonly line: number; readonly number: string; readonly price: number | null; readonly before: { readonly price: number | null } | null }[];
}

/** As much of exceljs as is asked for here: the CMS's own, which is installed there alone. */
interface Workbook {
  readonly xlsx: { writeBuffer(): Promise<ArrayBuffer> };
  addWorksheet(name: string): { addRow(values: readonly unknown[]): unknown };
}
const { Workbook } = createRequire(join(root, 'cms', 'package.json'))('exceljs') as { Workbook: new () => Workbook };

let installation: Installation;
let portal: WarrantyPortal;
let agent: Claims;
let client: Claims;
let foreign: Claims;
let handler: Claims;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  const insurer = await foundPortal(installation);
  [agent, client] = [portal.agent, portal.client].map((who) => claimsOf(installation, who)) as [Claims, Claims];
  foreign = claimsOf(installation, elsewhere.agent);
  handler = claimsOf(installation, { token: await logIn(installation, insurer.key, insurer.handler) });
}, 120_000);
afterAll(async () => installation.close());

type Kind = 'part' | 'labour';

const listed = async (kind: Kind, query = ''): Promise<Master[]> => contentOf(await agent.get<{ masters: Master[] }>(`claim-masters/${kind}${query}`)).masters;
const numbers = async (kind: Kind, query = '') => (await listed(kind, query)).map(({ number }) => number);
const one = async (kind: Kind, number: string) => (await listed(kind, `?q=${encodeURIComponent(number)}`)).find((master) => master.number === number);

const change = (documentId: string, body: object, version?: string) => agent.call<{ version: string }>('PATCH', `claim-masters/part/${documentId}`, body, version);

const bring = (kind: Kind, content: string | Buffer, { apply = false, name = 'masters.csv', token = portal.agent.token } = {}): Promise<Answer<Data<Outcome>>> =>
  installation.send({ method: 'POST', path: `/api/claim-masters/${kind}/import`, token, body: formOf({ apply: String(apply) }, [{ name, content: typeof content === 'string' ? Buffer.from(content) : content }]) });

async function workbook(...rows: readonly unknown[][]): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Parts');
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('CL-04 who may not', () => {
  const asked: readonly [string, string, object?][] = [
    ['GET', 'claim-masters/part'],
    ['GET', 'claim-masters/labour/file.csv'],
    ['GET', 'claim-masters/labour/file.xlsx'],
    ['POST', 'claim-masters/part', { number: 'X-1', description: 'X', price: 1 }],
  ];

  test('nobody; a case handler finds none; a client sees parts on its lines and keeps none', async () => {
    for (const [method, path, body] of asked) {
      expect(refusal(await installation.send({ method: method as 'GET', path: `/api/${path}`, ...(body && { body }) })), path).toEqual({ status: 401, code: 'auth.required' });
      expect(refusal(await handler.call(method as 'GET', path, body)), path).toEqual({ status: 404, code: 'notFound' });
      expect(refusal(await client.call(method as 'GET', path, body)), path).toEqual({ status: 403, code: 'right.missing' });
    }
    expect(refusal(await client.call('PATCH', `claim-masters/part/${portal.part}`, { price: 1 }, '1'))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await bring('part', 'Number,Description,Price\r\nX-1,X,1', { apply: true, token: portal.client.token }))).toEqual({ status: 403, code: 'right.missing' });
    expect(await numbers('part')).toEqual(['AN-330-0118']);
  });

  test('another manufacturer’s agent: neither finds nor changes them', async () => {
    expect(refusal(await foreign.call('PATCH', `claim-masters/part/${portal.part}`, { price: 1 }, '1'))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await foreign.call('PATCH', `claim-masters/labour/${portal.part}`, { hours: '1' }, '1'))).toEqual({ status: 404, code: 'notFound' });
    expect((await one('part', 'AN-330-0118'))?.price).toBe(5620);
  });

  test.each<[string, object, number, string]>([
    ['without a price', { number: 'X-1', description: 'X' }, 400, 'input.invalid'],
    ['with hours', { number: 'X-1', description: 'X', price: 1, hours: '1' }, 400, 'input.invalid'],
    ['with a price below nothing', { number: 'X-1', description: 'X', price: -1 }, 400, 'input.invalid'],
    ['of a number that is there, however it is typed', { number: ' an-330-0118', description: 'X', price: 1 }, 409, 'master.numberTaken'],
    ['of a number of two lines', { number: 'X\r\n1', description: 'X', price: 1 }, 400, 'input.invalid'],
    ['of words that are turned round', { number: 'X-1', description: 'Seal\u202egnir', price: 1 }, 400, 'input.invalid'],
    ['of another portal', { number: 'X-1', description: 'X', price: 1, portal: 1 }, 400, 'input.unknownParameter'],
  ])('no part %s', async (_what, body, status, code) => {
    expect(refusal(await agent.call('POST', 'claim-masters/part', body))).toEqual({ status, code });
    expect(await numbers('part')).toEqual(['AN-330-0118']);
  });

  test('the content manager keeps to the same rules, and deletes none', async () => {
    const manager = contentManagerOf(installation);
    expect(refusal(await manager.create('api::part.part', { number: 'AN-330-0118 ', description: 'X', price: '1', portal: { connect: [{ documentId: portal.documentId }] } }))).toEqual({ status: 409, code: 'master.numberTaken' });
    expect(refusal(await manager.delete('api::part.part', portal.part))).toEqual({ status: 405, code: 'method.off' });
  });
});

describe('CL-04 masters', () => {
  test('are added, changed, taken out and taken up again; a claim that has one keeps it', async () => {
    const { documentId } = contentOf(await agent.call<{ documentId: string }>('POST', 'claim-masters/part', { number: 'SEAL-1', description: 'Seal ring', price: 1250 }));
    expect(await one('part', 'SEAL-1')).toMatchObject({ documentId, number: 'SEAL-1', description: 'Seal ring', price: 1250, hours: null });
    const lines = [{ kind: 'part', master: documentId, number: '', description: '', quantity: '2', unitPrice: null }];
    const held = contentOf(await client.patch(await client.create(), wholeDraft(portal, { lines })));
    const changed = contentOf(await change(documentId, { price: 1300, description: 'Seal ring, wide' }, (await one('part', 'SEAL-1'))?.version));
    const out = contentOf(await change(documentId, { removed: true }, changed.version));
    expect(contentOf(await change(documentId, { removed: false }, out.version)).version).toBe((await one('part', 'SEAL-1'))?.version);
    contentOf(await change(documentId, { removed: true }, (await one('part', 'SEAL-1'))?.version));
    expect(await numbers('part')).toEqual(['AN-330-0118']);
    expect(contentOf(await client.get<Master[]>('claim-parts?q=seal'))).toEqual([]);
    expect(refusal(await client.patch(await client.create(), wholeDraft(portal, { lines })))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(contentOf(await client.submit(held)).lines).toMatchObject([{ number: 'SEAL-1', description: 'Seal ring, wide', unitPrice: 1300, amount: 2600 }]);
    expect(contentOf(await agent.call<{ documentId: string }>('POST', 'claim-masters/part', { number: 'seal-1', description: 'Seal', price: 1 })).documentId).toBe(documentId);
    expect(await one('part', 'seal-1')).toMatchObject({ description: 'Seal', price: 1 });
    const { version } = (await one('part', 'seal-1')) ?? {};
    expect((await change(documentId, { number: 'AN-330-0118' }, version)).status).toBe(409);
    expect((await change(documentId, { removed: true }, version)).status).toBe(200);
  });

  test('two agents do not overwrite each other, nor whoever does not say what she has looked at', async () => {
    const { documentId } = contentOf(await agent.call<{ documentId: string }>('POST', 'claim-masters/part', { number: 'BOTH-1', description: 'Seal', price: 1 }));
    const read = async () => (await one('part', 'BOTH-1'))?.version;
    expect(refusal(await change(documentId, { price: 2 }))).toEqual({ status: 428, code: 'precondition.missing' });
    const version = await read();
    const answers = await Promise.all([3, 4, 5].map((price) => change(documentId, { price }, version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(refusal(await change(documentId, { removed: true }, version))).toEqual({ status: 412, code: 'precondition.failed' });
    contentOf(await change(documentId, { removed: true }, await read()));
  });

  test('leave a trace of who did what', async () => {
    const [stored] = await installation.database.rows<{ id: number }>('SELECT id FROM parts WHERE document_id = ?', [portal.part]);
    const { version } = contentOf(await change(portal.part, { price: 5700 }, (await one('part', 'AN-330-0118'))?.version));
    await change(portal.part, { price: 5620 }, version);
    const events = await installation.database.rows<{ kind: string; actor: string; private: string; public: string }>(`SELECT kind, actor, private, public FROM portico_events WHERE aggregate = 'part' AND aggregate_id = ? ORDER BY id`, [stored?.id ?? 0]);
    expect(events.map(({ kind }) => kind)).toEqual(['masterAdded', 'masterChanged', 'masterChanged']);
    expect(JSON.parse(events[1]?.actor ?? '{}')).toMatchObject({ name: portal.agent.name });
    expect(JSON.parse(events[1]?.private ?? '{}')).toMatchObject({ from: { value: 5620 }, to: { value: 5700 } });
    expect(events.every(({ public: told }) => told === '{}')).toBe(true);
  });
});

describe('CL-04 a table that is brought in', () => {
  test.each<[string, string, object]>([
    ['lacks a column', 'Number;Price\r\nA-1;1,00', { missing: ['description'] }],
    ['has a column twice', 'Number;Nummer;Description;Price\r\nA-1;A-2;Seal;1,00', { twice: ['number'] }],
    ['is in another currency', 'Number;Description;Price (NOK)\r\nA-1;Seal;1,00', { currency: 'EUR' }],
    ['is empty', '', {}],
  ])('is refused where it %s', async (_what, content, told) => {
    const answer = await bring('part', content);
    if (content === '') return expect(refusal(answer)).toEqual({ status: 400, code: 'file.broken' });
    expect(refusal(answer)).toEqual({ status: 422, code: 'import.heads' });
    expect(details(answer)).toMatchObject(told);
  });

  test('is refused where it is no table, has too many lines, or unfolds without end', async () => {
    expect(refusal(await bring('part', 'Number,Description,Price\r\n"A-1,Seal,1'))).toEqual({ status: 400, code: 'file.broken' });
    expect(refusal(await bring('part', Buffer.from('%PDF-1.7 not a table'), { name: 'x.pdf' }))).toEqual({ status: 415, code: 'file.type' });
    const many = ['Number,Description,Price', ...Array.from({ length: 10_001 }, (_, index) => `A-${index},Seal,1`)].join('\r\n');
    expect(refusal(await bring('part', many))).toEqual({ status: 413, code: 'import.tooLong' });
    const bomb = await workbook(['Number', 'Description', 'Price'], ...Array.from({ length: 2500 }, (_, index) => [index, `${index} ${'x'.repeat(32_000)}`, 1]));
    expect(bomb.length).toBeLessThan(5 * 1024 * 1024);
    expect(refusal(await bring('part', bomb, { name: 'bomb.xlsx' }))).toEqual({ status: 400, code: 'file.broken' });
    expect(refusal(await bring('part', bomb.subarray(0, 2000), { name: 'cut.xlsx' })).status).toBeGreaterThanOrEqual(400);
    expect(await numbers('part')).toEqual(['AN-330-0118']);
  });

  const GOOD = ['Nummer;Beskrivelse;Pris (EUR)', 'IMP-1;Pakning, bred;12,50', 'IMP-2;Vifte;1 234,00', 'AN-330-0118;Contactor K2;56,20', 'IMP-3;"Kabel ""lang""";0'];
  const lines = (rows: readonly string[]) => `\uFEFF${rows.join('\r\n')}\r\n`;

  test('two at once wait for each other: the list is the one file or the other, whole, and nobody is told that it failed', async () => {
    for (const round of [1, 2, 3, 4]) {
      const file = (price: number, turned: boolean) => {
        const rows = Array.from({ length: 40 }, (_nothing, index) => `AT-${round}-${String(index + (turned ? 10 : 0)).padStart(2, '0')};Seal;${price},00`);
        return lines(['Nummer;Beskrivelse;Pris', ...(turned ? rows.reverse() : rows)]);
      };
      // The middle of both is there before: it is changed, the rest is new.
      contentOf(await bring('part', lines(['Nummer;Beskrivelse;Pris', `AT-${round}-20;Seal;1,00`, `AT-${round}-21;Seal;1,00`]), { apply: true }));
      const outcomes = await Promise.all([bring('part', file(2, false), { apply: true }), bring('part', file(3, true), { apply: true, token: portal.secondAgent.token })]);
      expect(outcomes.map(({ status }) => status)).toEqual([200, 200]);
      const found = await listed('part', `?q=AT-${round}-`);
      expect(found).toHaveLength(50);
      const both = found.filter(({ number }) => Number(number.slice(-2)) >= 10 && Number(number.slice(-2)) < 40);
      expect(new Set(both.map(({ price }) => price)).size, 'of one file').toBe(1);
      for (const { documentId, version } of found) contentOf(await change(documentId, { removed: true }, version));
    }
  });

  test('says all that is wrong, line by line, and nothing of it is taken', async () => {
    const bad = [...GOOD, 'IMP-4;;1,00', 'imp-1;Twice;1,00', 'IMP-5;Ambiguous;1.234', 'IMP-6;Words;twelve', 'IMP-7;Below;-1,00', '', 'IMP-8;Fine;1,00', 'IMP-9;Fraction;1,005'];
    const outcome = contentOf(await bring('part', lines(bad)));
    const found = [[6, 'description', 'missing'], [7, 'number', 'twice'], [8, 'price', 'ambiguous'], [9, 'price', 'notANumber'], [10, 'price', 'negative'], [13, 'price', 'ambiguous']];
    expect(outcome.findings.map(({ line, column, fault }) => [line, column, fault])).toEqual(found);
    expect(outcome).toMatchObject({ applied: false, rows: 11 });
    const applied = await bring('part', lines(bad), { apply: true });
    expect(refusal(applied)).toEqual({ status: 422, code: 'import.lines' });
    expect(details(applied)).toMatchObject({ findings: outcome.findings });
    expect(await numbers('part')).toEqual(['AN-330-0118']);
  });

  test('says what it would change, does it in one go, and the second time nothing', async () => {
    const dry = contentOf(await bring('part', lines(GOOD)));
    expect(dry).toMatchObject({ applied: false, rows: 4, added: 3, changed: 0, same: 1, findings: [] });
    expect(await numbers('part')).toEqual(['AN-330-0118']);
    expect(contentOf(await bring('part', lines(GOOD), { apply: true }))).toMatchObject({ applied: true, added: 3, changed: 0, same: 1 });
    expect(await one('part', 'IMP-2')).toMatchObject({ description: 'Vifte', price: 123_400 });
    expect(await one('part', 'IMP-3')).toMatchObject({ description: 'Kabel "lang"', price: 0 });
    expect(contentOf(await bring('part', lines(GOOD), { apply: true }))).toMatchObject({ added: 0, changed: 0, same: 4, changes: [] });
    const changed = contentOf(await bring('part', 'Price,Description,Number\n13.00,"Pakning, bred",IMP-1\n', { apply: true }));
    expect(changed).toMatchObject({ changed: 1, changes: [{ line: 2, number: 'IMP-1', price: 1300, before: { price: 1250 } }] });
    const master = await one('part', 'IMP-2');
    await change(master?.documentId ?? '', { removed: true }, master?.version);
    expect(contentOf(await bring('part', lines(['Number;Description;Price', 'IMP-2;Vifte;1234']), { apply: true }))).toMatchObject({ added: 0, changed: 1 });
    expect((await one('part', 'IMP-2'))?.documentId).toBe(master?.documentId);
  });

  test('is understood as the programs of the land write it: code page, tabs, numbers and days of a workbook', async () => {
    const ansi = Buffer.from('Nummer\tBeskrivelse\tPris\r\nÆ-1\tKjølevæske\t10,00\r\n', 'latin1');
    expect(contentOf(await bring('part', ansi, { name: 'parts.txt', apply: true }))).toMatchObject({ added: 1 });
    expect(await one('part', 'Æ-1')).toMatchObject({ description: 'Kjølevæske', price: 1000 });
    const book = await workbook(['Number', 'Description', 'Price (EUR)'], [4711, 'Pump', 56.2], ['B-2', { richText: [{ text: 'Fan ' }, { text: 'wide' }] }, { formula: '1+1', result: 2 }], ['B-3', 'Day', new Date('2026-05-03')], ['B-4', 'Text', '1.234,50']);
    const outcome = contentOf(await bring('part', book, { name: 'parts.xlsx' }));
    expect(outcome.findings).toMatchObject([{ line: 4, column: 'price', fault: 'date' }]);
    expect(outcome.changes.map(({ number, price }) => [number, price])).toEqual([['4711', 5620], ['B-2', 200], ['B-4', 123_450]]);
  });

  test('PF-13 what was planted comes out as text, and back as it was', async () => {
    const formula = '=HYPERLINK("http://evil.example")';
    contentOf(await agent.call('POST', 'claim-masters/labour', { number: '=1+1', description: formula, hours: '1.125' }));
    const csv = await (await openReport(installation.copy, '/api/claim-masters/labour/file.csv', portal.agent.token)).text();
    expect(readCsv(csv)).toContainEqual({ Number: `'=1+1`, Description: `'${formula}`, Hours: '1.125' });
    expect(contentOf(await bring('labour', csv, { apply: true }))).toMatchObject({ added: 0, changed: 0, same: 2 });
    expect(await one('labour', '=1+1')).toMatchObject({ description: formula, hours: '1.125' });
  });

  test.each<[Kind, 'csv' | 'xlsx']>([['part', 'csv'], ['part', 'xlsx'], ['labour', 'csv'], ['labour', 'xlsx']])('%s as %s is brought back as it went out, also into another portal', async (kind, format) => {
    const exported = Buffer.from(await (await openReport(installation.copy, `/api/claim-masters/${kind}/file.${format}`, portal.agent.token)).arrayBuffer());
    const own = await listed(kind);
    expect(contentOf(await bring(kind, exported, { name: `masters.${format}`, apply: true }))).toMatchObject({ rows: own.length, added: 0, changed: 0, same: own.length });
    const fresh = await foundWarrantyPortal(installation);
    contentOf(await bring(kind, exported, { name: `masters.${format}`, apply: true, token: fresh.agent.token }));
    const theirs = contentOf(await claimsOf(installation, fresh.agent).get<{ masters: Master[] }>(`claim-masters/${kind}`)).masters;
    const plain = (masters: readonly Master[]) => masters.map(({ documentId: _id, version: _version, ...facts }) => facts);
    expect(plain(theirs)).toEqual(plain(own));
  });

  test('of as many lines as are taken in is taken in', async () => {
    const many = ['Number,Description,Price', ...Array.from({ length: 10_000 }, (_, index) => `M-${String(index).padStart(5, '0')},Seal ${index},${index}.00`)].join('\r\n');
    expect(contentOf(await bring('part', many, { apply: true }))).toMatchObject({ added: 10_000 });
    const page = contentOf(await agent.get<{ masters: Master[]; next: string | null }>('claim-masters/part?q=seal'));
    expect(page.masters).toHaveLength(50);
    const further = contentOf(await agent.get<{ masters: Master[] }>(`claim-masters/part?q=seal&cursor=${page.next ?? ''}`));
    expect(further.masters[0]?.number).toBe('M-00050');
  }, 60_000);
});
