import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type StoredClaim, type WarrantyPortal } from './support/claims.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { mailsTo } from './support/mailbox.ts';
import { readPaper } from './support/papers.ts';
import { type Rma, type Rmas, rmasOf, someReturn } from './support/rmas.ts';
import { until } from './support/until.ts';

let installation: Installation;
let portal: WarrantyPortal;
let agent: Rmas;
let client: Rmas;
let other: Rmas;
let foreign: Rmas;
let claims: { client: Claims; agent: Claims };
let claim: StoredClaim;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  [agent, client, other, foreign] = [portal.agent, portal.client, portal.otherClient, elsewhere.agent].map((who) => rmasOf(installation, who)) as [Rmas, Rmas, Rmas, Rmas];
  claims = { client: claimsOf(installation, portal.client), agent: claimsOf(installation, portal.agent) };
  claim = await claims.client.submitted(portal);
  await claims.agent.do(claim.number, 'start-review');
}, 120_000);
afterAll(async () => installation.close());

const issued = (): Promise<Rma> => agent.issued(claim.number);
const shipment = { carrier: 'DHL', tracking: '1Z 999 AA1' };
const inspection = { results: [{ result: 'accepted', comment: '' }, { result: 'rejected', comment: 'Not ours' }] };
const notFound = { status: 404, code: 'notFound' };
const noRight = { status: 403, code: 'right.missing' };
const wrongState = { status: 409, code: 'rma.state' };
const steps: readonly (readonly [string, object])[] = [['ship', shipment], ['receive', {}], ['inspect', inspection], ['close', {}], ['cancel', { comment: 'Sent twice' }]];

describe('CL-12 who may not', () => {
  test('another dealer, and another portal’s agents: a return looks like what does not exist', async () => {
    const rma = await issued();
    for (const who of [other, foreign]) {
      for (const number of [rma.number, 'RMA-99-9999']) {
        const answers = await Promise.all([who.call('GET', `rmas/${number}`), who.call('GET', `rmas/${number}/paper.pdf`), ...steps.map(([step, body]) => who.on({ number, version: rma.version }, step, body))]);
        for (const answer of answers) expect(refusal(answer)).toEqual(notFound);
      }
      for (const answer of await Promise.all([who.call('GET', `claims/${claim.number}/rmas`), who.issue(claim.number)])) expect(refusal(answer)).toEqual(notFound);
      expect((await who.list()).rmas).toEqual([]);
    }
    expect(refusal(await installation.send({ path: `/api/rmas/${rma.number}` }))).toEqual({ status: 401, code: 'auth.required' });
    expect((await agent.read(rma.number)).version).toBe('1');
  });

  test('MS-08 nobody says without end how a return was sent, each of which is told by mail', async () => {
    let rma = await issued();
    for (let time = 1; time <= 20; time += 1) rma = await client.do(rma, 'ship', { carrier: 'DHL', tracking: String(time) });
    expect(refusal(await client.on(rma, 'ship', shipment))).toEqual({ status: 409, code: 'rma.shippedOften' });
    expect(await agent.read(rma.number)).toMatchObject({ state: 'inTransit', tracking: '20' });
    expect(await agent.do(rma, 'receive', {})).toMatchObject({ state: 'received' });
  });

  test('a client does what is the agents’ as little as agents do what is the client’s', async () => {
    const rma = await issued();
    for (const [step, body] of steps.slice(1)) expect(refusal(await client.on(rma, step, body))).toEqual(noRight);
    expect(refusal(await client.issue(claim.number))).toEqual(noRight);
    expect(refusal(await agent.on(rma, 'ship', shipment))).toEqual(noRight);
    expect(contentOf(await client.call<{ proposal: object | null }>('GET', `claims/${claim.number}/rmas`)).proposal).toBeNull();
  });

  test('nobody moves what was not looked at, and no way but that of the table is open', async () => {
    const rma = await issued();
    expect(refusal(await client.call('POST', `rmas/${rma.number}/ship`, shipment))).toEqual({ status: 428, code: 'precondition.missing' });
    for (const step of ['inspect', 'close']) expect(refusal(await agent.on(rma, step, step === 'inspect' ? inspection : {}))).toEqual(wrongState);
    const answers = await Promise.all([client.on(rma, 'ship', shipment), agent.on(rma, 'cancel', { comment: 'Sent twice' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(refusal(await agent.on(rma, 'receive'))).toEqual({ status: 412, code: 'precondition.failed' });
    const draft = await claims.client.create();
    const submitted = await claims.client.submitted(portal);
    expect(refusal(await agent.issue(draft.number))).toEqual(notFound);
    expect(refusal(await agent.issue(submitted.number))).toEqual({ status: 409, code: 'claim.state' });
    expect(contentOf(await agent.call<{ proposal: object | null }>('GET', `claims/${submitted.number}/rmas`)).proposal).toBeNull();
  });

  test('PF-09 what was done upon one version is not answered again to whoever looked at another', async () => {
    const rma = await issued();
    const ship = (version: string) => installation.send({ method: 'POST', path: `/api/rmas/${rma.number}/ship`, token: portal.client.token, body: shipment, headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': `ship-${rma.number}` } });
    expect((await ship('1')).status).toBe(200);
    const again = await ship('1');
    expect([again.status, again.headers.get('Idempotent-Replayed')]).toEqual([200, 'true']);
    expect(refusal(await ship('2'))).toEqual({ status: 422, code: 'idempotency.reused' });
    expect(await agent.read(rma.number)).toMatchObject({ version: '2' });
  });

  test('what cannot be read is told, and changes nothing', async () => {
    const rma = await issued();
    const unknown = { status: 400, code: 'input.unknownParameter' };
    const invalid = { status: 400, code: 'input.invalid' };
    expect(refusal(await agent.issue(claim.number, { price: 1 }))).toEqual(unknown);
    for (const more of [{ lines: [] }, { lines: [{ serial: '', description: '', quantity: 1 }] }, { lines: [{ serial: '', description: 'Board', quantity: 0 }] }, { validUntil: '2020-01-01' }, { validUntil: 'soon' }, { validUntil: '0000-01-01' }, { returnAddress: ' ' }, { type: 'gift' }]) {
      expect(refusal(await agent.issue(claim.number, more))).toEqual(invalid);
    }
    for (const body of [{ carrier: 'DHL' }, { carrier: ' ', tracking: '1' }, { carrier: 'DHL', tracking: '1\r\n2' }, { carrier: 'DH\u202eL', tracking: '1' }]) expect(refusal(await client.on(rma, 'ship', body))).toEqual(invalid);
    expect(refusal(await client.on(rma, 'ship', { ...shipment, state: 'closed' }))).toEqual(unknown);
    expect(refusal(await agent.on(rma, 'cancel', {}))).toEqual(invalid);
    const received = await agent.do(rma, 'receive');
    expect(refusal(await agent.on(received, 'inspect', { results: inspection.results.slice(1) }))).toEqual(invalid);
    expect(refusal(await agent.call('GET', 'rmas?claim=1'))).toEqual(unknown);
    for (const query of ['state=lost', 'cursor=abc']) expect(refusal(await agent.call('GET', `rmas?${query}`))).toEqual(invalid);
    expect(await agent.read(rma.number)).toMatchObject({ state: 'received', version: received.version });
  });
});

describe('CL-12 a return', () => {
  test('goes its way: each side reads the same, the other side is told by mail, and the paper names number and lines', async () => {
    const proposal = contentOf(await agent.call<{ proposal: { lines: object[]; returnAddress: string } }>('GET', `claims/${claim.number}/rmas`)).proposal;
    expect(proposal.lines).toEqual([{ serial: portal.serial, description: 'Contactor K2, AN-330-0118', quantity: 2 }]);
    const rma = await issued();
    expect(rma).toMatchObject({ state: 'issued', side: 'agent', claim: claim.number, company: `Fjordvarme ${portal.key}`, commands: ['receive', 'cancel'], history: [{ step: 'issue', who: portal.agent.name }] });
    const theirs = await client.read(rma.number);
    expect(theirs).toMatchObject({ side: 'client', commands: ['ship'], lines: someReturn.lines, returnAddress: someReturn.returnAddress, validUntil: someReturn.validUntil });
    const shipped = await client.do(theirs, 'ship', shipment);
    const again = await client.do(shipped, 'ship', { carrier: 'DHL', tracking: '1Z 999 AA2' });
    const received = await agent.do(again, 'receive');
    expect(refusal(await client.on(received, 'ship', shipment))).toEqual(wrongState);
    expect(refusal(await agent.on(received, 'cancel', { comment: 'Too late' }))).toEqual(wrongState);
    const inspected = await agent.do(received, 'inspect', inspection);
    await agent.do(inspected, 'close', { comment: 'Credited with the next invoice.' });
    const closed = await client.read(rma.number);
    expect(closed).toMatchObject({ state: 'closed', tracking: '1Z 999 AA2', commands: [], lines: [{ result: 'accepted' }, { result: 'rejected', comment: 'Not ours' }] });
    expect(closed.history.map(({ step, who }) => [step, who])).toEqual([['issue', portal.agent.name], ['ship', portal.client.name], ['ship', portal.client.name], ['receive', portal.agent.name], ['inspect', portal.agent.name], ['close', portal.agent.name]]);

    const told = (who: { email: string }, count: number) =>
      until(`${count} mails to ${who.email}`, async () => {
        const mails = (await mailsTo(installation.copy, who.email)).filter(({ subject }) => subject.includes(rma.number));
        return mails.length >= count ? mails : undefined;
      }, 50_000);
    const subjects = (await told(portal.client, 4)).map(({ subject }) => subject);
    expect(new Set(subjects)).toEqual(new Set([`Return ${rma.number} for claim ${claim.number}`, `Return ${rma.number} has arrived`, `Return ${rma.number} has been inspected`, `Return ${rma.number} is closed`]));
    expect((await told(portal.agent, 2)).map(({ text }) => /1Z 999 AA\d/.exec(text)?.[0]).sort()).toEqual(['1Z 999 AA1', '1Z 999 AA2']);

    const paper = await fetch(`${installation.copy.cms}/api/rmas/${rma.number}/paper.pdf`, { headers: { Authorization: `Bearer ${portal.client.token}`, 'X-Portico-Frontend': installation.copy.frontendKey, 'X-Forwarded-For': '10.9.8.7' } });
    expect([paper.status, paper.headers.get('content-type'), paper.headers.get('content-disposition')]).toEqual([200, 'application/pdf', `inline; filename="${rma.number}.pdf"`]);
    const read = await readPaper(new Uint8Array(await paper.arrayBuffer()));
    expect(read).toMatchObject({ pages: 1, title: `Return ${rma.number}` });
    for (const word of [rma.number, 'Soft-start board', 'AN9-2403-118846', 'Contactor K2', 'Kanalveien 54', 'Pack it dry.', claim.number]) expect(read.text).toContain(word);
  });

  test('a number is given once, and lists are those of the company or the portal, by state, page by page', async () => {
    const made = await Promise.all(Array.from({ length: 31 }, issued));
    expect(new Set(made.map(({ number }) => number)).size).toBe(31);
    const [first] = made;
    if (!first) throw new Error('Nothing was issued');
    await agent.do(first, 'cancel', { comment: 'Sent twice' });
    for (const who of [agent, client]) {
      const page = await who.list('state=issued');
      expect(page.rmas).toHaveLength(30);
      const rest = await who.list(`state=issued&cursor=${page.next ?? ''}`);
      const all = [...page.rmas, ...rest.rmas];
      expect(rest.next).toBeNull();
      expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['issued']));
      expect((await who.list('state=cancelled')).rmas.map(({ number }) => number)).toContain(first.number);
      const counts = contentOf(await who.call<{ issued: number; cancelled: number }>('GET', 'rma-counts'));
      expect(counts.issued).toBe(all.length);
      expect(contentOf(await who.call<{ rmas: object[] }>('GET', `claims/${claim.number}/rmas`)).rmas.length).toBeGreaterThanOrEqual(30);
    }
    expect((await other.list()).rmas).toEqual([]);
  });

  test('a list is found by number, claim, company and tracking number, within what somebody sees', async () => {
    const sent = contentOf(await client.on(await issued(), 'ship', { carrier: 'Bring', tracking: 'TR-770_4' }));
    const numbers = async (who: Rmas, words: string) => (await who.list(`q=${encodeURIComponent(words)}`)).rmas.map(({ number }) => number);
    for (const who of [agent, client]) {
      expect(await numbers(who, sent.number.toLowerCase())).toEqual([sent.number]);
      expect(await numbers(who, ' tr-770_4 ')).toEqual([sent.number]);
      expect(await numbers(who, claim.number)).toContain(sent.number);
      expect(await numbers(who, sent.company.slice(2).toUpperCase())).toContain(sent.number);
      // What stands for anything in a pattern stands for itself here.
      for (const nothing of ['TR-77034', '%', '_', `${sent.number}!`]) expect(await numbers(who, nothing), nothing).toEqual([]);
      expect((await who.list(`q=${sent.number}&state=closed`)).rmas).toEqual([]);
    }
    expect(await numbers(other, sent.number)).toEqual([]);
    for (const query of [`q=${'w'.repeat(81)}`, 'q=%20']) expect(refusal(await agent.call('GET', `rmas?${query}`)), query).toEqual({ status: 400, code: 'input.invalid' });
  });
});
