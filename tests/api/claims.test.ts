import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type StoredClaim, type WarrantyPortal, wholeDraft } from './support/claims.ts';
import { logIn } from './support/doors.ts';
import { contentManagerOf, connected, type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';

let installation: Installation;
let portal: WarrantyPortal;
let client: Claims;
let colleague: Claims;
let other: Claims;
let agent: Claims;
let secondAgent: Claims;
let foreign: Claims;
let insurer: FoundedPortal;
let handler: Claims;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  insurer = await foundPortal(installation);
  [client, colleague, other, agent, secondAgent] = [portal.client, portal.colleague, portal.otherClient, portal.agent, portal.secondAgent].map((who) => claimsOf(installation, who)) as [Claims, Claims, Claims, Claims, Claims];
  foreign = claimsOf(installation, elsewhere.agent);
  handler = claimsOf(installation, { token: await logIn(installation, insurer.key, insurer.handler) });
});
afterAll(async () => installation.close());

/** The steps of a claim that has been handed in, with a body that each takes. */
const STEPS: [string, object][] = [
  ['start-review', {}],
  ['ask', { comment: 'Which pressure?' }],
  ['answer', { comment: '3.1 bar' }],
  ['approve', {}],
  ['reject', { comment: 'Not covered' }],
  ['close', {}],
  ['assign', {}],
  ['comments', { text: 'Hello' }],
];

const notFound = { status: 404, code: 'notFound' };

describe('CL-01 CL-11 who may not', () => {
  test('nobody, another dealer, another manufacturer’s agent and an insurer’s case handler: what is theirs to see looks like what does not exist', async () => {
    const claim = await client.submitted(portal);
    const version = '1';
    for (const outside of [other, foreign, handler]) {
      for (const number of [claim.number, 'WC-26-9999']) {
        expect(refusal(await outside.get(`claims/${number}`))).toEqual(notFound);
        expect(refusal(await outside.patch({ number, version }, wholeDraft(portal)))).toEqual(notFound);
        expect(refusal(await outside.submit({ number, version }))).toEqual(notFound);
        for (const [path, body] of STEPS) expect(refusal(await outside.step(number, path, { ...body }))).toEqual(notFound);
      }
    }
    for (const path of ['claims', 'claim-counts', 'claim-parts', 'claim-labour']) {
      expect(refusal(await handler.get(path))).toEqual(notFound);
      expect(refusal(await installation.send({ path: `/api/${path}` }))).toEqual({ status: 401, code: 'auth.required' });
    }
    expect(refusal(await handler.call('POST', 'claims', {}))).toEqual(notFound);
    expect((await client.read(claim.number)).state).toBe('submitted');
  });

  test('a draft is its company’s alone, for reading and for writing', async () => {
    const draft = await client.create();
    for (const outside of [agent, other]) {
      expect(refusal(await outside.get(`claims/${draft.number}`))).toEqual(notFound);
      expect(refusal(await outside.patch(draft, wholeDraft(portal)))).toEqual(notFound);
      expect(refusal(await outside.submit(draft))).toEqual(notFound);
      for (const query of ['', 'list=drafts', 'state=draft', `q=${draft.number}`]) expect(await outside.numbers(query)).not.toContain(draft.number);
    }
    expect(await colleague.numbers('list=drafts')).toContain(draft.number);
    expect((await colleague.read(draft.number)).commands).toEqual(['submit']);
  });

  test('answer 16 a client decides nothing of its own claim, and an agent neither begins nor answers one', async () => {
    const { number } = await client.submitted(portal);
    for (const path of ['start-review', 'approve', 'close', 'assign']) expect(refusal(await client.step(number, path))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await client.step(number, 'reject', { comment: 'No' }))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await client.step(number, 'ask', { comment: 'Why?' }))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await client.step(number, 'comments', { text: 'Among us', internal: true }))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await agent.call('POST', 'claims', {}))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await agent.step(number, 'answer', { comment: 'Yes' }))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await agent.get('claim-parts'))).toEqual({ status: 403, code: 'right.missing' });
    expect((await client.read(number)).state).toBe('submitted');
  });

  test('another dealer counts and finds nothing of it, and reads no secret of it anywhere', async () => {
    const secret = `ZX${Date.now()}`;
    const claim = await client.submitted(portal, { serial: secret, problem: `${secret} problem` });
    await client.do(claim.number, 'comments', { text: `${secret} comment` });
    for (const path of ['claims', `claims?q=${secret}`, `claims?q=${claim.number}`, 'claims?list=active', 'claim-counts', 'claim-parts', 'claim-labour']) {
      const answer = await other.get(path);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(secret);
      expect(answer.text).not.toContain(claim.number);
    }
    expect(await client.numbers(`q=${secret.toLowerCase()}`)).toEqual([claim.number]);
  });

  test('CL-08 what agents note among themselves never reaches a client', async () => {
    const secret = `planted-${Date.now()}`;
    const { number } = await client.submitted(portal);
    await agent.do(number, 'comments', { text: secret, internal: true });
    await agent.do(number, 'comments', { text: 'Please keep the part.' });
    for (const who of [client, colleague, other]) {
      for (const path of ['claims', `claims/${number}`, 'claim-counts', `claims?q=${number}`]) expect((await who.get(path)).text).not.toContain(secret);
    }
    const answered = await client.step(number, 'comments', { text: 'We do.' });
    expect(answered.text).not.toContain(secret);
    expect((await secondAgent.read(number)).comments.map(({ text, internal }) => [text, internal])).toEqual([[secret, true], ['Please keep the part.', false], ['We do.', false]]);
    expect((await client.read(number)).comments).toHaveLength(2);
  });

  test('the stock doors are closed: a claim is what its commands say', async () => {
    const manager = contentManagerOf(installation);
    expect((await manager.create('api::claim.claim', { number: 'X-1', state: 'approved', version: 1, portal: connected(portal.documentId) })).status).toBe(400);
    expect((await manager.create('api::claim-comment.claim-comment', { text: 'X', internal: false })).status).toBe(400);
    expect((await manager.create('api::claim-line.claim-line', { kind: 'part', position: 1 })).status).toBe(400);
  });

  test('a serial number is taken once a product, however it is typed', async () => {
    const manager = contentManagerOf(installation);
    const unit = { product: 'Alpina Nord 9', portal: connected(portal.documentId) };
    expect(refusal(await manager.create('api::unit.unit', { ...unit, serial: 'an9 2403 118846' }))).toEqual({ status: 409, code: 'unit.serialTaken' });
    expect((await manager.create('api::unit.unit', { ...unit, product: 'Alpina Nord 7', serial: 'an9 2403 118846' })).status).toBeLessThan(300);
  });
});

describe('CL-03 a draft', () => {
  test('begins with the contact of the login, once for each try, and has the next number', async () => {
    const headers = { 'Idempotency-Key': `try-${Date.now()}` };
    const twice = async () => contentOf(await installation.send<{ data: StoredClaim }>({ method: 'POST', path: '/api/claims', token: portal.client.token, body: {}, headers }));
    const [first, second] = [await twice(), await twice()];
    expect(second.number).toBe(first.number);
    expect(first).toMatchObject({ state: 'draft', side: 'client', contact: { name: portal.client.name, email: portal.client.email, company: `Fjordvarme ${portal.key}`, phone: portal.client.mobile } });
    const next = await client.create();
    expect(Number(next.number.slice(-4))).toBe(Number(first.number.slice(-4)) + 1);
  });

  test('keeps what is not complete, and tells the unit of the serial number', async () => {
    const draft = await client.create();
    const empty = { contact: { name: '', email: '', company: '', phone: '' }, serial: '', failureDate: null, problem: '', description: '', lines: [{ kind: 'part', master: null, number: '', description: '', quantity: null, unitPrice: null }] };
    const kept = contentOf(await client.patch(draft, empty));
    expect(kept).toMatchObject({ contact: { name: '' }, unit: null, lines: [{ quantity: null, amount: null }], totals: { total: 0 } });
    const known = contentOf(await client.patch(kept, { ...empty, serial: 'an9 2403 118846', lines: [] }));
    expect(known).toMatchObject({ serial: 'an9 2403 118846', unit: { product: 'Alpina Nord 9', own: true }, lines: [] });
    const theirs = await other.create();
    expect(contentOf(await other.patch(theirs, { ...empty, serial: portal.serial })).unit).toEqual({ product: 'Alpina Nord 9', own: false });
  });

  test('two windows do not overwrite each other: the second is told the version that stands', async () => {
    const draft = await client.create();
    const saved = contentOf(await client.patch(draft, wholeDraft(portal, { problem: 'First window' })));
    const late = await client.patch(draft, wholeDraft(portal, { problem: 'Second window' }));
    expect(refusal(late)).toEqual({ status: 412, code: 'precondition.failed' });
    expect(details(late)).toMatchObject({ version: saved.version });
    expect((await client.read(draft.number)).problem).toBe('First window');
    expect(refusal(await client.submit(draft))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await client.call('PATCH', `claims/${draft.number}`, wholeDraft(portal)))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(contentOf(await client.patch(saved, wholeDraft(portal, { problem: 'Second window' }))).problem).toBe('Second window');
  });

  test('of several that save at once upon one version, one does', async () => {
    const draft = await client.create();
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map((problem) => client.patch(draft, wholeDraft(portal, { problem }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  test('answer 16 a part has its master’s price, a repair its standard time and the dealer’s rate, whatever was sent', async () => {
    const draft = await client.create();
    const lines = [
      { kind: 'part', master: portal.part, number: 'X', description: 'X', quantity: '2', unitPrice: 1 },
      { kind: 'labour', master: portal.labour, number: 'X', description: 'X', quantity: '9', unitPrice: 1 },
      { kind: 'labour', master: null, number: '', description: 'Fault finding', quantity: '0.333', unitPrice: 1000 },
    ];
    expect(contentOf(await client.patch(draft, wholeDraft(portal, { lines })))).toMatchObject({
      lines: [
        { number: 'AN-330-0118', description: 'Contactor K2', quantity: '2', unitPrice: 5620, amount: 11_240 },
        { number: 'R-4102', quantity: '1.5', unitPrice: 9500, amount: 14_250 },
        { description: 'Fault finding', amount: 333 },
      ],
      totals: { parts: 11_240, labour: 14_583, total: 25_823 },
    });
  });

  test.each<[string, object]>([
    ['a master of nobody', { lines: [{ kind: 'part', master: 'none', number: '', description: '', quantity: '1', unitPrice: null }] }],
    ['a quantity in words', { lines: [{ kind: 'part', master: null, number: '', description: 'X', quantity: 'two', unitPrice: 1 }] }],
    ['a price below nothing', { lines: [{ kind: 'part', master: null, number: '', description: 'X', quantity: '1', unitPrice: -1 }] }],
    ['a sum beyond what is exact', { lines: [{ kind: 'part', master: null, number: '', description: 'X', quantity: '999999', unitPrice: 1_000_000_000 }] }],
    ['a day that is none', { failureDate: '2025-02-30' }],
    ['a day before all calendars', { failureDate: '0000-01-01' }],
    ['a state', { state: 'approved' }],
  ])('does not take %s', async (_what, more) => {
    const draft = await client.create();
    expect((await client.patch(draft, wholeDraft(portal, { ...more }))).status).toBe(400);
    expect((await client.read(draft.number)).version).toBe(draft.version);
  });

  test('all that is missing is told at once when it is handed in, field by field', async () => {
    const draft = await client.create();
    const kept = contentOf(await client.patch(draft, wholeDraft(portal, { serial: '', problem: '', failureDate: '2999-01-01', lines: [{ kind: 'part', master: null, number: '', description: 'X', quantity: null, unitPrice: 100 }] })));
    const answer = await client.submit(kept);
    expect(refusal(answer)).toEqual({ status: 422, code: 'claim.incomplete' });
    expect(details(answer)).toMatchObject({ findings: [{ path: 'serial', fault: 'missing' }, { path: 'failureDate', fault: 'later' }, { path: 'problem', fault: 'missing' }, { path: 'lines.0.quantity', fault: 'missing' }] });
    expect((await client.read(draft.number)).state).toBe('draft');
  });
});

describe('CL-07 a claim', () => {
  test('goes from submission over a question to its end, and its history says so to both', async () => {
    const { number, version } = await client.submitted(portal);
    expect(refusal(await client.patch({ number, version }, wholeDraft(portal)))).toEqual({ status: 409, code: 'claim.state' });
    expect(refusal(await agent.step(number, 'approve'))).toEqual({ status: 409, code: 'claim.state' });
    expect((await agent.do(number, 'start-review')).agent?.name).toBe(portal.agent.name);
    await agent.do(number, 'ask', { comment: 'Which pressure?' });
    expect((await client.read(number)).commands).toEqual(['answer']);
    expect(refusal(await client.step(number, 'answer', {}))).toEqual({ status: 400, code: 'input.invalid' });
    await colleague.do(number, 'answer', { comment: '3.1 bar' });
    const { documentId } = (await agent.read(number)).agents.find(({ name }) => name === portal.secondAgent.name) ?? { documentId: '' };
    expect((await agent.do(number, 'assign', { agent: documentId })).agent?.name).toBe(portal.secondAgent.name);
    await secondAgent.do(number, 'approve', { comment: 'Use the kit next time.' });
    const closed = await secondAgent.do(number, 'close');
    expect(closed).toMatchObject({ state: 'closed', commands: [], totals: { parts: 11_240, labour: 23_750, total: 34_990 } });
    const steps = (claim: StoredClaim) => claim.history.map(({ step, who, comment }) => [step, who, comment]);
    const told = [
      ['submit', portal.client.name, null],
      ['startReview', portal.agent.name, null],
      ['askForInformation', portal.agent.name, 'Which pressure?'],
      ['answer', portal.colleague.name, '3.1 bar'],
      ['approve', portal.secondAgent.name, 'Use the kit next time.'],
      ['close', portal.secondAgent.name, null],
    ];
    const seen = await client.read(number);
    expect(steps(seen)).toEqual(told);
    expect(seen.agents).toEqual([]);
    expect(steps(closed).filter(([step]) => step !== 'assign')).toEqual(told);
    expect(closed.history.filter(({ step }) => step === 'assign').map(({ assigned }) => assigned)).toEqual([portal.agent.name, portal.secondAgent.name]);
    expect(refusal(await client.step(number, 'comments', { text: 'One more thing' }))).toEqual({ status: 409, code: 'claim.state' });
    expect(refusal(await agent.step(number, 'assign'))).toEqual({ status: 409, code: 'claim.state' });
  });

  test('keeps the sums that it was handed in with, whatever becomes of the masters', async () => {
    const { number } = await client.submitted(portal);
    const manager = contentManagerOf(installation);
    await manager.update('api::part.part', portal.part, { price: '99900' });
    expect((await agent.read(number)).totals.total).toBe(34_990);
    expect((await agent.do(number, 'start-review')).totals.total).toBe(34_990);
    await manager.update('api::part.part', portal.part, { price: '5620' });
  });

  test('an agent who decides upon an older version is told', async () => {
    const { number } = await client.submitted(portal);
    const { version } = await agent.do(number, 'start-review');
    await secondAgent.do(number, 'assign');
    expect(refusal(await agent.call('POST', `claims/${number}/approve`, {}, version))).toEqual({ status: 412, code: 'precondition.failed' });
  });

  test('is not given to somebody of a dealer, nor to another manufacturer’s agent', async () => {
    const { number } = await client.submitted(portal);
    for (const member of [portal.client.documentId, insurer.handler.documentId]) expect(refusal(await agent.step(number, 'assign', { agent: member }))).toEqual({ status: 400, code: 'relation.unknown' });
  });
});

describe('CL-11 the four lists', () => {
  test('each claim stands where its state says, whoever of the company began it, and counts agree', async () => {
    const own = await foundWarrantyPortal(installation);
    const mine = claimsOf(installation, own.client);
    const desk = claimsOf(installation, own.agent);
    const draft = await mine.create();
    const active = await mine.submitted(own);
    const rejected = await mine.submitted(own);
    await desk.do(rejected.number, 'start-review');
    await desk.do(rejected.number, 'reject', { comment: 'No' });
    const closed = await mine.submitted(own);
    for (const [path, body] of [['start-review', {}], ['approve', {}], ['close', {}]] as const) await desk.do(closed.number, path, body);
    const seen = claimsOf(installation, own.colleague);
    expect(await seen.numbers('list=drafts')).toEqual([draft.number]);
    expect(await seen.numbers('list=active')).toEqual([rejected.number, active.number]);
    expect(await seen.numbers('list=closed')).toEqual([closed.number]);
    expect(await seen.numbers()).toEqual([closed.number, rejected.number, active.number, draft.number]);
    expect(await desk.numbers()).toEqual([closed.number, rejected.number, active.number]);
    expect(await desk.numbers('mine=1')).toEqual([closed.number, rejected.number]);
    expect(contentOf(await seen.get('claim-counts'))).toEqual({ draft: 1, submitted: 1, inReview: 0, infoRequested: 0, approved: 0, rejected: 1, closed: 1 });
    expect(contentOf(await desk.get('claim-counts'))).toMatchObject({ draft: 0, submitted: 1, rejected: 1, closed: 1 });
    expect(await seen.numbers('state=rejected')).toEqual([rejected.number]);
    expect(await seen.numbers('q=AN9-24')).toHaveLength(3);
    expect(await seen.numbers('q=%25')).toEqual([]);
    expect(refusal(await seen.get('claims?list=others')).status).toBe(400);
  });

  test('are read page by page, each claim once', async () => {
    const own = await foundWarrantyPortal(installation);
    const mine = claimsOf(installation, own.client);
    const made: string[] = [];
    for (let count = 0; count < 35; count += 1) made.push((await mine.create()).number);
    const first = await mine.list();
    expect(first.claims).toHaveLength(30);
    const second = await mine.list(`cursor=${first.next ?? ''}`);
    expect(second.next).toBeNull();
    expect([...first.claims, ...second.claims].map(({ number }) => number)).toEqual(made.reverse());
  });

  test('masters are found by number and words, within the portal', async () => {
    const found = async (path: string) => contentOf(await client.get<{ number: string }[]>(path)).map(({ number }) => number);
    expect(await found('claim-parts?q=contactor')).toEqual(['AN-330-0118']);
    expect(await found('claim-parts?q=an-330')).toEqual(['AN-330-0118']);
    expect(await found('claim-parts?q=%25x')).toEqual([]);
    expect(contentOf(await client.get('claim-labour?q=soft'))).toMatchObject([{ number: 'R-4102', hours: '1.5' }]);
  });
});
