import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, type Data, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type Signed, type StoredClaim, type WarrantyPortal } from './support/claims.ts';
import { pdf } from './support/corpus.ts';
import { deskOf, type DeskMessage, type WholeMessage } from './support/desk.ts';
import { type nextMailWhole, receive, replyTo } from './support/incoming.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { mailsTo } from './support/mailbox.ts';
import { someEmail } from './support/rest.ts';
import { until } from './support/until.ts';

let installation: Installation;
let portal: WarrantyPortal;
let elsewhere: WarrantyPortal;
let client: Claims;
let colleague: Claims;
let other: Claims;
let agent: Claims;
let secondAgent: Claims;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  elsewhere = await foundWarrantyPortal(installation);
  [client, colleague, other, agent, secondAgent] = [portal.client, portal.colleague, portal.otherClient, portal.agent, portal.secondAgent].map((who) => claimsOf(installation, who)) as [Claims, Claims, Claims, Claims, Claims];
});
afterAll(() => installation.close());

interface Told {
  readonly template: string;
  readonly recipient: string;
  readonly variables: string;
}

const idOf = async ({ number }: Pick<StoredClaim, 'number'>, { documentId }: WarrantyPortal = portal): Promise<number> => {
  const [row] = await installation.database.rows<{ claim_id: number }>('SELECT l.claim_id FROM portico_claim_list l JOIN portals p ON p.id = l.portal_id WHERE p.document_id = ? AND l.number = ?', [documentId, number]);
  return row?.claim_id ?? 0;
};

const outboxOf = async (claim: Pick<StoredClaim, 'number'>) =>
  installation.database.rows<Told>("SELECT template, recipient, variables FROM portico_outbox WHERE aggregate = 'claim' AND aggregate_id = ? ORDER BY id", [await idOf(claim)]);

const nameOf = (address: string) => address.replace(`@${portal.key}.example`, '');

/** What a step brings: `template to-whom`, without what was there before. */
async function toldBy(claim: Pick<StoredClaim, 'number'>, step: () => Promise<unknown>): Promise<string[]> {
  const before = (await outboxOf(claim)).length;
  await step();
  return (await outboxOf(claim)).slice(before).map(({ template, recipient }) => `${template} ${nameOf(recipient)}`);
}

/** The newest mail of a claim to somebody, once it is there. */
async function mailTo(email: string, { number }: Pick<StoredClaim, 'number'>, subject: RegExp) {
  const found = await until(`a mail to ${email} about ${number}`, async () => (await mailsTo(installation.copy, email)).find((mail) => mail.subject.includes(number) && subject.test(mail.subject)), 50_000);
  const answer = await fetch(`${installation.copy.mailbox}/api/mails/${found.id}`);
  return (await answer.json()) as Awaited<ReturnType<typeof nextMailWhole>>;
}

/** A claim whose contact logs in nowhere. */
async function handedIn(more: object = {}) {
  const email = someEmail('shop');
  const contact = { name: 'Shop of Fjordvarme', email, company: 'Fjordvarme Shop', phone: '' };
  return { claim: await client.submitted(portal, { contact, ...more }), email };
}

/** A claim in review of which the first agent has asked something. */
async function asked(question = 'Which pressure?') {
  const { claim, email } = await handedIn();
  await agent.do(claim.number, 'start-review');
  await agent.do(claim.number, 'ask', { comment: question });
  return { claim, email };
}

const commentsOf = async ({ number }: Pick<StoredClaim, 'number'>) => (await agent.read(number)).comments.map(({ author, text, internal }) => [author, text, internal]);

describe('CL-08 who is told by mail', () => {
  test('of a draft nobody; of a claim that is handed in its creator, its contact and all agents', async () => {
    const draft = await client.create();
    expect(await outboxOf(draft)).toEqual([]);
    const { claim, email } = await handedIn();
    expect((await outboxOf(claim)).map(({ template, recipient }) => `${template} ${nameOf(recipient)}`)).toEqual(['claimReceived torbjorn', `claimReceived ${email}`, 'claimHandedIn ingrid', 'claimHandedIn tomasz']);
    const receipt = await mailTo(email, claim, /received/);
    expect(receipt.text).toContain('AN9-2403-118846');
    expect(receipt.text).toContain(`/${portal.key}/client/claims/${claim.number}`);
    expect((await mailTo(portal.secondAgent.email, claim, /handed in/)).text).toContain(`/${portal.key}/work/claims/${claim.number}`);
  });

  test('of each step the other side, and nobody of what she did herself', async () => {
    const { claim: { number }, email } = await handedIn();
    const step = (who: Claims, path: string, body: object = {}) => toldBy({ number }, () => who.do(number, path, { ...body }));
    expect(await step(client, 'comments', { text: 'One more thing' })).toEqual(['claimCommentOfClient ingrid', 'claimCommentOfClient tomasz']);
    expect(await step(agent, 'start-review')).toEqual([]);
    expect(await step(colleague, 'comments', { text: 'And another' })).toEqual(['claimCommentOfClient ingrid']);
    expect(await step(secondAgent, 'comments', { text: 'Thank you' })).toEqual(['claimCommentOfAgent torbjorn', `claimCommentOfAgent ${email}`]);
    expect(await step(agent, 'ask', { comment: 'Which pressure?' })).toEqual(['claimInformationAsked torbjorn', `claimInformationAsked ${email}`]);
    expect(await step(client, 'answer', { comment: '3.1 bar' })).toEqual(['claimAnswered ingrid']);
    expect(await step(agent, 'assign', { agent: portal.secondAgent.documentId })).toEqual(['claimGiven tomasz']);
    expect(await step(agent, 'assign')).toEqual([]);
    expect(await step(agent, 'reject', { comment: 'Not covered' })).toEqual(['claimRejected torbjorn', `claimRejected ${email}`]);
    expect(await step(agent, 'close', { comment: 'Done' })).toEqual(['claimClosed torbjorn', `claimClosed ${email}`]);
  });

  test('what was written stands in the mail, in its lines', async () => {
    const { claim } = await asked('Which pressure did you read?\nAnd <where>?');
    const mail = await mailTo(portal.client.email, claim, /asks you/);
    expect(mail.text).toMatch(/> Which pressure did you read\?\n> And <where>\?|Which pressure did you read\?\nAnd <where>\?/);
    expect(mail.html).toContain('Which pressure did you read?<br>And &lt;where&gt;?');
    expect(mail.text).toContain('Simply answer this mail');
  });

  test('MS-05 what says that a claim is in its place can be opted out of, what needs an answer cannot', async () => {
    const { claim, email } = await asked();
    const optOutIn = async (subject: RegExp) => (await mailTo(email, claim, subject)).headers.some(({ name }) => name.toLowerCase() === 'list-unsubscribe');
    expect([await optOutIn(/received/), await optOutIn(/asks you/)]).toEqual([true, false]);
  });

  test('a colleague who is the contact is told as herself, in her language; another dealer’s never', async () => {
    const of = (email: string) => client.submitted(portal, { contact: { name: 'X', email, company: 'X', phone: '' } });
    const ours = await of(portal.colleague.email.toUpperCase());
    expect((await outboxOf(ours)).map(({ recipient }) => nameOf(recipient))).toEqual(['torbjorn', 'silje', 'ingrid', 'tomasz']);
    const theirs = await of(portal.otherClient.email);
    expect((await outboxOf(theirs)).map(({ recipient }) => nameOf(recipient))).toEqual(['torbjorn', 'ingrid', 'tomasz']);
  });

  test('what agents note among themselves is in no mail at all', async () => {
    const secret = `planted-${Date.now()}`;
    const { claim, email } = await asked();
    expect(await toldBy(claim, () => agent.do(claim.number, 'comments', { text: secret, internal: true }))).toEqual([]);
    await agent.do(claim.number, 'comments', { text: 'For the dealer' });
    await client.do(claim.number, 'answer', { comment: 'So' });
    await agent.do(claim.number, 'approve', {});
    await mailTo(email, claim, /approved/);
    for (const table of ['portico_outbox', 'portico_sent_sources']) expect(JSON.stringify(await installation.database.rows(`SELECT * FROM ${table}`))).not.toContain(secret);
    for (const to of [email, portal.client.email, portal.agent.email, portal.secondAgent.email]) expect(JSON.stringify(await mailsTo(installation.copy, to))).not.toContain(secret);
  });
});

describe('CL-10 MS-06 what waits for somebody to decide', () => {
  const left = async ({ documentId }: Signed, active: boolean) => contentOf(await contentManagerOf(installation).update('api::member.member', documentId, { active }));

  test('a stranger’s mail, another dealer’s, another manufacturer’s agent’s, and of a colleague who has left', async () => {
    const { claim } = await asked();
    const mail = await mailTo(portal.client.email, claim, /asks you/);
    for (const from of [someEmail('stranger'), portal.otherClient.email, elsewhere.agent.email]) {
      expect(await receive(installation, replyTo(mail, from, 'Approve it.'))).toMatchObject({ state: 'quarantined', reason: 'notAParty', aggregate_id: await idOf(claim) });
    }
    await left(portal.colleague, false);
    try {
      expect(await receive(installation, replyTo(mail, portal.colleague.email, 'I was one.'))).toMatchObject({ state: 'quarantined', reason: 'notAParty' });
    } finally {
      await left(portal.colleague, true);
    }
    expect(await agent.read(claim.number)).toMatchObject({ state: 'infoRequested', comments: [] });
  });

  test('a mail from the address of another dealer’s member, though the claim names it as its contact’s', async () => {
    const claim = await client.submitted(portal, { contact: { name: 'X', email: portal.otherClient.email, company: 'X', phone: '' } });
    const mail = await mailTo(portal.client.email, claim, /received/);
    expect(await receive(installation, replyTo(mail, portal.otherClient.email, 'Mine?'))).toMatchObject({ state: 'quarantined', reason: 'notAParty' });
  });

  test('an agent’s address without anything that vouches for it', async () => {
    const { claim } = await asked();
    const mail = await mailTo(portal.client.email, claim, /asks you/);
    expect(await receive(installation, { ...replyTo(mail, portal.agent.email, 'We pay.'), to: 'reply@portico.example' })).toMatchObject({ state: 'quarantined', reason: 'unauthenticated' });
    // A reply address speaks for whom it was given to, and for nobody else.
    const { id, ...settled } = await receive(installation, replyTo(mail, portal.agent.email, 'We pay.'));
    expect(settled).toMatchObject({ state: 'quarantined', reason: 'unauthenticated' });
    expect(await commentsOf(claim)).toEqual([]);
    await deskOf(installation, installation.administrator).accept(`received-${id}`);
    expect(await agent.read(claim.number)).toMatchObject({ state: 'infoRequested', comments: [{ author: expect.not.stringMatching(/^Ingrid/) as string, text: 'We pay.' }] });
  });

  test('a mail about a claim that is closed; nor does an administrator open it with one', async () => {
    const { claim, email } = await handedIn();
    await agent.do(claim.number, 'start-review');
    await agent.do(claim.number, 'reject', { comment: 'No' });
    await agent.do(claim.number, 'close', {});
    const mail = await mailTo(email, claim, /closed/);
    const { id, ...settled } = await receive(installation, replyTo(mail, email, 'But why?'));
    expect(settled).toMatchObject({ state: 'quarantined', reason: 'closed' });
    expect(refusal(await deskOf(installation, installation.administrator).accept(`received-${id}`))).toEqual({ status: 409, code: 'claim.state' });
    expect(await commentsOf(claim)).toEqual([]);
  });

  test('an automatic answer is written down, and answers nothing', async () => {
    const { claim, email } = await asked();
    const mail = await mailTo(email, claim, /asks you/);
    expect(await receive(installation, { ...replyTo(mail, email, 'I am away.'), headers: { 'Auto-Submitted': 'auto-replied' } })).toMatchObject({ state: 'recorded', kind: 'autoReply' });
    expect(await agent.read(claim.number)).toMatchObject({ state: 'infoRequested', comments: [] });
  });

  test('an administrator lets a mail in by the number of the claim: it is the client’s side that it speaks for', async () => {
    const { claim } = await handedIn();
    const { id } = await receive(installation, { from: 'Somebody <somebody@home.example>', text: 'About your claim.' });
    const desk = deskOf(installation, installation.administrator);
    expect(refusal(await desk.accept(`received-${id}`, { portal: portal.key, caseNumber: 'WC-26-9999' }))).toEqual({ status: 400, code: 'message.unmatched' });
    expect(await toldBy(claim, () => desk.accept(`received-${id}`, { portal: portal.key, caseNumber: claim.number }))).toEqual(['claimCommentOfClient ingrid', 'claimCommentOfClient tomasz']);
    expect(await commentsOf(claim)).toEqual([['Somebody <somebody@home.example>', 'About your claim.', false]]);
    expect(await desk.whole(`received-${id}`)).toMatchObject({ state: 'posted', caseNumber: claim.number });
    await mailTo(portal.agent.email, claim, /^Somebody .* wrote/);
    const listed = await until('that what was sent is listed', async () => contentOf(await desk.sent('sent', { search: claim.number, portal: portal.key })).messages.at(0));
    expect(listed.caseNumber).toBe(claim.number);
  });
});

describe('CL-10 MS-06 an answer by mail', () => {
  test('of a client becomes a comment, of which the agent is told', async () => {
    const { claim } = await handedIn();
    await agent.do(claim.number, 'start-review');
    await agent.do(claim.number, 'comments', { text: 'We read it this week.' });
    const mail = await mailTo(portal.client.email, claim, /wrote/);
    expect(await toldBy(claim, () => receive(installation, replyTo(mail, portal.client.email, 'Thank you.\nWe wait.')))).toEqual(['claimCommentOfClient ingrid']);
    expect(await commentsOf(claim)).toEqual([[portal.agent.name, 'We read it this week.', false], [portal.client.name, 'Thank you.\nWe wait.', false]]);
    expect((await mailTo(portal.agent.email, claim, /wrote/)).text).toContain('We wait.');
  });

  test('of an agent is a comment to the client, never a note', async () => {
    const { claim, email } = await handedIn();
    await agent.do(claim.number, 'start-review');
    await client.do(claim.number, 'comments', { text: 'How long will it take?' });
    const mail = await mailTo(portal.agent.email, claim, /wrote/);
    expect(await toldBy(claim, () => receive(installation, replyTo(mail, portal.agent.email, 'A week.')))).toEqual(['claimCommentOfAgent torbjorn', `claimCommentOfAgent ${email}`]);
    expect((await client.read(claim.number)).comments.map(({ author, text, internal }) => [author, text, internal])).toEqual([[portal.client.name, 'How long will it take?', false], [portal.agent.name, 'A week.', false]]);
  });

  test('of a contact who logs in nowhere is the client’s, under the name that the claim gives it', async () => {
    const { claim, email } = await handedIn();
    const mail = await mailTo(email, claim, /received/);
    expect(await receive(installation, replyTo(mail, email.toUpperCase(), 'The unit stands in the shop.'))).toMatchObject({ state: 'posted' });
    expect((await client.read(claim.number)).comments).toMatchObject([{ author: 'Shop of Fjordvarme', company: null, text: 'The unit stands in the shop.', internal: false }]);
  });

  test('to what was asked is the answer, with its files: the claim goes back into review', async () => {
    const { claim, email } = await asked();
    const mail = await mailTo(email, claim, /asks you/);
    const attachments = [{ filename: 'pressure.pdf', content: pdf }, { filename: 'run.exe', content: Buffer.from('MZ\u0000\u0001 program') }];
    expect(await toldBy(claim, () => receive(installation, { ...replyTo(mail, email, '3.1 bar'), attachments }))).toEqual(['claimAnswered ingrid']);
    const read = await agent.read(claim.number);
    expect(read).toMatchObject({ state: 'inReview', comments: [] });
    expect(read.history.at(-1)).toMatchObject({ step: 'answer', who: 'Shop of Fjordvarme', comment: '3.1 bar' });
    expect(await installation.database.rows('SELECT d.title FROM claim_documents d JOIN claim_documents_claim_lnk l ON l.claim_document_id = d.id WHERE l.claim_id = ?', [await idOf(claim)])).toEqual([{ title: 'pressure.pdf' }]);
    expect(await receive(installation, replyTo(mail, email, 'And 20 degrees'))).toMatchObject({ state: 'posted' });
    expect(await commentsOf(claim)).toEqual([['Shop of Fjordvarme', 'And 20 degrees', false]]);
  });

  test('comes as one of two that come at once, the other is a comment', async () => {
    const { claim, email } = await asked();
    const mail = await mailTo(email, claim, /asks you/);
    await Promise.all([receive(installation, replyTo(mail, email, 'First')), receive(installation, replyTo(mail, portal.client.email, 'Second'))]);
    const read = await agent.read(claim.number);
    expect(read.state).toBe('inReview');
    expect([...read.comments.map(({ text }) => text), read.history.at(-1)?.comment].sort()).toEqual(['First', 'Second']);
  });
});

describe('CL-09 MS-07 the mails of a claim', () => {
  type Page = { entries: DeskMessage[]; next: string | null };
  const historyOf = async (who: Claims, { number }: Pick<StoredClaim, 'number'>, rest = ''): Promise<Answer<Data<Page>>> => who.get<Page>(`claims/${number}/mail-history${rest}`);
  const entriesOf = async (claim: Pick<StoredClaim, 'number'>) => contentOf(await historyOf(agent, claim)).entries;

  test('are the agents’ alone to read, and those of a claim that they see', async () => {
    const { claim, email } = await handedIn();
    await mailTo(email, claim, /received/);
    const [first] = await entriesOf(claim);
    const second = await client.submitted(portal);
    const draft = await client.create();
    for (const rest of ['', `/${first?.id ?? ''}`, `/${first?.id ?? ''}/source`]) {
      expect(refusal(await historyOf(client, claim, rest)), rest).toEqual({ status: 403, code: 'right.missing' });
      for (const outside of [other, claimsOf(installation, elsewhere.agent)]) expect(refusal(await historyOf(outside, claim, rest)), rest).toEqual({ status: 404, code: 'notFound' });
      expect(refusal(await historyOf(agent, draft, rest)), rest).toEqual({ status: 404, code: 'notFound' });
      if (rest) expect(refusal(await historyOf(agent, second, rest)), rest).toEqual({ status: 404, code: 'notFound' });
    }
    const again = (who: Claims, of: Pick<StoredClaim, 'number'>) => who.step(of.number, `mail-history/${first?.id ?? ''}/send-again`);
    expect(refusal(await again(client, claim))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await again(other, claim))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await again(agent, second))).toEqual({ status: 404, code: 'notFound' });
  });

  test('stand there in both directions, the newest first, with what became of each', async () => {
    const { claim, email } = await asked();
    const mail = await mailTo(email, claim, /asks you/);
    await receive(installation, replyTo(mail, email, '3.1 bar'));
    await receive(installation, replyTo(mail, someEmail('neighbour'), 'I know more.'));
    await mailTo(portal.agent.email, claim, /answered/);
    const entries = await until('that all are sent', async () => {
      const found = await entriesOf(claim);
      return found.every(({ direction, state }) => direction === 'received' || state === 'sent') ? found : undefined;
    });
    expect(entries.map(({ direction, template, state }) => [direction, template ?? state])).toEqual([
      ['received', 'quarantined'],
      ['sent', 'claimAnswered'],
      ['received', 'posted'],
      ['sent', 'claimInformationAsked'],
      ['sent', 'claimInformationAsked'],
      ['sent', 'claimHandedIn'],
      ['sent', 'claimHandedIn'],
      ['sent', 'claimReceived'],
      ['sent', 'claimReceived'],
    ]);
    const whole = contentOf(await agent.get<WholeMessage>(`claims/${claim.number}/mail-history/${entries[3]?.id ?? ''}`));
    expect(whole.text).toContain('Which pressure?');
    const { headers, text } = await historyOf(agent, claim, `/${entries[3]?.id ?? ''}/source`);
    expect(headers.get('content-type')).toBe('message/rfc822');
    expect(text).not.toMatch(/reply\+/);
  });

  test('that failed or came back are sent again by an agent', async () => {
    const { claim, email } = await handedIn();
    await mailTo(email, claim, /received/);
    await until('that it is sent', async () => ((await entriesOf(claim)).every(({ state }) => state === 'sent') ? true : undefined));
    const sent = (await entriesOf(claim)).find(({ to }) => to === email);
    const path = `mail-history/${sent?.id ?? ''}/send-again`;
    expect(refusal(await agent.step(claim.number, path))).toEqual({ status: 409, code: 'message.state' });
    await installation.database.execute("UPDATE portico_outbox SET state = 'failed', error = '550 No such user' WHERE aggregate = 'claim' AND aggregate_id = ? AND recipient = ?", [await idOf(claim), email]);
    expect((await entriesOf(claim)).find(({ to }) => to === email)).toMatchObject({ state: 'failed', reason: '550 No such user' });
    expect((await secondAgent.step(claim.number, path)).status).toBe(204);
    await until('that it has gone again', async () => ((await mailsTo(installation.copy, email)).length === 2 ? true : undefined));
    const events = await installation.database.rows<{ actor: string }>("SELECT actor FROM portico_events WHERE aggregate = 'claim' AND aggregate_id = ? AND kind = 'messageSentAgain'", [await idOf(claim)]);
    expect(events.map(({ actor }) => (JSON.parse(actor) as { name: string }).name)).toEqual([portal.secondAgent.name]);
  });
});
