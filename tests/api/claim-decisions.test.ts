import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { type Installation, openInstallation } from './support/installation.ts';

let installation: Installation;
let portal: WarrantyPortal;
let client: Claims;
let other: Claims;
let agent: Claims;
let second: Claims;
let foreign: Claims;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  [client, other, agent, second] = [portal.client, portal.otherClient, portal.agent, portal.secondAgent].map((who) => claimsOf(installation, who)) as [Claims, Claims, Claims, Claims];
  foreign = claimsOf(installation, elsewhere.agent);
});
afterAll(async () => installation.close());

type Decision = { line: number; decision: 'approved' | 'rejected' | null; reason?: string };

const decide = (who: Claims, number: string, decisions: Decision[], version?: string) => who.call('POST', `claims/${number}/decisions`, { decisions }, version);
const approved = (line: number): Decision => ({ line, decision: 'approved' });
const rejected = (line: number, reason = 'Not covered'): Decision => ({ line, decision: 'rejected', reason });

/** A claim that an agent reads: EUR 112.40 of parts, 142.50 and 95.00 of labour. */
async function inReview() {
  const { number } = await client.submitted(portal);
  return agent.do(number, 'start-review');
}

describe('CL-18 who may not decide a line', () => {
  test('a dealer of its own claim, another dealer, another manufacturer’s agent', async () => {
    const { number } = await inReview();
    expect(refusal(await decide(client, number, [approved(1)]))).toEqual({ status: 403, code: 'right.missing' });
    for (const outside of [other, foreign]) expect(refusal(await decide(outside, number, [approved(1)]))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await installation.send({ method: 'POST', path: `/api/claims/${number}/decisions`, body: { decisions: [approved(1)] } }))).toEqual({ status: 401, code: 'auth.required' });
    expect((await agent.read(number)).lines.map(({ decision }) => decision)).toEqual([null, null, null]);
  });

  test('anybody while the claim is not read: before the review, while more is asked, and once it has been decided', async () => {
    const { number } = await client.submitted(portal);
    const refused = async () => expect(refusal(await decide(agent, number, [approved(1)]))).toEqual({ status: 409, code: 'claim.state' });
    await refused();
    await agent.do(number, 'start-review');
    await agent.do(number, 'ask', { comment: 'Why?' });
    await refused();
    await client.do(number, 'answer', { comment: 'So' });
    await agent.do(number, 'approve');
    await refused();
    await agent.do(number, 'close');
    await refused();
  });

  test('upon a version that is no more', async () => {
    const { number, version } = await inReview();
    const decided = contentOf(await decide(agent, number, [approved(1)], version));
    const late = await decide(agent, number, [rejected(1)], version);
    expect(refusal(late)).toEqual({ status: 412, code: 'precondition.failed' });
    expect(details(late)).toMatchObject({ version: decided.version });
    expect((await agent.read(number)).lines[0]?.decision).toBe('approved');
  });

  test('the claim itself without saying upon which version, or upon one that a colleague has changed a moment before', async () => {
    const { number, version } = await inReview();
    const deciding = [['approve', {}], ['reject', { comment: 'No' }]] as const;
    for (const [path, body] of deciding) expect(refusal(await agent.call('POST', `claims/${number}/${path}`, body))).toEqual({ status: 428, code: 'precondition.missing' });
    const decided = contentOf(await decide(second, number, [rejected(3)]));
    for (const [path, body] of deciding) {
      const late = await agent.call('POST', `claims/${number}/${path}`, body, version);
      expect(refusal(late)).toEqual({ status: 412, code: 'precondition.failed' });
      expect(details(late)).toMatchObject({ version: decided.version });
    }
    expect(await agent.read(number)).toMatchObject({ state: 'inReview', version: decided.version });
    expect(contentOf(await agent.call('POST', `claims/${number}/approve`, {}, decided.version)).state).toBe('approved');
  });

  test('two agents at once: one approves or rejects, and the other is told', async () => {
    const rounds = await Promise.all(Array.from({ length: 6 }, inReview));
    for (const { number, version } of rounds) {
      const answers = await Promise.all([agent.call('POST', `claims/${number}/approve`, {}, version), second.call('POST', `claims/${number}/reject`, { comment: 'No' }, version), second.call('POST', `claims/${number}/decisions`, { decisions: [approved(1)] }, version)]);
      expect(answers.filter(({ status }) => status === 200), JSON.stringify(answers.map(({ status }) => status))).toHaveLength(1);
      for (const answer of answers.filter(({ status }) => status !== 200)) expect(refusal(answer)).toEqual({ status: 412, code: 'precondition.failed' });
    }
  });

  test.each<[string, object[], number, string]>([
    ['a rejection without a reason', [{ line: 1, decision: 'rejected' }], 400, 'input.invalid'],
    ['a rejection with an empty reason', [{ line: 1, decision: 'rejected', reason: '  ' }], 400, 'input.invalid'],
    ['an approval with a reason', [{ line: 1, decision: 'approved', reason: 'Fine' }], 400, 'input.unknownParameter'],
    ['another decision', [{ line: 1, decision: 'half' }], 400, 'input.invalid'],
    ['a line that the claim has not', [{ line: 9, decision: 'approved' }], 400, 'relation.unknown'],
    ['a line before the first', [{ line: 0, decision: 'approved' }], 400, 'input.invalid'],
    ['nothing', [], 400, 'input.invalid'],
  ])('with %s', async (_what, decisions, status, code) => {
    const { number } = await inReview();
    expect(refusal(await agent.call('POST', `claims/${number}/decisions`, { decisions }))).toEqual({ status, code });
    expect((await agent.read(number)).approved).toBeNull();
  });
});

describe('CL-18 line by line', () => {
  test('each decision counts at once, can be taken back, and is the agents’ alone until the claim has been decided', async () => {
    const { number } = await inReview();
    const reason = `ZX${Date.now()}`;
    const decided = contentOf(await decide(agent, number, [approved(1), rejected(3, reason)]));
    expect(decided).toMatchObject({
      state: 'inReview',
      approved: { parts: 11_240, labour: 0, total: 11_240 },
      totals: { total: 34_990 },
      lines: [{ decision: 'approved', decisionReason: null }, { decision: null }, { decision: 'rejected', decisionReason: reason }],
    });
    expect(decided.history.at(-1)).toMatchObject({ step: 'decide', who: portal.agent.name, decided: [{ decision: 'approved', reason: null }, { decision: 'rejected', reason }] });
    for (const who of [client, other]) for (const path of ['claims', `claims/${number}`]) expect((await who.get(path)).text).not.toContain(reason);
    expect(await client.read(number)).toMatchObject({ approved: null, lines: [{ decision: null }, { decision: null }, { decision: null, decisionReason: null }] });
    expect((await client.read(number)).history.map(({ step }) => step)).toEqual(['submit', 'startReview']);
    expect(contentOf(await decide(agent, number, [{ line: 3, decision: null }])).lines[2]).toMatchObject({ decision: null, decisionReason: null });
  });

  test('to clients the claim stands still meanwhile: its version, its moment and its place in the lists', async () => {
    const { number } = await inReview();
    const seen = async () => {
      const { version, updatedAt } = await client.read(number);
      return { version, updatedAt, listed: (await client.get('claims')).text };
    };
    const before = await seen();
    const first = contentOf(await decide(agent, number, [approved(1)]));
    const then = contentOf(await decide(agent, number, [rejected(2)]));
    expect(then.version).not.toBe(first.version);
    expect(await seen()).toEqual(before);
    await agent.do(number, 'ask', { comment: 'Which board?' });
    const { version } = await client.read(number);
    expect(contentOf(await client.call('POST', `claims/${number}/answer`, { comment: 'The upper one' }, version)).state).toBe('inReview');
    expect(refusal(await client.call('POST', `claims/${number}/answer`, { comment: 'Again' }, version))).toEqual({ status: 412, code: 'precondition.failed' });
  });

  test('what comes out the same is no event, and two agents upon one version do not overwrite each other', async () => {
    const { number } = await inReview();
    const first = contentOf(await decide(agent, number, [approved(1)]));
    expect(contentOf(await decide(agent, number, [approved(1)])).history).toHaveLength(first.history.length);
    const { version } = await agent.read(number);
    const answers = await Promise.all([rejected(1), rejected(2), approved(3)].map((decision) => decide(agent, number, [decision], version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  test('CL-04 approving approves what is open and keeps what is rejected; the client sees it beside what it asked for', async () => {
    const { number } = await inReview();
    await decide(agent, number, [rejected(2, 'Standard time is paid with the board')]);
    const done = await agent.do(number, 'approve', { comment: 'Use the kit next time.' });
    expect(done.history.at(-1)).toMatchObject({ step: 'approve', approved: 20_740 });
    for (const who of [agent, client]) {
      expect(await who.read(number)).toMatchObject({
        state: 'approved',
        totals: { parts: 11_240, labour: 23_750, total: 34_990 },
        approved: { parts: 11_240, labour: 9500, total: 20_740 },
        lines: [{ decision: 'approved' }, { decision: 'rejected', decisionReason: 'Standard time is paid with the board' }, { decision: 'approved' }],
      });
    }
    expect((await client.read(number)).history.at(-1)).toMatchObject({ step: 'approve', approved: 20_740 });
    await agent.do(number, 'close');
    expect((await client.read(number)).approved?.total).toBe(20_740);
  });

  test('a claim without an approved line can only be rejected', async () => {
    const { number } = await inReview();
    await decide(agent, number, [rejected(1, 'One'), rejected(2, 'Two'), rejected(3, 'Three')]);
    expect(refusal(await agent.step(number, 'approve'))).toEqual({ status: 409, code: 'claim.nothingApproved' });
    const done = await agent.do(number, 'reject', { comment: 'Out of warranty' });
    expect(done.lines.map(({ decisionReason }) => decisionReason)).toEqual(['One', 'Two', 'Three']);
    expect(done.approved).toEqual({ parts: 0, labour: 0, total: 0 });
  });

  test('rejecting the claim rejects each line for its reason, also what had been approved', async () => {
    const { number } = await inReview();
    await decide(agent, number, [approved(1), rejected(2, 'Own reason')]);
    await agent.do(number, 'reject', { comment: 'Out of warranty' });
    expect((await client.read(number)).lines.map(({ decision, decisionReason }) => [decision, decisionReason])).toEqual([
      ['rejected', 'Out of warranty'],
      ['rejected', 'Own reason'],
      ['rejected', 'Out of warranty'],
    ]);
  });
});
