import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { moneyOf, scheduledTask } from './support/budgets.ts';
import { contentOf, refusal, someAddress, type Data } from './support/calls.ts';
import { csvRows, openReport, readCsv, readXlsx, type ReportRow } from './support/case-reports.ts';
import { logIn, taskIn } from './support/doors.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { invoicesOf } from './support/invoices.ts';
import { type FoundedPortal, foundPortal, givePassword, type MemberWithLogin, openAnotherOffice } from './support/portal.ts';
import { someEmail, someNumber, type StoredCase } from './support/rest.ts';
import { employ, mark, type Worker } from './support/work.ts';

const FORMULA = "=cmd|' /C calc'!A0";
const EXTERNAL_EMAIL = 'External case handler, e-mail';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;
let handler: string;
let stranger: string;
let leader: Worker;
let external: Worker;
let successor: Worker;
let idle: Worker;
let repairer: MemberWithLogin;
let planted: StoredCase;
let repaired: StoredCase;
let closed: StoredCase;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation, { language: 'nb' });
  const { rest, inspectionOffice, repairOffice, key } = portal;
  leader = await employ(installation, portal, { name: 'Tove', level: 4, office: repairOffice });
  external = await employ(installation, portal, { name: 'Henrik', level: 1, office: inspectionOffice });
  successor = await employ(installation, portal, { name: 'Randi', level: 1, office: inspectionOffice });
  idle = await employ(installation, portal, { name: 'Per', level: 1, office: repairOffice });
  for (const member of [external, successor]) await mark(installation, portal, member);
  repairer = await givePassword(installation, portal.repairer);
  handler = await logIn(installation, key, portal.handler);
  stranger = await logIn(installation, otherPortal.key, otherPortal.handler);

  planted = await rest.createCase({ number: someNumber(), title: FORMULA, handler: portal.handler.documentId, externalOffice: inspectionOffice.documentId, externalHandler: external.documentId });
  await rest.addContact(planted, { name: '@Anne "Bakke"; AS', email: someEmail() });
  repaired = await rest.createCase({ number: someNumber(), title: 'Leak, kitchen; two rooms', reportedAt: '2026-01-31T23:30:00.000Z' });
  const { task } = await scheduledTask(portal, repaired);
  await moneyOf(portal, task).submit({ amount: 1_234_505 });
  contentOf(await moneyOf(portal, task).approve());
  await taskIn(portal, repaired, 'done');
  await rest.give(`cases/${repaired.documentId}/decide`, { decision: 'accepted' });
  closed = await rest.createCase({ number: someNumber(), title: 'Nothing broken' });
  await rest.give(`cases/${closed.documentId}/close`, { reason: 'Nothing was broken' });
}, 180_000);
afterAll(() => installation.close());

const ALL = 'status=open,waiting,closed,cancelled';
const member = (path: string, token?: string) => openReport(installation.copy, `/api/work/reports/${path}`, token);
const panel = (of: FoundedPortal, path: string, token?: string) => openReport(installation.copy, `/reports/portals/${of.key}/${path}`, token);
const rowsOf = async (token: string, query = ALL): Promise<ReportRow[]> => readCsv(await (await member(`cases.csv?${query}`, token)).text());
const numbersOf = async (token: string, query = ALL) => (await rowsOf(token, query)).map((row) => row['Claim number']);
const rowOf = async (token: string, { number }: StoredCase): Promise<ReportRow | undefined> => (await rowsOf(token)).find((row) => row['Claim number'] === number);

const places = ['cases.csv', 'cases.xlsx', 'case-count'];

describe('EH-13 who is refused', () => {
  test.each(places)('nobody, and no token of a system: %s', async (place) => {
    expect(refusal(await installation.send({ path: `/api/work/reports/${place}` }))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await installation.send({ path: `/api/work/reports/${place}`, token: portal.token }))).toEqual({ status: 404, code: 'notFound' });
    expect((await panel(portal, place)).status).toBe(401);
    expect((await panel(portal, place, handler)).status).toBe(401);
  });

  test.each([
    ['status=broken', 'input.invalid'],
    ['from=2026-02-30', 'input.invalid'],
    ['from=', 'input.invalid'],
    ['to=9999-12-31', 'input.invalid'],
    ['from=2026-02-02&to=2026-02-01', 'input.invalid'],
    ['when=today', 'input.invalid'],
    ['portal=1', 'input.unknownParameter'],
    ['sort=newest', 'input.unknownParameter'],
  ])('a question of another form: %s', async (query, code) => {
    for (const place of places) expect(refusal(await installation.send({ path: `/api/work/reports/${place}?${query}`, token: handler })), place).toEqual({ status: 400, code });
  });

  test('an administrator without the permission, and one of another portal', async () => {
    const author = await appoint(installation, 'strapi-author', [portal.id]);
    const other = await appoint(installation, 'portico-portal-administrator', [otherPortal.id]);
    const own = await appoint(installation, 'portico-portal-administrator', [portal.id]);
    for (const place of places) {
      expect(refusal(await installation.send({ path: `/reports/portals/${portal.key}/${place}`, token: author })), place).toEqual({ status: 403, code: 'right.missing' });
      expect(refusal(await installation.send({ path: `/reports/portals/${portal.key}/${place}`, token: other })), place).toEqual({ status: 404, code: 'notFound' });
      expect((await panel(portal, place, own)).status, place).toBe(200);
    }
    const listed = contentOf(await installation.send<Data<{ key: string }[]>>({ path: '/reports/portals', token: own }));
    expect(listed.map(({ key }) => key)).toEqual([portal.key]);
    expect(refusal(await installation.send({ path: `/reports/portals/${portal.key}/case-count?mine=true`, token: own }))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });

  test('PF-12 whoever asks too often from one address', async () => {
    const address = someAddress();
    const statuses = new Set<number>();
    for (let times = 0; times < 61; times += 1) statuses.add((await installation.send({ path: '/api/work/reports/cases.csv?from=2999-01-01', token: idle.token, address })).status);
    expect([...statuses]).toEqual([200, 429]);
  });
});

describe('EH-13 EH-03 whose cases a report has', () => {
  test('level 5 has the portal’s, newest first', async () => {
    expect(await numbersOf(handler)).toEqual([closed.number, repaired.number, planted.number]);
  });

  test('level 4 has its company’s, others what they have to do with, and other portals nothing', async () => {
    expect(await numbersOf(leader.token)).toEqual([repaired.number, planted.number]);
    expect(await numbersOf(await logIn(installation, portal.key, repairer))).toEqual([repaired.number]);
    expect(await numbersOf(external.token)).toEqual([planted.number]);
    expect(await numbersOf(idle.token)).toEqual([]);
    const strange = await (await member(`cases.csv?${ALL}`, stranger)).text();
    for (const { number } of [planted, repaired, closed]) expect(strange).not.toContain(number);
  });

  test('the case list’s filters hold, and the days of report in the portal’s zone', async () => {
    expect(await numbersOf(handler, '')).toEqual([repaired.number, planted.number]);
    expect(await numbersOf(handler, 'status=closed')).toEqual([closed.number]);
    expect(await numbersOf(handler, 'external=true')).toEqual([planted.number]);
    expect(await numbersOf(handler, `user=${external.documentId}`)).toEqual([planted.number]);
    expect(await numbersOf(handler, 'from=2026-02-01&to=2026-02-01')).toEqual([repaired.number]);
    expect(await numbersOf(handler, 'to=2026-01-31')).toEqual([]);
    expect(await numbersOf(handler, 'user=nobody')).toEqual([]);
    expect(contentOf(await installation.send<Data<object>>({ path: '/api/work/reports/case-count?from=2026-02-01&to=2026-02-01', token: handler }))).toEqual({ count: 1, more: false });
  });

  test('an administrator has all of a portal, in its language', async () => {
    const rows = readCsv(await (await panel(portal, `cases.csv?${ALL}`, installation.administrator)).text());
    expect(rows.map((row) => row['Claim number'])).toEqual([closed.number, repaired.number, planted.number]);
    expect(contentOf(await installation.send<Data<object>>({ path: `/reports/portals/${portal.key}/case-count?external=true`, token: installation.administrator }))).toEqual({ count: 1, more: false });
    const norwegian = await (await panel(otherPortal, 'cases.csv', installation.administrator)).text();
    expect(csvRows(norwegian, ';')[0]).toContain('Ekstern saksbehandler, e-post');
  });
});

describe('EH-13 what a row says', () => {
  test('the external case handler’s e-mail at the time of the report', async () => {
    expect((await rowOf(handler, planted))?.[EXTERNAL_EMAIL]).toBe(external.email);
    await portal.rest.change('cases', planted, { externalHandler: successor.documentId });
    expect((await rowOf(handler, planted))?.[EXTERNAL_EMAIL]).toBe(successor.email);
    const email = someEmail('randi');
    contentOf(await contentManagerOf(installation).update('api::member.member', successor.documentId, { email }));
    expect((await rowOf(handler, planted))?.[EXTERNAL_EMAIL]).toBe(email);
    const xlsx = await readXlsx(await (await panel(portal, 'cases.xlsx?external=true', installation.administrator)).arrayBuffer());
    expect(xlsx.map((row) => row[EXTERNAL_EMAIL])).toEqual([email]);
    await portal.rest.change('cases', planted, { externalHandler: external.documentId });
  });

  test('key figures, as a case handler sees them', async () => {
    expect(await rowOf(handler, repaired)).toMatchObject({
      'What happened': 'Leak, kitchen; two rooms',
      Kind: 'Water damage',
      Status: 'Open',
      Reported: '2026-02-01',
      Closed: '',
      Street: 'Markveien 31',
      'Tasks open': '1',
      'Tasks done': '1',
      'Tasks approved': '0',
      Decision: 'Accepted',
      'Approved budget (NOK)': '12345.05',
      'Unread messages': '0',
      Next: 'Approve work',
    });
    expect(await rowOf(handler, closed)).toMatchObject({ Status: 'Closed', 'Days open': '0', Next: '', 'Approved budget (NOK)': '0.00' });
    expect(String((await rowOf(handler, closed))?.['Closed'])).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('EH-03 CP-09 a partner is told no decision, no sums and no letters; a role tells more', async () => {
    expect(await rowOf(leader.token, repaired)).toMatchObject({ Decision: '', 'Approved budget (NOK)': '', 'Unread messages': '', 'Tasks done': '1' });
    await portal.rest.give(`cases/${planted.documentId}/decide`, { decision: 'rejected' });
    expect((await rowOf(leader.token, planted))?.['Decision']).toBe('');
    expect((await rowOf(external.token, planted))?.['Decision']).toBe('Rejected');
    expect((await rowOf(handler, planted))?.['Decision']).toBe('Rejected');
  });

  test('EH-16 invoices that are approved and those that wait: all of them for a case handler, its own for a partner, none for others', async () => {
    const { rest } = portal;
    const of = await rest.createCase({ number: someNumber(), handler: portal.handler.documentId });
    const elsewhere = await openAnotherOffice(installation, portal, 'Fagfolk');
    const rival = await employ(installation, portal, { name: 'Frida', level: 3, office: elsewhere });
    for (const [title, office] of [['Drying', portal.repairOffice], ['Painting', elsewhere]] as const) {
      const { documentId } = contentOf(await rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, { title, kind: 'repair' }));
      await rest.give(`tasks/${documentId}/allocate`, { office: office.documentId });
    }
    const [mine, theirs, desk] = [invoicesOf(installation, leader.token), invoicesOf(installation, rival.token), invoicesOf(installation, handler)];
    contentOf(await desk.approve((await mine.submit(of, { amount: '400005' })).documentId));
    await mine.submit(of, { amount: '150000' });
    contentOf(await desk.reject((await mine.submit(of, { amount: '7000000' })).documentId, 'Twice'));
    contentOf(await desk.approve((await theirs.submit(of, { amount: '100000' })).documentId));
    const invoiced = (row: ReportRow | undefined) => [row?.['Invoices approved (NOK)'], row?.['Invoices waiting for approval (NOK)']];
    expect(invoiced(await rowOf(handler, of))).toEqual(['5000.05', '1500.00']);
    expect(invoiced(await rowOf(leader.token, of))).toEqual(['4000.05', '1500.00']);
    expect(invoiced(await rowOf(rival.token, of))).toEqual(['1000.00', '0.00']);
    expect(invoiced(await rowOf(external.token, planted))).toEqual(['', '']);
    const [row] = await readXlsx(await (await member(`cases.xlsx?q=${of.number}`, handler)).arrayBuffer());
    expect(invoiced(row)).toEqual([5000.05, 1500]);
    const [whole] = (await readXlsx(await (await panel(portal, 'cases.xlsx', installation.administrator)).arrayBuffer())).filter((one) => one['Claim number'] === of.number);
    expect(invoiced(whole)).toEqual([5000.05, 1500]);
    await rest.give(`cases/${of.documentId}/cancel`, { reason: 'Only for its invoices' });
  });

  test('PF-13 a planted formula is guarded in CSV and text in XLSX', async () => {
    const text = await (await member(`cases.csv?q=${planted.number}`, handler)).text();
    expect(text).toContain(`"'${FORMULA}"`);
    expect(text).not.toContain(`"${FORMULA}`);
    expect(readCsv(text)[0]).toMatchObject({ 'What happened': `'${FORMULA}`, Customer: `'@Anne "Bakke"; AS` });
    const [row] = await readXlsx(await (await member(`cases.xlsx?q=${planted.number}`, handler)).arrayBuffer());
    expect(row).toMatchObject({ 'What happened': FORMULA, Customer: '@Anne "Bakke"; AS', 'Tasks open': 0 });
  });

  test('XLSX has days and sums as such', async () => {
    const [row] = await readXlsx(await (await member(`cases.xlsx?q=${repaired.number}`, handler)).arrayBuffer());
    expect(row).toMatchObject({ Reported: new Date('2026-02-01T00:00:00Z'), 'Approved budget (NOK)': 12_345.05, Decision: 'Accepted' });
  });

  test('a file is named after portal and day, begins with a byte order mark, and is nobody’s to keep', async () => {
    const answer = await member('cases.csv', handler);
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="?cases-${portal.key}-\\d{4}-\\d{2}-\\d{2}\\.csv"?$`));
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const workbook = await member('cases.xlsx', handler);
    expect(workbook.headers.get('content-disposition')).toMatch(/\.xlsx"?$/);
    expect(workbook.headers.get('x-portico-report-ends-after')).toBeNull();
    await workbook.arrayBuffer();
  });

  test('a member reads it in its language, with that language’s marks', async () => {
    contentOf(await contentManagerOf(installation).update('api::member.member', portal.handler.documentId, { language: 'nl' }));
    const text = await (await member(`cases.csv?q=${repaired.number}`, handler)).text();
    expect(readCsv(text, ';')[0]).toMatchObject({ Schadenummer: repaired.number, 'Goedgekeurde begroting (NOK)': '12345,05', Soort: 'Waterschade' });
    contentOf(await contentManagerOf(installation).update('api::member.member', portal.handler.documentId, { language: 'en' }));
  });
});

describe('EH-13 PF-13 thousands of cases', () => {
  const COUNT = 3000;
  let large: FoundedPortal;
  let reader: string;

  beforeAll(async () => {
    large = await foundPortal(installation);
    reader = await logIn(installation, large.key, large.handler);
    const { database } = installation;
    const [last] = await database.rows<{ id: number }>('SELECT max(case_id) AS id FROM portico_case_list');
    // Thin rows, beyond the ids of any case that other tests make: a report reads nothing but these and what they point at.
    const first = (last?.id ?? 0) + 1_000_000;
    const series = `WITH RECURSIVE series(id) AS (SELECT CAST(? AS integer) UNION ALL SELECT id + 1 FROM series WHERE id < ?)`;
    const within = [first, first + COUNT - 1];
    await database.execute(
      `${series} INSERT INTO portico_case_list (case_id, document_id, portal_id, number, title, type, status, open, decision, due_on, reminder_on, answer_due_on, partner_documents_due_on, ask_due_on, reported_at, words)
       SELECT id, 'thin' || id, ?, 'T-' || id, 'Leak in room ' || id, 'water', 'open', 1, 'none', '9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31', 1767225600000, 'leak' FROM series`,
      [...within, large.id],
    );
    await database.execute(
      `${series} INSERT INTO portico_case_facts (case_id, document_id, portal_id, number, status, decision, reported_at) SELECT id, 'thin' || id, ?, 'T-' || id, 'open', 'none', 1767225600000 FROM series`,
      [...within, large.id],
    );
  });

  test('each stands in the file once, which comes in pieces of no said length', async () => {
    const answer = await member('cases.csv', reader);
    expect(answer.headers.get('content-length')).toBeNull();
    const pieces: Uint8Array[] = [];
    await answer.body?.pipeTo(new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece) }));
    expect(pieces.length).toBeGreaterThan(1);
    const rows = readCsv(Buffer.concat(pieces).toString());
    expect(rows).toHaveLength(COUNT);
    expect(new Set(rows.map((row) => row['Claim number'])).size).toBe(COUNT);
  });

  test('in XLSX too', async () => {
    expect(await readXlsx(await (await member('cases.xlsx', reader)).arrayBuffer())).toHaveLength(COUNT);
  });

  test('who goes away in the middle does no harm', async () => {
    const leaving = new AbortController();
    const answer = await openReport(installation.copy, '/api/work/reports/cases.csv', reader, leaving.signal);
    await answer.body?.getReader().read();
    leaving.abort();
    expect(await numbersOf(reader, 'from=2026-01-01&to=2026-01-01')).toHaveLength(COUNT);
  });

  test.each(['cases.csv', 'cases.xlsx'])('what fails in the middle is broken off, so that nobody takes it for whole: %s', async (place) => {
    // Nothing has such a type: the row on the last page cannot be told in words.
    await installation.database.execute(`UPDATE portico_case_list SET type = 'unheard-of' WHERE case_id = (SELECT min(case_id) FROM portico_case_list WHERE portal_id = ?)`, [large.id]);
    const answer = await member(place, reader);
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    expect(await numbersOf(reader, `q=${place}`)).toEqual([]);
  });
});
