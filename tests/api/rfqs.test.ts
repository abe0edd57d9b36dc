import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { moneyOf } from './support/budgets.ts';
import { contentOf, type Data, details, refusal } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { eventsOf, outboxOf } from './support/events.ts';
import { formOf, png } from './support/files.ts';
import { type Installation, openInstallation, contentManagerOf } from './support/installation.ts';
import { mailsTo, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal, givePassword, openAnotherOffice } from './support/portal.ts';
import { restOf, type StoredCase } from './support/rest.ts';
import { type AskedRfq, bidderOf, bidTokenFor, bidTokenIn, editRfq, FAR, officeBidder, passDeadline, quotedTask, rfqsOf, type StoredRfq } from './support/rfqs.ts';
import { employ, grantRights, mark, signIn, workOf } from './support/work.ts';

let installation: Installation;
let portal: FoundedPortal;
let made: StoredCase;
let task: string;
let handler: ReturnType<typeof rfqsOf>;
let handlerToken: string;
let repairerToken: string;
let rivalToken: string;
let rivalOffice: string;
let outsider: { name: string; email: string };
let count = 0;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  repairerToken = await logIn(installation, portal.key, await givePassword(installation, portal.repairer));
  handlerToken = await logIn(installation, portal.key, portal.handler);
  rivalOffice = (await openAnotherOffice(installation, portal, 'Rival')).documentId;
  rivalToken = (await employ(installation, portal, { name: 'Rita', level: 3, office: { documentId: rivalOffice } })).token;
});
afterAll(() => installation.close());

beforeEach(async () => {
  made = await portal.rest.createCase({ street: 'Storgata 1', postalCode: '0178', city: 'Oslo' });
  task = await quotedTask(portal, made);
  handler = rfqsOf(restOf(installation, handlerToken), made);
  count += 1;
  outsider = { name: 'Fjell Rør AS', email: `fjell${count}@${portal.key}.example` };
});

const request = (more: object = {}) => ({ description: 'Two rooms', deadline: FAR, tasks: [task], offices: [portal.repairOffice.documentId, rivalOffice], outsiders: [outsider], ...more });
const bid = (amount: number, more: object = {}) => ({ parts: [{ task, amount }], ...more });
const invitationOf = (rfq: StoredRfq, office: string | null): string => rfq.invitations.find((one) => one.office === office)?.documentId ?? '';

async function sent(more: object = {}) {
  const { documentId } = contentOf(await handler.draft(request(more)));
  const rfq = contentOf(await handler.send(documentId));
  return { rfq, id: documentId, repairer: invitationOf(rfq, portal.repairOffice.documentId), rival: invitationOf(rfq, rivalOffice), outside: invitationOf(rfq, null) };
}

const repairer = () => officeBidder(installation, repairerToken);
const rival = () => officeBidder(installation, rivalToken);
const fjell = async () => bidderOf(installation.copy, portal.key, await bidTokenFor(installation.copy, outsider.email));

describe('EH-15 EH-02 who may not', () => {
  test('another portal finds nothing; of the partner’s people nobody asks, reads or decides', async () => {
    const { id, repairer: invitation } = await sent();
    const other = await foundPortal(installation);
    const foreign = rfqsOf(other.rest, made);
    for (const answer of [await foreign.list(), await foreign.draft(request()), await foreign.send(id), await foreign.cancel(id), await foreign.decide(id, invitation), await editRfq(installation, other.token, id, { description: 'x' })]) {
      expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    }
    // The invited office does not see the case at all.
    const invited = rfqsOf(restOf(installation, repairerToken), made);
    for (const answer of [await invited.list(), await invited.send(id), await invited.cancel(id), await invited.decide(id, invitation)]) expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await workOf(installation, { token: repairerToken }).get(`work/cases/${made.number}`))).toEqual({ status: 404, code: 'notFound' });
  });

  test('an external case handler reads the log, and nothing in it of who else is invited', async () => {
    const external = await employ(installation, portal, { name: 'Mons', level: 1, office: portal.inspectionOffice });
    await mark(installation, portal, external, 'externalCaseHandler');
    const work = workOf(installation, { token: handlerToken });
    contentOf(await work.command(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId }));
    contentOf(await work.command(`cases/${made.documentId}/external-handler`, { member: external.documentId }));
    await sent();
    const log = await workOf(installation, external).get(`work/cases/${made.number}/log`);
    expect(log.status).toBe(200);
    expect(log.text).not.toContain('rfqSent');
    expect((await work.get(`work/cases/${made.number}/log`)).text).toContain('rfqSent');
    expect((await workOf(installation, external).get('work/since')).text).not.toContain('rfqSent');
  });

  test('each right opens its own command and no other', async () => {
    const external = await employ(installation, portal, { name: 'Eva', level: 3, office: portal.inspectionOffice });
    await mark(installation, portal, external, 'externalCaseHandler', 200_000);
    await grantRights(installation, portal, { externalCaseHandler: ['rfq.edit'] });
    await portal.rest.give(`cases/${made.documentId}/external-office`, { office: portal.inspectionOffice.documentId });
    await portal.rest.give(`cases/${made.documentId}/external-handler`, { member: external.documentId });
    const eva = rfqsOf(restOf(installation, (await signIn(installation, portal, external)).token), made);
    expect(details(await eva.draft(request()))).toMatchObject({ right: 'rfq.outsiders' });
    const { documentId } = contentOf(await eva.draft(request({ outsiders: [] })));
    const rfq = contentOf(await eva.send(documentId));
    const invitation = invitationOf(rfq, portal.repairOffice.documentId);
    contentOf(await repairer().bid(invitation, bid(250_000)));
    await passDeadline(installation, documentId);
    expect(details(await eva.decide(documentId, invitation))).toMatchObject({ code: 'right.missing', right: 'rfq.decide' });
    await grantRights(installation, portal, { externalCaseHandler: ['rfq.decide'] });
    expect(refusal(await eva.draft(request({ outsiders: [] })))).toEqual({ status: 403, code: 'right.missing' });
    // What she decides counts as what she approves (EH-04).
    expect(details(await eva.decide(documentId, invitation))).toMatchObject({ code: 'limit.exceeded', limit: 200_000, amount: 250_000 });
    expect(contentOf(await handler.list()).rfqs[0]?.state).toBe('answered');
  });

  // The demo's own letters may still be going out before the first one of these.
  test('in the invited office from level 3 on; a link is good in its portal alone, and whole', { timeout: 90_000 }, async () => {
    const { repairer: invitation } = await sent();
    const { token: clerk } = await employ(installation, portal, { name: 'Nils', level: 2, office: portal.repairOffice });
    const low = officeBidder(installation, clerk);
    expect(contentOf(await low.list()).invitations).toEqual([]);
    for (const answer of [await low.read(invitation), await low.bid(invitation, bid(1)), await rival().read(invitation), await rival().bid(invitation, bid(1))]) expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    const { token } = await fjell();
    const other = await foundPortal(installation);
    for (const [key, link] of [[portal.key, `${token}x`], [portal.key, token.slice(0, -2)], [portal.key, 'none'], [other.key, token]] as const) {
      const stranger = bidderOf(installation.copy, key, link);
      expect(contentOf(await stranger.check())).toEqual({ state: 'invalid' });
      for (const answer of [await stranger.open(), await stranger.bid(bid(1)), await stranger.paper('none')]) expect(refusal(answer)).toEqual({ status: 404, code: 'link.invalid' });
    }
  });

  test('no stock door writes or reads any of it, the platform administrator’s least of all', async () => {
    const { id, repairer: invitation } = await sent();
    const given = contentOf(await repairer().bid(invitation, bid(271_828), [{ name: 'offer.png', content: await png() }]));
    const contentManager = contentManagerOf(installation);
    for (const answer of [await contentManager.create('api::rfq.rfq', { number: 1, description: 'x', deadline: FAR }), await contentManager.update('api::rfq.rfq', id, { deadline: '2020-01-01T12:00' })]) {
      expect(refusal(answer)).toEqual({ status: 405, code: 'method.off' });
    }
    // Of a bid the panel reads first what it would write to.
    for (const answer of [await contentManager.create('api::bid.bid', { total: '1', parts: [], givenAt: new Date().toISOString() }), await contentManager.update('api::bid.bid', given.documentId, { total: '1' })]) expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    const look = (path: string, token = installation.administrator) => installation.send({ path, token });
    const places = ['/content-manager/collection-types/api::bid.bid', `/content-manager/collection-types/api::bid.bid/${given.documentId}`, '/upload/files', '/upload/files?pageSize=100&sort=createdAt:DESC'];
    for (const path of places) {
      const { text } = await look(path);
      expect(text, path).not.toContain('271828');
      expect(text, path).not.toContain('offer.png');
    }
    for (const path of ['/api/bids', `/api/bids/${given.documentId}`, '/api/rfqs', `/api/rfqs/${id}`, `/api/rfq-invitations/${invitation}`]) expect([404, 405], path).toContain((await look(path, portal.token)).status);
  });
});

describe('EH-15 sealed until the deadline', () => {
  test('the content manager gives pictures as before, while there are papers of bids', async () => {
    const { repairer: mine } = await sent();
    contentOf(await repairer().bid(mine, bid(1), [{ name: 'offer.png', content: await png() }]));
    const { body: uploaded } = await installation.send<{ id: number }[]>({ method: 'POST', path: '/upload', token: installation.administrator, body: formOf({}, [{ name: 'house.png', content: await png() }], 'files') });
    contentOf(await contentManagerOf(installation).update('api::case.case', made.documentId, { picture: uploaded[0]?.id ?? 0 }));
  });

  test('planted: no amount, word, file or number of a bid is anywhere, but with its bidder', async () => {
    const { id, repairer: mine, rival: theirs, outside } = await sent();
    const secrets = { repairer: ['3141593', 'Heron words', 'heron.png'], rival: ['2718281', 'Kestrel words', 'kestrel.png'], fjell: ['1618034', 'Merlin words', 'merlin.png'] } as const;
    const content = await png();
    const link = await fjell();
    contentOf(await repairer().bid(mine, bid(3_141_593, { text: 'Heron words' }), [{ name: 'heron.png', content }]));
    contentOf(await rival().bid(theirs, bid(2_718_281, { text: 'Kestrel words' }), [{ name: 'kestrel.png', content }]));
    contentOf(await link.bid(bid(1_618_034, { text: 'Merlin words' }), [{ name: 'merlin.png', content }]));
    const found = (text: string, of: readonly string[]) => of.filter((secret) => text.includes(secret));
    const all = Object.values(secrets).flat();
    const before = async () => {
      const asked = [`/api/cases/${made.documentId}/rfqs`, `/api/work/cases/${made.number}`, `/api/work/cases/${made.number}/log`, `/api/work/cases/${made.number}/costs`, `/api/cases/${made.documentId}/mail-history`, '/api/work/dashboard', '/api/work/since', `/api/work/cases?q=${made.number}`, `/api/work/cases/${made.number}/documents`, `/api/tasks/${task}/budgets`];
      const answers = await Promise.all([...asked.map((path) => installation.send({ path, token: handlerToken })), ...['cases', 'tasks', 'documents'].map((type) => installation.send({ path: `/api/${type}?populate=*`, token: portal.token })), installation.send({ path: `/api/cases/${made.documentId}/rfqs`, token: portal.token })]);
      return answers.map(({ text }) => text).join('\n');
    };
    const told = await before();
    expect(found(told, all)).toEqual([]);
    // Not even how many there are: with one bid less the answer is the same.
    const listed = contentOf(await handler.list());
    expect(listed.rfqs[0]).toMatchObject({ state: 'sent', unsealed: false, commands: ['editRfq', 'cancelRfq'] });
    expect(listed.rfqs[0]?.invitations.map((one) => one.bid)).toEqual([null, null, null]);
    const events = await eventsOf(installation.database, made.id);
    expect(events.map(({ kind }) => kind).filter((kind) => /bid/i.test(kind))).toEqual([]);
    expect(found(JSON.stringify([events, await outboxOf(installation.database, made.id)]), all)).toEqual([]);
    // Each bidder reads its own and nobody else's, before the deadline and after.
    const each = async () => ({ repairer: JSON.stringify(contentOf(await repairer().read(mine))), rival: JSON.stringify(contentOf(await rival().read(theirs))), fjell: JSON.stringify(contentOf(await link.open())) });
    const ownOnly = (seen: Record<keyof typeof secrets, string>) => Object.fromEntries(Object.entries(seen).map(([who, text]) => [who, found(text, all)]));
    expect(ownOnly(await each())).toEqual(secrets);
    const [paper] = contentOf(await rival().read(theirs)).bid?.attachments ?? [];
    for (const answer of [await repairer().paper(mine, paper?.id ?? ''), await link.paper(paper?.id ?? ''), await installation.send({ path: `/api/rfqs/${id}/papers/${paper?.id ?? ''}`, token: handlerToken })]) expect(answer.status).toBe(404);
    expect((await rival().paper(theirs, paper?.id ?? '')).status).toBe(200);
    await passDeadline(installation, id);
    expect(ownOnly(await each())).toEqual(secrets);
    expect(found((await installation.send({ path: `/api/cases/${made.documentId}/rfqs`, token: handlerToken })).text, all)).toEqual(all);
    expect((await installation.send({ path: `/api/rfqs/${id}/papers/${paper?.id ?? ''}`, token: handlerToken })).status).toBe(200);
    contentOf(await handler.decide(id, outside, 'It begins first.'));
    const mails = [...(await mailsTo(installation.copy, outsider.email)), ...(await mailsTo(installation.copy, portal.repairer.email))].map(({ text, subject }) => subject + text).join('\n');
    expect(found(mails, all)).toEqual([]);
    expect(found((await installation.send({ path: `/api/work/cases/${made.number}/log`, token: handlerToken })).text, all)).toEqual([]);
  });

  test('MS-07 what outsiders and offices are written stands in the mail history of the case, for those who answer it, without its link', async () => {
    await sent();
    const link = await fjell();
    type History = Data<{ entries: { id: string; to: string | null; subject: string | null }[] }>;
    const history = async (token: string) => installation.send<History>({ path: `/api/cases/${made.documentId}/mail-history`, token });
    const { entries } = contentOf(await history(handlerToken));
    expect(entries.map(({ to }) => to)).toEqual(expect.arrayContaining([outsider.email, portal.repairer.email]));
    const invited = entries.find(({ to }) => to === outsider.email);
    const whole = await installation.send({ path: `/api/cases/${made.documentId}/mail-history/${invited?.id ?? ''}`, token: handlerToken });
    expect([whole.status, whole.text.includes('0178'), whole.text.includes(link.token)]).toEqual([200, true, false]);
    for (const token of [repairerToken, rivalToken]) expect(refusal(await history(token))).toEqual({ status: 404, code: 'notFound' });
  });

  test('a request that was called off is never opened', async () => {
    const { id, repairer: mine } = await sent();
    contentOf(await repairer().bid(mine, bid(3_333_331)));
    contentOf(await handler.cancel(id));
    await passDeadline(installation, id);
    expect((await installation.send({ path: `/api/cases/${made.documentId}/rfqs`, token: handlerToken })).text).not.toContain('3333331');
    expect(refusal(await repairer().bid(mine, bid(1)))).toEqual({ status: 410, code: 'rfq.closed' });
    expect(contentOf(await repairer().read(mine)).state).toBe('cancelled');
  });

  test('an outsider reads where it is roughly, an office wholly, and nobody the case', async () => {
    const { repairer: mine } = await sent();
    const outsidersView = await (await fjell()).open();
    expect(contentOf(outsidersView).place).toEqual({ street: null, postalCode: '0178', city: 'Oslo' });
    const officesView = await repairer().read(mine);
    expect(contentOf(officesView).place.street).toBe('Storgata 1');
    const keys = ['attachments', 'bid', 'changedAt', 'company', 'currency', 'deadline', 'description', 'documentId', 'place', 'state', 'tasks', 'workItems', 'zone'];
    for (const answer of [outsidersView, officesView]) {
      expect(Object.keys(contentOf<AskedRfq>(answer)).sort()).toEqual(keys);
      for (const hidden of [made.number, made.documentId, outsider.email, 'Rival', portal.handler.name]) expect(answer.text).not.toContain(hidden);
    }
  });
});

describe('EH-15 what is not taken in', () => {
  test.each<[string, object, string]>([
    ['nothing to quote', { tasks: [] }, 'input.invalid'],
    ['a day that is none', { deadline: '2031-13-01T12:00' }, 'input.invalid'],
    ['a deadline that has passed', { deadline: '2020-01-01T12:00' }, 'rfq.deadline'],
    ['a task of nobody', { tasks: ['none'] }, 'relation.unknown'],
    ['an office of nobody', { offices: ['none'] }, 'relation.unknown'],
    ['somebody twice', { outsiders: [{ name: 'A', email: 'a@home.example' }, { name: 'B', email: 'A@home.example' }] }, 'rfq.invited'],
  ])('%s', async (_what, more, code) => {
    expect(refusal(await handler.draft(request(more))).code).toBe(code);
    expect(contentOf(await handler.list()).rfqs).toEqual([]);
  });

  test('work that has been begun, or is no repair; a request to nobody', async () => {
    const inspection = contentOf(await portal.rest.command<{ documentId: string }>(`cases/${made.documentId}/tasks`, { title: 'Inspection', kind: 'inspection' })).documentId;
    expect(refusal(await handler.draft(request({ tasks: [inspection] })))).toEqual({ status: 409, code: 'rfq.tasks' });
    const { documentId } = contentOf(await handler.draft(request({ offices: [], outsiders: [] })));
    expect(refusal(await handler.send(documentId))).toEqual({ status: 409, code: 'rfq.nobody' });
    contentOf(await editRfq(installation, handlerToken, documentId, { offices: [portal.repairOffice.documentId] }));
    await portal.rest.give(`tasks/${task}/remove`);
    expect(refusal(await handler.send(documentId))).toEqual({ status: 409, code: 'rfq.tasks' });
  });

  test.each<[string, (of: string) => object, string]>([
    ['nothing', () => ({ parts: [] }), 'input.invalid'],
    ['another task', () => ({ parts: [{ task: 'none', amount: 1 }] }), 'bid.parts'],
    ['one task twice', (of) => ({ parts: [{ task: of, amount: 1 }, { task: of, amount: 1 }] }), 'bid.parts'],
    ['lines where sums are asked for', (of) => ({ parts: [{ task: of, lines: [{ text: 'x', quantity: '1', unitPrice: 1 }] }] }), 'budget.way'],
    ['half a unit', (of) => ({ parts: [{ task: of, amount: 1.5 }] }), 'input.invalid'],
    ['less than nothing', (of) => ({ parts: [{ task: of, amount: -1 }] }), 'input.invalid'],
  ])('a bid of %s', async (_what, body, code) => {
    const { repairer: mine } = await sent({ outsiders: [] });
    expect(refusal(await repairer().bid(mine, body(task) as { parts: object[] })).code).toBe(code);
    expect(contentOf(await repairer().read(mine)).bid).toBeNull();
  });

  test('a bid by link is no form of anything, and no file that does something when opened', async () => {
    await sent();
    const link = await fjell();
    const path = `/api/portals/${portal.key}/bid-links/bid`;
    expect((await installation.send({ method: 'POST', path, body: { token: link.token, bid: '{' } })).status).toBe(400);
    expect(refusal(await link.bid(bid(1), [{ name: 'x.svg', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }]))).toEqual({ status: 415, code: 'file.type' });
    expect(contentOf(await link.open()).bid).toBeNull();
  });
});

describe('EH-15 from the request to the budget', () => {
  test('an office wins: the task goes there, its bid is the budget, and work begins once the days are set', async () => {
    const { id, repairer: mine, rival: theirs } = await sent();
    contentOf(await repairer().bid(mine, bid(300_000)));
    contentOf(await repairer().bid(mine, bid(280_000, { text: 'All in' })));
    contentOf(await rival().bid(theirs, bid(300_000)));
    await passDeadline(installation, id);
    expect(refusal(await repairer().bid(mine, bid(1)))).toEqual({ status: 410, code: 'rfq.closed' });
    expect(refusal(await handler.decide(id, 'none'))).toEqual({ status: 400, code: 'relation.unknown' });
    const money = moneyOf(portal, task);
    expect(contentOf(await handler.decide(id, mine)).invitations.map(({ won }) => won)).toEqual([true, false, false]);
    expect(refusal(await handler.decide(id, theirs))).toEqual({ status: 409, code: 'rfq.state' });
    expect(await money.status()).toBe('allocated');
    expect((await money.read()).budgets).toMatchObject([{ number: 1, status: 'approved', amount: 280_000, approvedAmount: 280_000 }]);
    await money.give('responsible', { responsible: portal.repairer.documentId });
    await money.give('schedule', { from: '2031-02-01', to: '2031-02-03' });
    expect(await money.status()).toBe('budgetApproved');
    await money.give('start');
    expect(contentOf(await rival().read(theirs)).state).toBe('lost');
    expect(contentOf(await repairer().read(mine)).state).toBe('won');
    const decided = (await eventsOf(installation.database, made.id)).filter(({ kind }) => kind === 'rfqDecided');
    expect(decided).toHaveLength(1);
    expect(Object.keys(decided[0]?.private ?? {}).sort()).toEqual(['number', 'office', 'reason', 'tasks']);
  });

  test('a task that goes on to another office leaves the quotation behind', async () => {
    const { id, repairer: mine } = await sent();
    contentOf(await repairer().bid(mine, bid(280_000)));
    await passDeadline(installation, id);
    contentOf(await handler.decide(id, mine));
    await portal.rest.give(`tasks/${task}/allocate`, { office: rivalOffice });
    expect((await moneyOf(portal, task).read()).budgets.map(({ status }) => status)).toEqual(['replaced']);
  });

  test('an outsider wins: the sum is agreed on, no task goes there, and its link is dead', async () => {
    const { id, outside } = await sent();
    const link = await fjell();
    contentOf(await link.bid(bid(250_000)));
    expect(refusal(await handler.decide(id, outside))).toEqual({ status: 409, code: 'rfq.state' });
    await passDeadline(installation, id);
    contentOf(await handler.decide(id, outside));
    const money = moneyOf(portal, task);
    expect((await money.read()).budgets).toMatchObject([{ status: 'approved', approvedAmount: 250_000 }]);
    expect(await money.status()).toBe('created');
    expect(contentOf(await link.check())).toEqual({ state: 'expired' });
    for (const answer of [await link.open(), await link.bid(bid(1)), await link.paper('none')]) expect(refusal(answer)).toEqual({ status: 410, code: 'link.expired' });
    // Whoever looks after the work for the company keeps the sum.
    await portal.rest.give(`tasks/${task}/allocate`, { office: portal.headOffice.documentId });
    expect((await money.read()).budgets.map(({ status }) => status)).toEqual(['approved']);
  });

  test('by work items, task by task', async () => {
    const other = await foundPortal(installation, { workItems: true });
    const of = await other.rest.createCase();
    const tasks = [await quotedTask(other, of), await quotedTask(other, of)];
    const asked = rfqsOf(other.rest, of);
    const { documentId } = contentOf(await asked.draft({ description: 'Both', deadline: FAR, tasks, outsiders: [outsider] }));
    const [invitation] = contentOf(await asked.send(documentId)).invitations;
    const link = bidderOf(installation.copy, other.key, await bidTokenFor(installation.copy, outsider.email));
    const parts = tasks.map((one, index) => ({ task: one, lines: [{ text: 'Men', quantity: '1.5', unitPrice: 50_000 + index }, { text: 'Fans', quantity: '2', unitPrice: 30_000 }] }));
    expect(refusal(await link.bid({ parts: parts.slice(1) }))).toEqual({ status: 400, code: 'bid.parts' });
    expect(contentOf(await link.bid({ parts })).total).toBe(270_002);
    await passDeadline(installation, documentId);
    contentOf(await asked.decide(documentId, invitation?.documentId ?? ''));
    const budgets = await Promise.all(tasks.map(async (one) => (await moneyOf(other, one).read()).budgets[0]));
    expect(budgets.map((budget) => [budget?.approvedAmount, budget?.lines.map(({ approved }) => approved)])).toEqual([[135_000, [true, true]], [135_002, [true, true]]]);
  });
});

describe('EH-15 who is told', () => {
  test('the invited of the request and of what changed; bids that are there stand as given before; who comes later is invited', async () => {
    const { id, repairer: mine } = await sent({ offices: [portal.repairOffice.documentId] });
    const first = await nextMail(installation.copy, outsider.email);
    expect(first.text).toContain('0178 Oslo');
    expect(first.text).not.toContain('Storgata');
    const link = bidderOf(installation.copy, portal.key, bidTokenIn(first));
    contentOf(await repairer().bid(mine, bid(280_000)));
    const edited = contentOf(await editRfq(installation, handlerToken, id, { deadline: '2031-04-01T12:00', offices: [portal.repairOffice.documentId, rivalOffice] }));
    expect(edited.invitations.map(({ office }) => office)).toEqual([portal.repairOffice.documentId, null, rivalOffice]);
    const second = await nextMail(installation.copy, outsider.email, first.id);
    expect(second.subject).toMatch(/^Changed/);
    expect(second.text).toContain('moved');
    expect(bidTokenIn(second)).toBe(link.token);
    expect(contentOf(await repairer().read(mine)).bid).toMatchObject({ total: 280_000, beforeChange: true });
    expect(contentOf(await repairer().bid(mine, bid(270_000))).beforeChange).toBe(false);
    expect(refusal(await editRfq(installation, handlerToken, id, { tasks: [await quotedTask(portal, made)] }))).toEqual({ status: 409, code: 'rfq.state' });
    await expect.poll(async () => (await outboxOf(installation.database, made.id)).filter(({ template }) => template.startsWith('rfq')).map(({ template, recipient }) => `${template} ${recipient.split('@')[0]}`).sort()).toEqual(
      ['rfqInvited rita', `rfqInvited fjell${count}`, 'rfqInvited samira', `rfqChanged fjell${count}`, 'rfqChanged samira'].sort(),
    );
    const rows = await outboxOf(installation.database, made.id);
    expect(JSON.stringify(rows)).not.toContain(link.token);
  });

  test('of the end: won or not, called off; and the link is shown to nobody', async () => {
    const { id, repairer: mine } = await sent();
    const { token } = await fjell();
    contentOf(await repairer().bid(mine, bid(280_000)));
    await passDeadline(installation, id);
    contentOf(await handler.decide(id, mine));
    const templates = (await outboxOf(installation.database, made.id)).filter(({ template }) => ['rfqWon', 'rfqLost'].includes(template)).map(({ template, recipient }) => `${template} ${recipient.split('@')[0]}`);
    expect(templates.sort()).toEqual([`rfqLost fjell${count}`, 'rfqLost rita', 'rfqWon samira']);
    const history = await installation.send<Data<{ entries: { id: string }[] }>>({ path: `/api/cases/${made.documentId}/mail-history`, token: handlerToken });
    for (const { id: message } of contentOf(history).entries) expect((await installation.send({ path: `/api/cases/${made.documentId}/mail-history/${message}`, token: handlerToken })).text).not.toContain(token.split('.')[1]);
  });
});

test('CP-21 a request under way is in the handler’s dashboard by its deadline, and in the office’s until it has bid', async () => {
  await portal.rest.give(`cases/${made.documentId}/resume`).catch(() => undefined);
  const work = workOf(installation, { token: handlerToken });
  contentOf(await work.change(made, { handler: portal.handler.documentId }));
  const counted = async () => (await work.dashboard()).rfqs ?? 0;
  const invited = async () => contentOf(await installation.send<Data<{ invitations: { later: number } | null }>>({ path: '/api/work/dashboard', token: repairerToken })).invitations;
  const before = [await counted(), (await invited())?.later ?? 0];
  const { id, repairer: mine } = await sent();
  expect([await counted(), (await invited())?.later]).toEqual(before.map((number) => number + 1));
  contentOf(await repairer().bid(mine, bid(1000)));
  expect([await counted(), (await invited())?.later]).toEqual([(before[0] ?? 0) + 1, before[1]]);
  contentOf(await handler.cancel(id));
  expect(await counted()).toBe(before[0]);
});
