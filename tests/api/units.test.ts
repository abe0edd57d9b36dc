import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { root } from '../../scripts/environment.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { openReport, readCsv } from './support/case-reports.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { clientsOf, leadAgent } from './support/clients.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundPortal } from './support/portal.ts';
import { keepPolicy, someProduct, someRegistration, type Unit, type Units, unitsOf } from './support/units.ts';
import { until } from './support/until.ts';

/** As much of exceljs as is asked for here: the CMS's own, which is installed there alone. */
interface Workbook {
  readonly xlsx: { writeBuffer(): Promise<ArrayBuffer> };
  addWorksheet(name: string): { addRow(values: readonly unknown[]): unknown };
}
const { Workbook } = createRequire(join(root, 'cms', 'package.json'))('exceljs') as { Workbook: new () => Workbook };

let installation: Installation;
let portal: WarrantyPortal;
let agent: Units;
let lead: Units;
let client: Units;
let other: Units;
let foreign: Units;
let handler: Units;
let claims: Claims;
let dealer: { documentId: string; name: string };
let otherDealer: { documentId: string; name: string };
let product: { documentId: string; number: string };

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  const insurer = await foundPortal(installation);
  [agent, client, other] = [portal.agent, portal.client, portal.otherClient].map((who) => unitsOf(installation, who)) as [Units, Units, Units];
  const leader = await leadAgent(installation, portal);
  lead = unitsOf(installation, leader);
  foreign = unitsOf(installation, elsewhere.agent);
  handler = unitsOf(installation, { token: await logIn(installation, insurer.key, insurer.handler) });
  claims = claimsOf(installation, portal.client);
  const companies = clientsOf(installation, leader.token);
  [dealer, otherDealer] = await Promise.all([companies.named('Fjordvarme'), companies.named('Innlandet')]);
  product = await someProduct(installation, portal);
  await keepPolicy(installation, portal, { months: 360, from: 'delivery' });
}, 120_000);
afterAll(async () => installation.close());

let made = 0;
/** A unit that waits with the first dealer. */
async function waiting(company: string | null = dealer.documentId): Promise<Unit> {
  made += 1;
  return contentOf(await agent.call('POST', 'units', { serial: `AN9-2601-${String(made).padStart(6, '0')}`, product: product.documentId, shippedOn: '2026-02-01', company }));
}

const notFound = { status: 404, code: 'notFound' };
const noRight = { status: 403, code: 'right.missing' };
const registrationOf = async (unit: Unit, more: object = {}) => client.do(await client.read(unit.documentId), '/register', { ...someRegistration, ...more });
/** As if it had been registered so many days ago. */
const aged = async ({ documentId }: Unit, days: number) => installation.database.rows('UPDATE units SET registered_at = ? WHERE document_id = ? RETURNING id', [installation.copy.database.client === 'sqlite' ? Date.now() - days * 86_400_000 : new Date(Date.now() - days * 86_400_000).toISOString(), documentId]);

describe('CL-13 CL-14 who may not', () => {
  const writes = (who: Units, unit: Pick<Unit, 'documentId' | 'version'>) => [
    who.on(unit, '/register', someRegistration),
    who.on(unit, '/registration', someRegistration, 'PATCH'),
    who.on(unit, '', { serial: 'X-1', product: product.documentId, shippedOn: null }, 'PATCH'),
    who.on(unit, '/assign', { company: null }),
    who.on(unit, '/extend', { what: 'both', months: 12, reason: 'Goodwill' }),
  ];
  const ofAgents = (who: Units) => [who.call('POST', 'units', { serial: 'X-1', product: product.documentId, shippedOn: null, company: null }), who.call('GET', 'unit-choices'), who.bring('Product number,Serial number\r\nA,B'), who.call('GET', 'unit-imports/newest')];

  test('another portal’s agents and case handlers: what is there looks like what does not exist', async () => {
    const unit = await waiting();
    for (const who of [foreign, handler]) {
      for (const documentId of [unit.documentId, 'nothing']) for (const answer of await Promise.all([who.call('GET', `units/${documentId}`), ...writes(who, { documentId, version: '1' })])) expect(refusal(answer)).toEqual(notFound);
    }
    expect(await foreign.find(unit.serial)).toEqual(await foreign.find('NO-SUCH-SERIAL'));
    expect(await foreign.serials(`q=${unit.serial}`)).toEqual([]);
    for (const answer of await Promise.all([...ofAgents(handler), handler.call('GET', 'units'), handler.call('GET', 'client-portal'), handler.call('GET', 'found-units?serial=A')])) expect(refusal(answer)).toEqual(notFound);
    expect(refusal(await installation.send({ path: `/api/units/${unit.documentId}` }))).toEqual({ status: 401, code: 'auth.required' });
  });

  test('a client: neither a foreign unit, nor what is the agents’ of its own', async () => {
    const own = await waiting();
    for (const answer of await Promise.all(writes(other, own))) expect(refusal(answer)).toEqual(noRight);
    const [, , ...agents] = await Promise.all(writes(client, { ...own, version: '99' }));
    for (const answer of [...agents, ...(await Promise.all(ofAgents(client)))]) expect(refusal(answer)).toEqual(noRight);
    expect((await client.read(own.documentId)).version).toBe('1');
  });

  test('an agent below level 3 extends nothing; nobody writes over what somebody else has changed', async () => {
    const unit = await waiting();
    expect(refusal(await agent.on(unit, '/extend', { what: 'both', months: 12, reason: 'Goodwill' }))).toEqual({ status: 403, code: 'level.missing' });
    expect(refusal(await client.on({ ...unit, version: '7' }, '/register', someRegistration))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await client.call('POST', `units/${unit.documentId}/register`, someRegistration))).toEqual({ status: 428, code: 'precondition.missing' });
    const answers = await Promise.all([client.on(unit, '/register', someRegistration), client.on(unit, '/register', { ...someRegistration, ownerName: 'Ola Moen' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('what is no product, no dealer, no serial number of its own', async () => {
    const unit = await waiting();
    const plate = { serial: unit.serial, product: product.documentId, shippedOn: null, company: null };
    expect(refusal(await agent.call('POST', 'units', plate))).toEqual({ status: 409, code: 'unit.serialTaken' });
    expect(refusal(await agent.call('POST', 'units', { ...plate, serial: 'X-1', product: 'none' }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await agent.on(unit, '/assign', { company: 'none' }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await agent.call('POST', 'units', { ...plate, serial: 'X-1', shippedOn: '2999-01-01' }))).toEqual({ status: 422, code: 'unit.incomplete' });
    expect(refusal(await agent.call('GET', 'units?cursor=abc'))).toEqual({ status: 400, code: 'input.invalid' });
  });
});

describe('CL-13 two faces of a unit', () => {
  const planted = { ownerName: 'zqowner7f3a', ownerEmail: 'zqmail7f3a@home.example', ownerPhone: '+4790447123', siteAddress: 'zqsite7f3a' };
  const secrets = ['zqowner7f3a', 'zqmail7f3a', '90447123', 'zqsite7f3a', 'zqproblem7f3a', 'zqreason7f3a'];

  test('its own company and agents read all of it, everybody else what everybody may; nothing of its owner stands in any foreign answer', async () => {
    const unit = await waiting();
    const registered = await registrationOf(unit, planted);
    await lead.do(registered, '/extend', { what: 'both', months: 12, reason: 'zqreason7f3a' });
    const claim = await claims.submitted(portal, { serial: unit.serial, problem: 'zqproblem7f3a' });
    const own = await client.read(unit.documentId);
    expect(own).toMatchObject({ face: 'owner', ownerName: planted.ownerName, ownerPhone: planted.ownerPhone, claims: [{ number: claim.number, state: 'submitted', problem: 'zqproblem7f3a' }] });
    expect(JSON.stringify(own)).not.toContain('zqreason7f3a');
    expect((await agent.read(unit.documentId)).extensions).toMatchObject([{ months: 12, reason: 'zqreason7f3a' }]);
    expect(await other.find(` an9 2601 ${unit.serial.slice(-6)}`)).toEqual([{ documentId: unit.documentId, serial: unit.serial, product: 'Alpina Nord 9', own: false }]);
    const foreignFace = await other.call('GET', `units/${unit.documentId}`);
    expect(Object.keys(contentOf(foreignFace)).sort()).toEqual(['claims', 'documentId', 'face', 'number', 'product', 'serial', 'warranty']);
    expect(contentOf(foreignFace)).toMatchObject({ face: 'everybody', claims: [{ state: 'submitted', submittedAt: expect.any(String) as string }] });
    const version = (await client.read(unit.documentId)).version;
    const answers = await Promise.all([
      Promise.resolve(foreignFace),
      ...['units', 'units?q=AN9', 'units?registration=registered', 'client-portal', `found-units?serial=${unit.serial}`, 'claims', 'unit-files/units.csv'].map((path) => other.call('GET', path)),
      other.on({ documentId: unit.documentId, version }, '/register', someRegistration),
      other.on({ documentId: unit.documentId, version: '1' }, '/registration', someRegistration, 'PATCH'),
    ]);
    for (const answer of answers) for (const secret of [...secrets, dealer.name, portal.client.name]) expect(answer.text).not.toContain(secret);
  });

  test('whoever gets a unit from another dealer reads its owner, and nothing of who did what there; the other one no more', async () => {
    const unit = await registrationOf(await waiting());
    await agent.do(unit, '/assign', { company: otherDealer.documentId });
    const theirs = await other.read(unit.documentId);
    expect(theirs).toMatchObject({ face: 'owner', ownerName: someRegistration.ownerName });
    expect(JSON.stringify(theirs.history)).not.toContain(portal.client.name);
    expect(await client.read(unit.documentId)).toMatchObject({ face: 'everybody' });
    expect((await agent.read(unit.documentId)).history.map(({ what }) => what)).toEqual(['unitAdded', 'unitRegistered', 'unitAssigned']);
  });

  test('is listed for its company alone, by what it is asked for, page after page', async () => {
    const units = await Promise.all(Array.from({ length: 3 }, () => waiting(otherDealer.documentId)));
    const serials = units.map(({ serial }) => serial).sort();
    expect(await other.serials('registration=pending&sort=serial')).toEqual(serials);
    expect((await other.list('sort=newest')).units[0]).toMatchObject({ company: null, registration: 'pending' });
    expect((await agent.list(`company=${otherDealer.documentId}&registration=pending`)).units.map(({ company }) => company)).toEqual(Array.from({ length: 3 }, () => otherDealer.name));
    expect(await client.serials(`q=${serials[0]}`)).toEqual([]);
    expect(await other.serials(`company=${dealer.documentId}`)).toEqual([]);
    expect(await other.serials(`q=${encodeURIComponent(serials[1]?.slice(4) ?? '')}`)).toEqual([serials[1]]);
    expect(await other.serials('warranty=unknown&registration=pending&sort=serial')).toEqual(serials);
    expect(await other.serials('warranty=in&registration=pending')).toEqual([]);
    expect(contentOf(await other.call<{ counts: { pendingUnits: number } }>('GET', 'client-portal')).counts.pendingUnits).toBe(3);
  });
});

describe('CL-14 a registration', () => {
  test('is refused with all that is wrong at once, then taken; what was registered is not registered again', async () => {
    const unit = await waiting();
    const answer = await client.on(unit, '/register', { ownerName: ' ', ownerEmail: 'kari', ownerPhone: '12', siteAddress: '', deliveredOn: '2026-01-31' });
    expect(refusal(answer)).toEqual({ status: 422, code: 'unit.incomplete' });
    const found = (details(answer).findings as { path: string; fault: string }[]).map(({ path, fault }) => `${path} ${fault}`).sort();
    expect(found).toEqual(['deliveredOn beforeShipment', 'ownerEmail wrong', 'ownerName missing', 'ownerPhone wrong', 'siteAddress missing']);
    expect(refusal(await client.on(unit, '/register', { ...someRegistration, deliveredOn: '2999-01-01' })).code).toBe('unit.incomplete');
    const registered = await registrationOf(unit);
    expect(registered.warranty).toMatchObject({ state: 'in', parts: { from: '2026-02-10', until: '2056-02-10' } });
    expect(await client.serials(`q=${unit.serial}&warranty=in`)).toEqual([unit.serial]);
    expect(await client.serials(`q=${unit.serial}&warranty=out`)).toEqual([]);
    expect((await other.read(unit.documentId)).warranty).toEqual(registered.warranty);
    expect(registered).toMatchObject({ registration: 'registered', deliveredOn: someRegistration.deliveredOn, ownerPhone: '+4790447120', commands: ['correct'] });
    expect(refusal(await client.on(registered, '/register', someRegistration))).toEqual({ status: 409, code: 'unit.state' });
  });

  test('is corrected by its dealer for 30 days, afterwards by an agent; both see what was changed, and no log keeps whose it is', async () => {
    const unit = await registrationOf(await waiting());
    const corrected = await client.do(unit, '/registration', { ...someRegistration, ownerName: 'Ola Moen', deliveredOn: '2026-02-11' }, 'PATCH');
    expect(corrected.history.at(-1)).toMatchObject({ what: 'unitCorrected', who: portal.client.name, fields: ['ownerName', 'deliveredOn'] });
    await aged(unit, 30);
    expect((await client.read(unit.documentId)).commands).toEqual([]);
    expect(refusal(await client.on(corrected, '/registration', someRegistration, 'PATCH'))).toEqual({ status: 409, code: 'unit.window' });
    const byAgent = await agent.do(corrected, '/registration', { ...someRegistration, siteAddress: 'Kaigata 2' }, 'PATCH');
    expect(byAgent).toMatchObject({ ownerName: someRegistration.ownerName, siteAddress: 'Kaigata 2' });
    expect((await client.read(unit.documentId)).history.at(-1)).toMatchObject({ who: portal.agent.name, what: 'unitCorrected' });
    const events = await installation.database.rows<{ text: string }>(`SELECT e.public || e.private AS text FROM portico_events e JOIN units u ON u.id = e.aggregate_id WHERE e.aggregate = 'unit' AND u.document_id = ?`, [unit.documentId]);
    for (const { text } of events) for (const secret of ['Moen', 'Kaigata', 'Strandgata', '447120', 'home.example']) expect(text).not.toContain(secret);
  });
});

describe('CL-14 a table of units', () => {
  const heads = 'Product number;Serial number;Dealer;Shipped on;Delivered on;Registered on;End customer;E-mail;Telephone;Site';
  const rows = (...lines: readonly string[]) => [heads, ...lines].join('\r\n');
  const finished = () => until('the table was taken over', async () => ((await agent.progress())?.state === 'done' ? agent.progress() : undefined), 60_000);
  const line = (serial: string, more = ';;;;;;;') => `${product.number};${serial};${more}`;

  test('is looked at first: each bad line is told with its reason, and nothing is taken', async () => {
    expect(refusal(await agent.bring('Serial number,Dealer\r\nA,B'))).toEqual({ status: 422, code: 'import.heads' });
    const bad = rows(line('IMP-0'), `XX;IMP-1;;;;;;;;`, line('IMP-2', 'Nobody;;;;;;;'), line('IMP-3', ';soon;;;;;;'), line('imp 0'), '', line('IMP-4', ';;;;Kari;kari;12;'), line('', ''), line('IMP-5', ';2026-02-02;2026-02-01;;;;;'));
    const outcome = contentOf(await agent.bring(bad));
    expect(outcome).toMatchObject({ applied: false, rows: 8, added: 1, bad: 7, untold: 0 });
    expect(outcome.findings.map(({ line: at, column, fault }) => `${at} ${column} ${fault}`)).toEqual(['3 product unknownProduct', '4 dealer unknownDealer', '5 shippedOn notADay', '6 serial twice', '8 email wrong', '8 phone wrong', '9 serial missing', '10 deliveredOn beforeShipment']);
    const refused = await agent.bring(bad, { apply: true });
    expect(refusal(refused)).toEqual({ status: 422, code: 'import.lines' });
    expect(await agent.serials('q=IMP-')).toEqual([]);
    expect(await agent.progress()).toBeNull();
  });

  test('that is wrong all over is told the first five thousand findings, and how many more there are', async () => {
    const lines = Array.from({ length: 1_700 }, (_, index) => `${product.number};BAD-${index};;soon;soon;soon;;;;`);
    const outcome = contentOf(await agent.bring(rows(...lines)));
    expect(outcome).toMatchObject({ rows: 1_700, added: 0, bad: 1_700, untold: 100 });
    expect([outcome.findings.length, outcome.findings.at(-1)]).toMatchObject([5_000, { line: 1_668, column: 'deliveredOn' }]);
    const refused = await agent.bring(rows(...lines), { apply: true });
    expect(refusal(refused)).toEqual({ status: 422, code: 'import.lines' });
    expect(details(refused)).toMatchObject({ untold: 100 });
  });

  test('is taken over in the background, changes nothing the second time, and what it leaves empty stays', async () => {
    const whole = rows(line('IMP-1', `${dealer.name};2026-01-02;;;;;;`), line('IMP-2', `${dealer.name};2026-01-02;10.1.2026;11.1.2026;Kari Moen;kari@home.example;90447120;Strandgata 4`));
    expect(contentOf(await agent.bring(whole, { apply: true }))).toMatchObject({ applied: true, added: 2, findings: [] });
    expect(await finished()).toMatchObject({ rows: 2, done: 2, added: 2, changed: 0, left: 0 });
    expect((await client.list('q=IMP-&sort=serial')).units).toMatchObject([{ serial: 'IMP-1', registration: 'pending' }, { serial: 'IMP-2', registration: 'registered', ownerName: 'Kari Moen' }]);
    expect(contentOf(await agent.bring(whole))).toMatchObject({ added: 0, changed: 0, same: 2 });
    contentOf(await agent.bring(whole, { apply: true }));
    expect(await finished()).toMatchObject({ added: 0, changed: 0, same: 2 });
    contentOf(await agent.bring(rows(line('imp 2', `${otherDealer.name};;;;;;;`)), { apply: true }));
    expect(await finished()).toMatchObject({ added: 0, changed: 1 });
    const [moved] = (await other.list('q=IMP-2')).units;
    expect(moved).toMatchObject({ serial: 'IMP-2', ownerName: 'Kari Moen' });
    expect((await agent.read(moved?.documentId ?? '')).history.map(({ what, who }) => [what, who])).toEqual([['unitAdded', portal.agent.name], ['unitRegistered', portal.agent.name], ['unitAssigned', portal.agent.name]]);
    // Nothing of what was brought in stays beside the units.
    expect(await installation.database.rows('SELECT id FROM portico_unit_import_parts')).toEqual([]);
  });

  test('is read from a workbook with its days, and the list that is downloaded can be brought in again', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Units');
    sheet.addRow(['Serienummer', 'Produktnummer', 'Sendt dato']);
    sheet.addRow([4711, product.number, new Date('2026-03-04')]);
    contentOf(await agent.bring(Buffer.from(await book.xlsx.writeBuffer()), { apply: true, name: 'units.xlsx' }));
    expect(await finished()).toMatchObject({ added: 1 });
    const file = await openReport(installation.copy, '/api/unit-files/units.csv', portal.agent.token);
    const text = await file.text();
    expect(readCsv(text)).toContainEqual(expect.objectContaining({ 'Serial number': '4711', 'Shipped on': '2026-03-04' }));
    const again = contentOf(await agent.bring(text.split('\r\n').filter((row) => !row.startsWith(',')).join('\r\n')));
    expect([again.added, again.changed, again.findings]).toEqual([0, 0, []]);
    const xlsx = await openReport(installation.copy, '/api/unit-files/units.xlsx?registration=pending', portal.client.token);
    expect(xlsx.headers.get('content-disposition')).toContain('.xlsx');
  });

  test('goes on where a process that died left it, once its lease has run out: what was done is not done again', async () => {
    const [place] = await installation.database.rows<{ id: number }>('SELECT id FROM portals WHERE key = ?', [portal.key]);
    const portalId = place?.id ?? 0;
    const actor = { kind: 'member', id: portal.agent.id, name: portal.agent.name };
    const insert = async (table: string, row: Readonly<Record<string, string | number>>) => {
      const [stored] = await installation.database.rows<{ id: number }>(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map(() => '?').join(', ')}) RETURNING id`, Object.values(row));
      return stored?.id ?? 0;
    };
    // As a process leaves them that has taken one part of three over, and dies in the second.
    const now = Date.now();
    const job = await insert('portico_jobs', { kind: 'unitImport', portal_id: portalId, payload: JSON.stringify({ actor, timeZone: 'Europe/Oslo', file: 'units.csv', rows: 3 }), state: 'running', total: 3, done: 1, counts: JSON.stringify({ lines: 1, added: 1 }), claimed_by: 'dead', claimed_until: now + 3_600_000, created_at: now });
    const nothing = { dealer: null, shippedOn: null, deliveredOn: null, registeredOn: null, owner: null, email: null, phone: null, site: null };
    const part = (serial: string) => insert('portico_unit_import_parts', { job_id: job, portal_id: portalId, lines: JSON.stringify([{ ...nothing, line: 2, product: product.number, serial }]), created_at: now });
    const done = await part('DEAD-1');
    await Promise.all([part('DEAD-2'), part('DEAD-3')]);
    await installation.database.rows('UPDATE portico_jobs SET cursor = ? WHERE id = ? RETURNING id', [done, job]);
    expect(await agent.progress()).toMatchObject({ state: 'running', rows: 3, done: 1 });
    // Not even a file that is none is read before that.
    for (const table of [rows(line('IMP-9')), 'no,table']) expect(refusal(await agent.bring(table, { apply: true }))).toEqual({ status: 409, code: 'import.running' });
    expect(contentOf(await agent.bring(rows(line('IMP-9'))))).toMatchObject({ applied: false, added: 1 });
    await installation.database.rows('UPDATE portico_jobs SET claimed_until = 0 WHERE id = ? RETURNING id', [job]);
    expect(await finished()).toMatchObject({ rows: 3, done: 3, added: 3, left: 0 });
    expect((await agent.serials('q=DEAD-')).sort()).toEqual(['DEAD-2', 'DEAD-3']);
    await installation.database.rows('DELETE FROM portico_unit_import_parts WHERE job_id = ? RETURNING id', [job]);
  });

  test('has thousands of lines, each of which is taken over once', async () => {
    const many = rows(...Array.from({ length: 5000 }, (_, index) => line(`M-${String(index).padStart(5, '0')}`, `${dealer.name};2026-01-02;;;;;;`)));
    contentOf(await agent.bring(many, { apply: true }));
    expect(await finished()).toMatchObject({ rows: 5000, done: 5000, added: 5000, changed: 0, left: 0 });
    expect(contentOf(await agent.bring(many))).toMatchObject({ added: 0, changed: 0, same: 5000 });
    const page = await client.list('q=M-0&sort=serial');
    expect(page.units).toHaveLength(30);
    expect((await client.list(`q=M-0&sort=serial&cursor=${page.next ?? ''}`)).units[0]?.serial).toBe('M-00030');
  }, 75_000);
});
