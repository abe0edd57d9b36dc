import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { moneyOf } from './support/budgets.ts';
import { contentOf, refusal } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal, givePassword } from './support/portal.ts';
import { restOf, type StoredCase } from './support/rest.ts';
import { bidderOf, bidTokenFor, FAR, officeBidder, passDeadline, quotedTask, rfqsOf } from './support/rfqs.ts';

let installation: Installation;
let portal: FoundedPortal;
let made: StoredCase;
let task: string;
let handler: ReturnType<typeof rfqsOf>;
let repairer: ReturnType<typeof officeBidder>;
let repairerToken: string;
let handlerToken: string;
let outsider: { name: string; email: string };
let count = 0;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  repairerToken = await logIn(installation, portal.key, await givePassword(installation, portal.repairer));
  handlerToken = await logIn(installation, portal.key, portal.handler);
  repairer = officeBidder(installation, repairerToken);
});
afterAll(() => installation.close());

beforeEach(async () => {
  made = await portal.rest.createCase({ street: 'Storgata 1', postalCode: '0178', city: 'Oslo' });
  task = await quotedTask(portal, made);
  handler = rfqsOf(restOf(installation, handlerToken), made);
  count += 1;
  outsider = { name: 'Fjell Rør AS', email: `fjell${count}@${portal.key}.example` };
});

const request = (more: object = {}) => ({ description: 'Two rooms', deadline: FAR, tasks: [task], offices: [portal.repairOffice.documentId], outsiders: [outsider], ...more });

async function sent(more: object = {}) {
  const { documentId } = contentOf(await handler.draft(request(more)));
  const rfq = contentOf(await handler.send(documentId));
  const invitation = (of: string | null) => rfq.invitations.find(({ office }) => office === of)?.documentId ?? '';
  return { rfq, id: documentId, office: invitation(portal.repairOffice.documentId), outside: invitation(null) };
}

const bid = (amount: number, more: object = {}) => ({ parts: [{ task, amount }], ...more });

describe('EH-15 from the request to the budget', () => {
  test('an outsider bids by its link and wins; nobody knew before the deadline', async () => {
    const { id, office, outside } = await sent();
    const fjell = bidderOf(installation.copy, portal.key, await bidTokenFor(installation.copy, outsider.email));
    expect(contentOf(await fjell.check())).toEqual({ state: 'valid' });
    const seen = contentOf(await fjell.open());
    expect(seen).toMatchObject({ state: 'open', description: 'Two rooms', deadline: FAR, place: { street: null, postalCode: '0178', city: 'Oslo' }, bid: null });
    contentOf(await fjell.bid(bid(250_000)));
    contentOf(await repairer.bid(office, bid(300_000)));
    expect(refusal(await handler.decide(id, outside))).toEqual({ status: 409, code: 'rfq.state' });
    expect((await handler.only()).invitations.map((one) => one.bid)).toEqual([null, null]);
    await passDeadline(installation, id);
    const open = await handler.only();
    expect(open).toMatchObject({ state: 'answered', unsealed: true });
    expect(open.invitations.map((one) => [one.bid?.total, one.bid?.lowest])).toEqual([[300_000, false], [250_000, true]]);
    expect(contentOf(await handler.decide(id, outside)).state).toBe('decided');
    const money = moneyOf(portal, task);
    expect((await money.read()).budgets).toMatchObject([{ number: 1, status: 'approved', amount: 250_000, approvedAmount: 250_000 }]);
    expect(await money.status()).toBe('created');
    expect(contentOf(await fjell.check())).toEqual({ state: 'expired' });
    expect(refusal(await fjell.open())).toEqual({ status: 410, code: 'link.expired' });
  });
});
