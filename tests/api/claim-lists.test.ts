import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { openReport, readCsv, readXlsx, type ReportRow } from './support/case-reports.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type StoredClaim, type WarrantyPortal } from './support/claims.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundPortal } from './support/portal.ts';

const FORMULA = '=HYPERLINK("http://evil.example","Total")';

let installation: Installation;
let portal: WarrantyPortal;
let client: Claims;
let colleague: Claims;
let other: Claims;
let agent: Claims;
let handler: Claims;
/** In the order in which they were handed in; the draft is the last. */
let cheap: StoredClaim;
let dear: StoredClaim;
let planted: StoredClaim;
let theirs: StoredClaim;
let draft: StoredClaim;

const part = (price: number) => ({ lines: [{ kind: 'part', master: null, number: '', description: 'Fan', quantity: '1', unitPrice: price }] });

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const insurer = await foundPortal(installation);
  [client, colleague, other, agent] = [portal.client, portal.colleague, portal.otherClient, portal.agent].map((who) => claimsOf(installation, who)) as [Claims, Claims, Claims, Claims];
  handler = claimsOf(installation, { token: await logIn(installation, insurer.key, insurer.handler) });
  cheap = await client.submitted(portal, { problem: 'Støy fra viften', ...part(1000) });
  dear = await colleague.submitted(portal, { problem: 'Compressor does not start', ...part(900_000) });
  planted = await client.submitted(portal, { problem: FORMULA, serial: 'ZZ 99-1', contact: { name: '+47 Per', email: 'per@x.example', company: 'Fjordvarme', phone: '' }, ...part(5000) });
  theirs = await other.submitted(portal, { problem: 'Compressor of a rival', ...part(7000) });
  draft = await client.create();
  await agent.do(cheap.number, 'start-review');
}, 120_000);
afterAll(async () => installation.close());

const file = (path: string, token?: string) => openReport(installation.copy, `/api/claim-files/${path}`, token);
const rowsOf = async (token: string, query = ''): Promise<ReportRow[]> => readCsv(await (await file(`claims.csv?${query}`, token)).text());
const numbersIn = async (token: string, query = '') => (await rowsOf(token, query)).map(({ Number: number }) => number);

describe('CL-11 who is refused', () => {
  test('nobody, and whoever has nothing to do with claims', async () => {
    for (const path of ['claim-filters', 'claim-files/claims.csv', 'claim-files/claims.xlsx']) {
      expect(refusal(await installation.send({ path: `/api/${path}` })), path).toEqual({ status: 401, code: 'auth.required' });
      expect(refusal(await handler.get(path)), path).toEqual({ status: 404, code: 'notFound' });
    }
  });

  test.each([
    ['sort=state', 'input.invalid'],
    ['from=2026-02-30', 'input.invalid'],
    ['from=2026-02-02&to=2026-02-01', 'input.invalid'],
    ['unit=', 'input.invalid'],
    ['portal=1', 'input.unknownParameter'],
    ['columns=state', 'input.unknownParameter'],
  ])('a question of another form: %s', async (query, code) => {
    for (const path of ['claims', 'claim-files/claims.csv', 'claim-files/claims.xlsx']) expect(refusal(await client.get(`${path}?${query}`)), path).toEqual({ status: 400, code });
  });

  test('a cursor of another order, and one of nobody’s', async () => {
    const cursor = Buffer.from('newest:1:1').toString('base64url');
    expect(await client.numbers(`cursor=${cursor}`)).toEqual([]);
    for (const query of [`sort=total&cursor=${cursor}`, 'cursor=bmV3ZXN0', `cursor=${Buffer.from('newest:1:99999999999').toString('base64url')}`]) expect(refusal(await client.get(`claims?${query}`)), query).toEqual({ status: 400, code: 'input.invalid' });
  });

  test('another dealer finds nothing of it by any filter, and its file holds nothing of it', async () => {
    const { creators } = contentOf(await client.get<{ creators: { documentId: string; name: string }[] }>('claim-filters'));
    const begun = creators.find(({ name }) => name === portal.client.name)?.documentId ?? '';
    const { companies } = contentOf(await agent.get<{ companies: { documentId: string; name: string }[] }>('claim-filters'));
    const dealer = companies.find(({ name }) => name.startsWith('Fjordvarme'))?.documentId ?? '';
    for (const query of ['', 'sort=total', 'sort=oldest', 'list=active', `creator=${begun}`, `company=${dealer}`, 'unit=ZZ99', 'q=compressor', `q=${planted.number}`, 'from=2020-01-01']) {
      expect(await other.numbers(query), query).not.toContain(planted.number);
      const csv = await (await file(`claims.csv?${query}`, portal.otherClient.token)).text();
      for (const secret of [cheap.number, dear.number, planted.number, draft.number, 'HYPERLINK', 'ZZ 99', portal.client.name, 'Fjordvarme']) expect(csv, query).not.toContain(secret);
    }
    expect(await numbersIn(portal.otherClient.token)).toEqual([theirs.number]);
    const choices = (await other.get('claim-filters')).text;
    for (const secret of [portal.client.name, 'Fjordvarme']) expect(choices).not.toContain(secret);
  });

  test('no draft is in an agent’s file', async () => {
    for (const query of ['', 'list=drafts', 'state=draft', `q=${draft.number}`]) expect(await numbersIn(portal.agent.token, query), query).not.toContain(draft.number);
  });
});

describe('CL-11 a list', () => {
  test.each<[string, () => (StoredClaim | undefined)[]]>([
    ['', () => [draft, planted, dear, cheap]],
    ['sort=oldest', () => [cheap, dear, planted, draft]],
    ['sort=total', () => [dear, planted, cheap, draft]],
    ['sort=updated', () => [cheap, draft, planted, dear]],
    ['list=active&sort=total', () => [dear, planted, cheap]],
    ['state=inReview', () => [cheap]],
    ['list=drafts', () => [draft]],
    ['list=drafts&from=2020-01-01', () => []],
    ['list=drafts&state=closed', () => []],
    ['from=2020-01-01', () => [planted, dear, cheap]],
    ['to=2020-01-01', () => []],
    ['q=støy', () => [cheap]],
    ['q=compressor%20sta', () => [dear]],
    ['q=zz991', () => [planted]],
    ['unit=ZZ%2099', () => [planted]],
    ['unit=alpina%20nord', () => [dear, cheap]],
    ['unit=compressor', () => []],
    ['q=alpina&unit=AN9-2403&sort=oldest', () => [cheap, dear]],
    ['q=%26%20%7C%20!', () => []],
    ["q=it's%20a%20(b", () => []],
  ])('of a company: ?%s', async (query, expected) => {
    expect(await colleague.numbers(query)).toEqual(expected().map((claim) => claim?.number));
  });

  test('is narrowed by people and companies', async () => {
    const ours = contentOf(await client.get<{ creators: { documentId: string; name: string }[]; agents: { documentId: string; name: string }[] }>('claim-filters'));
    const idOf = (people: readonly { documentId: string; name: string }[], name: string) => people.find((one) => one.name === name)?.documentId ?? '';
    expect(await client.numbers(`creator=${idOf(ours.creators, portal.colleague.name)}`)).toEqual([dear.number]);
    expect(await client.numbers(`agent=${idOf(ours.agents, portal.agent.name)}`)).toEqual([cheap.number]);
    const desk = contentOf(await agent.get<{ companies: { documentId: string; name: string }[]; creators: unknown[] }>('claim-filters'));
    expect(desk.creators).toEqual([]);
    expect(await agent.numbers(`company=${idOf(desk.companies, `Innlandet ${portal.key}`)}`)).toEqual([theirs.number]);
    expect(await agent.numbers('company=none')).toEqual([]);
    expect(await agent.numbers('sort=total')).toEqual([dear.number, theirs.number, planted.number, cheap.number]);
  });

  test('is read page by page in each order, each claim once', async () => {
    const own = await foundWarrantyPortal(installation);
    const mine = claimsOf(installation, own.client);
    const made: string[] = [];
    for (let count = 0; count < 32; count += 1) made.push((await mine.create()).number);
    for (const sort of ['newest', 'oldest', 'updated', 'total']) {
      const first = await mine.list(`sort=${sort}`);
      const second = await mine.list(`sort=${sort}&cursor=${first.next ?? ''}`);
      expect(second.next, sort).toBeNull();
      expect([...first.claims, ...second.claims].map(({ number }) => number), sort).toEqual(sort === 'oldest' ? made : [...made].reverse());
    }
    expect(await numbersIn(own.client.token, 'sort=oldest')).toEqual(made);
  });
});

describe('CL-11 a file of a list', () => {
  test('is whole, in its order, with its filters, and safe against formula injection', async () => {
    expect(await numbersIn(portal.client.token, 'sort=oldest')).toEqual([cheap.number, dear.number, planted.number, draft.number]);
    expect(await numbersIn(portal.client.token, 'q=støy')).toEqual([cheap.number]);
    expect(await numbersIn(portal.agent.token)).toEqual([theirs.number, planted.number, dear.number, cheap.number]);
    const [row] = await rowsOf(portal.agent.token, 'unit=zz99');
    expect(row).toMatchObject({ State: 'Submitted', Dealer: `Fjordvarme ${portal.key}`, 'What failed': `'${FORMULA}`, Contact: `'+47 Per`, 'Serial number': 'ZZ 99-1', 'Total (EUR)': '50.00', 'Labour (EUR)': '0.00', 'Failure date': '2025-11-03' });
    const [own] = await rowsOf(portal.client.token, 'unit=zz99');
    expect(Object.keys(own ?? {})).not.toContain('Dealer');
    const answer = await file('claims.csv', portal.client.token);
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="claims-${portal.key}-\\d{4}-\\d\\d-\\d\\d\\.csv"$`));
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('has the same in a workbook, where text is text', async () => {
    const answer = await file('claims.xlsx?sort=oldest', portal.client.token);
    expect(answer.headers.get('x-portico-report-ends-after')).toBeNull();
    const rows = await readXlsx(await answer.arrayBuffer());
    expect(rows.map(({ Number: number }) => number)).toEqual([cheap.number, dear.number, planted.number, draft.number]);
    expect(rows[2]).toMatchObject({ 'What failed': FORMULA, 'Total (EUR)': 50 });
    expect(rows[3]?.['Total (EUR)']).toBeFalsy();
  });
});
