import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type Customer, customerOf, type NewsEntry, openByMail } from './support/customer.ts';
import { doorsOf, type Door, type DoorName } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { tellNews } from './support/news-story.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';
import { newsKinds } from './support/settings.ts';

let installation: Installation;
let portal: FoundedPortal;
let doors: Record<DoorName, Door>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  doors = await doorsOf(installation, portal);
});
afterAll(() => installation.close());

const mobile = '+4791234567';
const another = '+4798765432';

async function caseWithCustomer(): Promise<{ of: StoredCase; customer: Customer }> {
  const of = await portal.rest.createCase();
  const { email } = await portal.rest.addContact(of, { mobile });
  return { of, customer: await openByMail(installation.copy, portal.key, email ?? '') };
}

/** All news of a case, newest first, over as many pages as there are. */
async function allNews(customer: Customer, number: string): Promise<NewsEntry[]> {
  const entries: NewsEntry[] = [];
  let news = (await customer.page(number)).news;
  while (news) {
    entries.push(...news.entries);
    news = news.next === null ? null : contentOf(await customer.readNews(number, `?cursor=${news.next}`));
  }
  return entries;
}

const call = (of: StoredCase, number: string) => portal.rest.give(`cases/${of.documentId}/calls`, { number, caller: 'Marit Solheim', reached: false, seconds: 12 });
const write = (of: StoredCase) => portal.rest.give(`cases/${of.documentId}/messages`, { text: 'The floor is dry.' });
const said = (entries: readonly NewsEntry[]) => entries.map(({ kind, facts }) => ({ kind, facts }));

describe('CP-12 what is refused', () => {
  let of: StoredCase;
  let customer: Customer;
  beforeAll(async () => {
    ({ of, customer } = await caseWithCustomer());
  });

  test('without a session, and in another’s case', async () => {
    const stranger = customerOf(installation.copy, 'pcs_nobody');
    expect(refusal(await stranger.readNews(of.number))).toEqual({ status: 401, code: 'auth.required' });
    const hers = await portal.rest.createCase();
    expect(refusal(await customer.readNews(hers.number))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await customer.readPage(hers.number))).toEqual({ status: 404, code: 'notFound' });
  });

  test.each(['nonsense', Buffer.from('after:-1').toString('base64url'), Buffer.from('after:99999999999').toString('base64url'), '%00'])('a cursor that is none of ours: %s', async (cursor) => {
    expect(refusal(await customer.readNews(of.number, `?cursor=${cursor}`))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test.each(['kinds=caseClosed', 'populate=*', 'filters[kind]=caseClosed', 'pagination[limit]=100'])('PF-07 the parameter %s', async (query) => {
    expect(refusal(await customer.readNews(of.number, `?${query}`))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });
});

describe('CP-12 the nineteen kinds', () => {
  test.each(['command by a member', 'REST', 'content manager'] as const)('are told, and say no more than the table, after changes by: %s', async (name) => {
    await portal.settings.change({ newsKinds });
    const { of, customer } = await caseWithCustomer();
    const told = await tellNews(portal, of, doors[name]);
    await write(of);
    await call(of, mobile);
    const entries = await allNews(customer, of.number);
    const expected = [
      ...told,
      { kind: 'messageToCustomer', facts: { name: portal.name } },
      { kind: 'callLogged', facts: { reached: false, seconds: 12, caller: 'Marit Solheim', number: mobile } },
    ];
    expect(said(entries)).toEqual(expected.reverse());
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(newsKinds));
  });
});

describe('CP-12 the filter works on reading', () => {
  let of: StoredCase;
  let customer: Customer;
  beforeAll(async () => {
    ({ of, customer } = await caseWithCustomer());
    await tellNews(portal, of, doors.REST);
    await write(of);
    await call(of, another);
  });
  const kindsNow = async () => new Set((await allNews(customer, of.number)).map(({ kind }) => kind));

  test('a call is not told by default', async () => {
    const { settings } = await (await foundPortal(installation)).settings.current();
    expect(settings.newsKinds).toEqual(newsKinds.filter((kind) => kind !== 'callLogged'));
  });

  test.each(newsKinds)('%s: switched off it is gone at the next request, switched on its past is there', async (kind) => {
    await portal.settings.change({ newsKinds: newsKinds.filter((other) => other !== kind) });
    expect(await kindsNow()).toEqual(new Set(newsKinds.filter((other) => other !== kind)));
    await portal.settings.change({ newsKinds: [kind] });
    expect(await kindsNow()).toEqual(new Set([kind]));
  });

  test.each([
    ['communicationPage', ['messageToCustomer']],
    ['documentsPage', ['documentShared', 'documentUnshared']],
  ] as const)('with %s closed, its news is closed too', async (page, hidden) => {
    await portal.settings.change({ newsKinds, [page]: 'never' });
    expect(await kindsNow()).toEqual(new Set(newsKinds.filter((kind) => !(hidden as readonly string[]).includes(kind))));
    await portal.settings.change({ [page]: 'caseCreated' });
    expect(await kindsNow()).toEqual(new Set(newsKinds));
  });

  test('without the tile there is no news at all', async () => {
    await portal.settings.change({ newsTile: 'never' });
    expect((await customer.page(of.number)).news).toBeNull();
    expect(refusal(await customer.readNews(of.number))).toEqual({ status: 404, code: 'notFound' });
    await portal.settings.change({ newsTile: 'caseCreated' });
  });
});

describe('CP-12 telephone numbers', () => {
  test('one’s own is told whole, another’s only by its last digits', async () => {
    await portal.settings.change({ newsKinds, audience: 'both' });
    const of = await portal.rest.createCase();
    const [hers, his] = [someEmail(), someEmail('per')];
    await portal.rest.addContact(of, { email: hers, mobile });
    await portal.rest.addContact(of, { email: his, mobile: another, role: 'contactPerson', name: 'Per Foss' });
    await call(of, mobile);
    await call(of, another);
    const numbersFor = async (email: string) => {
      const answer = await (await openByMail(installation.copy, portal.key, email)).readPage(of.number);
      const calls = contentOf(answer).news?.entries.filter(({ kind }) => kind === 'callLogged') ?? [];
      return { numbers: calls.map(({ facts }) => facts['number']), text: answer.text };
    };
    const toHer = await numbersFor(hers);
    expect(toHer.numbers).toEqual(['+47 ••• •• 432', mobile]);
    expect(toHer.text).not.toContain(another);
    const toHim = await numbersFor(his);
    expect(toHim.numbers).toEqual([another, '+47 ••• •• 567']);
    expect(toHim.text).not.toContain(mobile);
    await portal.settings.change({ audience: 'customer' });
  });
});

describe('CP-12 paging', () => {
  test('45 entries come newest first, each once, also while new ones come in', async () => {
    await portal.settings.change({ newsKinds });
    const { of, customer } = await caseWithCustomer();
    for (let index = 0; index < 45; index += 1) await call(of, mobile);
    const stored = await installation.database.rows<{ id: number }>("SELECT id FROM portico_events WHERE aggregate_id = ? AND kind = 'callLogged' ORDER BY id DESC", [of.id]);
    const first = contentOf(await customer.readNews(of.number));
    await call(of, mobile);
    const second = contentOf(await customer.readNews(of.number, `?cursor=${first.next}`));
    const third = contentOf(await customer.readNews(of.number, `?cursor=${second.next}`));
    expect([first, second, third].map(({ entries }) => entries.length)).toEqual([20, 20, 5]);
    expect(third.next).toBeNull();
    expect([first, second, third].flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(stored.map(({ id }) => String(id)));
    expect((await customer.page(of.number)).news?.entries[0]?.id).not.toBe(first.entries[0]?.id);
  });

  test('a page that is exactly full has no older one', async () => {
    const { of, customer } = await caseWithCustomer();
    for (let index = 0; index < 20; index += 1) await call(of, mobile);
    const { entries, next } = contentOf(await customer.readNews(of.number));
    expect([entries.length, next]).toEqual([20, null]);
  });
});
