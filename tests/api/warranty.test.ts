import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type StoredClaim, type WarrantyPortal, wholeDraft } from './support/claims.ts';
import { logIn } from './support/doors.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { foundPortal } from './support/portal.ts';
import { heatPumps, policiesOf } from './support/warranty.ts';

let installation: Installation;
let portal: WarrantyPortal;
let elsewhere: WarrantyPortal;
let client: Claims;
let other: Claims;
let agent: Claims;
let policies: ReturnType<typeof policiesOf>;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  elsewhere = await foundWarrantyPortal(installation);
  [client, other, agent] = [portal.client, portal.otherClient, portal.agent].map((who) => claimsOf(installation, who)) as [Claims, Claims, Claims];
  policies = policiesOf(installation, portal.key);
}, 120_000);
afterAll(async () => installation.close());

const rows = <Row>(sql: string, bindings: unknown[] = []) => installation.database.rows<Row>(sql, bindings as never);
const portalId = async (key: string): Promise<number> => (await rows<{ id: number }>('SELECT id FROM portals WHERE key = ?', [key]))[0]?.id ?? 0;
const versionNow = async (): Promise<number> => contentOf(await policies.read()).version;

let serials = 0;

/** A unit of the dealer's, or of whoever is named, and of a model of its own line. */
async function makeUnit(more: Readonly<Record<string, unknown>> = {}): Promise<{ serial: string; documentId: string }> {
  serials += 1;
  const serial = `WT-${serials}-${portal.key}`;
  const [{ document_id: company = '' } = {}] = await rows<{ document_id?: string }>('SELECT co.document_id FROM companies co WHERE co.name = ?', [`Fjordvarme ${portal.key}`]);
  const unit = contentOf(await contentManagerOf(installation).create('api::unit.unit', { serial, product: 'Alpina Nord 9', portal: connected(portal.documentId), company: connected(company), ...more }));
  return { serial, documentId: unit.documentId };
}

async function drafted(who: Claims, serial: string, failureDate: string | null = '2026-02-01'): Promise<StoredClaim> {
  return contentOf(await who.patch(await who.create(), wholeDraft(portal, { serial, failureDate })));
}

describe('CL-06 who may not', () => {
  const knock = async (key: string, token: string) => {
    const door = policiesOf(installation, key, token);
    return [await door.read(), await door.versions(), await door.publish([], 0), await door.restore(1, 0)].map(refusal);
  };
  const each = (status: number, code: string) => Array.from({ length: 4 }, () => ({ status, code }));

  test('publish or read policies: nobody without a session of the admin panel, no permission, no other portal’s, none of a portal with cases', async () => {
    expect(await knock(portal.key, '')).toEqual(each(401, 'auth.required'));
    expect(await knock(portal.key, portal.agent.token)).toEqual(each(401, 'auth.required'));
    expect(await knock(portal.key, await appoint(installation, 'strapi-author', [await portalId(portal.key)]))).toEqual(each(403, 'right.missing'));
    const foreign = await appoint(installation, 'portico-portal-administrator', [await portalId(elsewhere.key)]);
    expect(await knock(portal.key, foreign)).toEqual(each(404, 'notFound'));
    const insurer = await foundPortal(installation);
    expect(await knock(insurer.key, installation.administrator)).toEqual(each(404, 'notFound'));
    const listed = await installation.send<{ data: { key: string }[] }>({ path: '/warranty/portals', token: foreign });
    expect(listed.body.data.map(({ key }) => key)).toEqual([elsewhere.key]);
    expect(await logIn(installation, insurer.key, insurer.handler)).toBeTruthy();
  });
});

describe('CL-06 policies', () => {
  test('that break an example are not published, and the refusal says which and about what', async () => {
    const shorter = heatPumps({ parts: { months: 24, from: 'delivery' } });
    const refused = await policies.publish([shorter], 0);
    expect(refusal(refused)).toEqual({ status: 422, code: 'warranty.examples' });
    expect(details(refused)['broken']).toEqual([{ policy: 'Heat pumps', example: 'Third winter', about: ['parts'] }]);
    expect(await versionNow()).toBe(0);
  });

  test('that contradict themselves are refused at their place', async () => {
    const paths = (answer: Parameters<typeof details>[0]) => (details(answer)['findings'] as { path: string }[]).map(({ path }) => path);
    const twice = await policies.publish([heatPumps(), heatPumps({ name: 'More' })], 0);
    expect([refusal(twice), paths(twice)]).toEqual([{ status: 400, code: 'input.invalid' }, ['body.policies.1.scope']]);
    expect(paths(await policies.publish([heatPumps({ late: { days: 30, then: 'months', parts: 48, labour: 12 } })], 0))).toEqual(['body.policies.0.late.parts']);
    expect(paths(await policies.publish([heatPumps({ parts: { months: 36, from: 'purchase' } })], 0))).toEqual(['body.policies.0.parts.from']);
    expect(await versionNow()).toBe(0);
  });

  test('are versions: who comes second is told what is another, and what was is restored', async () => {
    const first = contentOf(await policies.publish([heatPumps()], 0));
    expect(first).toMatchObject({ version: 1, settings: { policies: [{ name: 'Heat pumps' }] } });
    const late = await policies.publish([heatPumps({ name: 'Mine' })], 0);
    expect(refusal(late)).toEqual({ status: 409, code: 'settings.conflict' });
    expect(details(late)).toMatchObject({ version: 1, differences: [{ what: 'added', policy: 'Heat pumps' }, { what: 'removed', policy: 'Mine' }] });
    const longer = heatPumps({ labour: { months: 30, from: 'delivery' } });
    expect(contentOf(await policies.publish([longer], 1)).version).toBe(2);
    expect(contentOf(await policies.restore(1, 2))).toMatchObject({ version: 3, restoredFrom: 1 });
    expect(contentOf(await policies.versions()).map(({ version, changes }) => [version, changes])).toEqual([
      [3, [{ what: 'changed', policy: 'Heat pumps', parts: ['labour'] }]],
      [2, [{ what: 'changed', policy: 'Heat pumps', parts: ['labour'] }]],
      [1, [{ what: 'added', policy: 'Heat pumps' }]],
    ]);
    const own = policiesOf(installation, portal.key, await appoint(installation, 'portico-portal-administrator', [await portalId(portal.key)]));
    expect(contentOf(await own.publish([heatPumps()], 3)).version).toBe(4);
    const [one, two] = await Promise.all([own.publish([heatPumps()], 4), policies.publish([heatPumps()], 4)]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
  });
});

describe('CL-06 the verdict on a claim', () => {
  test('in, out, not registered, unknown, not yours, parts and labour apart, and it keeps nobody from handing in', async () => {
    const policyVersion = await versionNow();
    const { serial } = await makeUnit({ deliveredOn: '2024-01-15' });
    const draft = await drafted(client, serial.toLowerCase().replaceAll('-', ' '));
    expect(draft.verdict).toEqual({
      failedOn: '2026-02-01', policy: 'Heat pumps', policyVersion,
      parts: { outcome: 'in', from: '2024-01-15', until: '2027-01-15', since: null },
      labour: { outcome: 'out', from: '2024-01-15', until: '2026-01-15', since: '2026-01-16' },
      because: [{ of: 'parts', reason: { what: 'term', months: 36, from: 'delivery', day: '2024-01-15' } }, { of: 'labour', reason: { what: 'term', months: 24, from: 'delivery', day: '2024-01-15' } }],
    });
    const outcomes = async (who: Claims, of: string, on: string | null = '2026-02-01') => {
      const { verdict } = await drafted(who, of, on);
      return verdict && [verdict.parts.outcome, verdict.labour.outcome, verdict.because[0]?.reason['what']];
    };
    expect(await outcomes(client, serial, '2027-01-16')).toEqual(['out', 'out', 'term']);
    expect(await outcomes(client, serial, '2026-01-15')).toEqual(['in', 'in', 'term']);
    expect(await outcomes(client, '')).toBeNull();
    expect(await outcomes(client, 'no such number')).toEqual(['unknown', 'unknown', 'noUnit']);
    expect(await outcomes(client, (await makeUnit()).serial)).toEqual(['unknown', 'unknown', 'noDay']);
    const extended = await makeUnit({ deliveredOn: '2024-01-15', extensions: [{ what: 'labour', months: 12, reason: 'Service contract' }] });
    expect(await outcomes(client, extended.serial)).toEqual(['in', 'in', 'term']);
    const out = await drafted(client, serial, '2027-06-01');
    expect(refusal(await client.submit(out))).toEqual({ status: 422, code: 'claim.incomplete' });
    const past = await makeUnit({ deliveredOn: '2019-01-15' });
    const handedIn = contentOf(await client.submit(await drafted(client, past.serial, '2025-11-03')));
    expect([handedIn.state, handedIn.verdict?.parts.outcome]).toEqual(['submitted', 'out']);
  });

  test('CL-13 of a unit that is with another dealer: product, first and last day, and nothing else', async () => {
    const secret = `planted-${Date.now()}`;
    const { serial } = await makeUnit({ deliveredOn: '2024-01-15', registeredOn: '2024-02-01', registration: 'registered', ownerName: secret, ownerEmail: `${secret}@x.example`, siteAddress: secret, extensions: [{ what: 'both', months: 6, reason: secret }] });
    const theirs = await drafted(other, serial);
    const found = await other.get(`claims/${theirs.number}`);
    expect(found.text).not.toContain(secret);
    expect(contentOf(found)).toMatchObject({
      unit: { product: 'Alpina Nord 9', own: false },
      verdict: { policy: null, parts: { outcome: 'notYours', from: '2024-01-15', until: '2027-07-15' }, labour: { outcome: 'notYours', until: '2026-07-15' }, because: [{ of: 'both', reason: { what: 'notYours' } }] },
    });
    const ours = await client.get(`claims/${(await drafted(client, serial)).number}`);
    expect(ours.text).not.toContain(`${secret}@x.example`);
    expect(contentOf(ours).verdict?.because).toContainEqual({ of: 'both', reason: { what: 'extendedBy', months: 6, reason: null } });
  });

  test('CL-14 why a warranty was extended is told to agents, and not to the company that the unit is with', async () => {
    const { serial } = await makeUnit({ deliveredOn: '2024-01-15', registeredOn: '2024-02-01', registration: 'registered', extensions: [{ what: 'both', months: 6, reason: 'zqgoodwill7f3a' }] });
    const { number } = contentOf(await client.submit(await drafted(client, serial)));
    expect((await client.get(`claims/${number}`)).text).not.toContain('zqgoodwill7f3a');
    expect((await agent.read(number)).verdict?.because).toContainEqual({ of: 'both', reason: { what: 'extendedBy', months: 6, reason: 'zqgoodwill7f3a' } });
  });

  test('is asked again when the claim is handed in, and then stays, whatever becomes of unit and policy', async () => {
    const manager = contentManagerOf(installation);
    const product = contentOf(await manager.create('api::product.product', { number: 'AN9-230', name: 'Alpina Nord 9 kW', line: 'Nord', portal: connected(portal.documentId) }));
    const unit = await makeUnit({ product: null, model: connected(product.documentId), shippedOn: '2024-01-10', deliveredOn: '2024-02-01' });
    const draft = await drafted(client, unit.serial, '2025-11-03');
    expect([draft.unit?.product, draft.verdict?.policy, draft.verdict?.parts.outcome]).toEqual(['Alpina Nord 9 kW', 'Heat pumps', 'in']);
    const nord = heatPumps({ name: 'Nord', scope: { of: 'lines', lines: ['nord'] }, parts: { months: 60, from: 'registration' }, examples: [] });
    const { version } = contentOf(await policies.publish([heatPumps(), nord], await versionNow()));
    expect((await client.read(draft.number)).verdict).toEqual(draft.verdict);
    const submitted = contentOf(await client.submit(draft));
    expect(submitted.verdict).toMatchObject({ policy: 'Nord', policyVersion: version, parts: { outcome: 'notRegistered' }, labour: { outcome: 'in', until: '2026-02-01' } });
    contentOf(await manager.update('api::unit.unit', unit.documentId, { registration: 'registered', registeredOn: '2024-02-20' }));
    await policies.publish([heatPumps()], version);
    for (const who of [client, agent]) expect((await who.read(draft.number)).verdict).toEqual(submitted.verdict);
    await agent.do(draft.number, 'start-review');
    expect((await agent.read(draft.number)).verdict).toEqual(submitted.verdict);
    const again = (await drafted(client, unit.serial, '2025-11-03')).verdict;
    expect([again?.policy, again?.parts.outcome]).toEqual(['Heat pumps', 'in']);
  });

  test('without a failure day it is about today, and another portal’s unit is unknown', async () => {
    const { serial } = await makeUnit({ deliveredOn: '2024-01-15' });
    const draft = await drafted(client, serial, null);
    const days = Math.abs(Date.parse(draft.verdict?.failedOn ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeLessThan(2);
    const foreign = claimsOf(installation, elsewhere.client);
    expect(contentOf(await foreign.patch(await foreign.create(), wholeDraft(elsewhere, { serial }))).verdict?.because).toEqual([{ of: 'both', reason: { what: 'noUnit' } }]);
  });
});

describe('CL-06 units and products', () => {
  test('a serial number is one a product, with O for 0, and a product’s number one a portal', async () => {
    const manager = contentManagerOf(installation);
    const within = connected(portal.documentId);
    const product = (number: string, more: object = {}) => manager.create('api::product.product', { number, name: 'Alpina Tun 4', line: 'Tun', portal: within, ...more });
    const [one, two] = [contentOf(await product('AT4-100')), contentOf(await product('AT4-101'))];
    expect(refusal(await product(' at4-100'))).toEqual({ status: 409, code: 'product.numberTaken' });
    expect((await product('AT4-100', { portal: connected(elsewhere.documentId) })).status).toBeLessThan(300);
    expect(refusal(await manager.delete('api::product.product', one.documentId))).toEqual({ status: 405, code: 'method.off' });
    const unit = (serial: string, more: object) => manager.create('api::unit.unit', { serial, portal: within, ...more });
    contentOf(await unit('AT4-10O5', { model: connected(one.documentId) }));
    expect(refusal(await unit('at4 1005', { model: connected(one.documentId), product: 'As it is called here' }))).toEqual({ status: 409, code: 'unit.serialTaken' });
    const same = contentOf(await unit('AT4-1005', { model: connected(two.documentId) }));
    expect(refusal(await manager.update('api::unit.unit', same.documentId, { model: connected(one.documentId) }))).toEqual({ status: 409, code: 'unit.serialTaken' });
    expect((await drafted(client, 'AT4/1OO5')).unit?.product).toBe('Alpina Tun 4');
  });

  test('what is no extension, no name and no model of this portal is refused', async () => {
    const manager = contentManagerOf(installation);
    const unit = (more: object) => manager.create('api::unit.unit', { serial: `X-${Math.random()}`, product: 'Alpina Tun 4', portal: connected(portal.documentId), ...more });
    for (const extensions of [[{ what: 'both', reason: 'x' }], [{ what: 'all', months: 3, reason: 'x' }], [{ what: 'both', months: 3, reason: ' ' }], { what: 'both' }, [{ what: 'both', months: 3, until: '2030-01-01', reason: 'x' }]]) {
      expect(refusal(await unit({ extensions })), JSON.stringify(extensions)).toEqual({ status: 400, code: 'input.invalid' });
    }
    expect(refusal(await unit({ product: '' }))).toEqual({ status: 400, code: 'input.invalid' });
    const foreign = contentOf(await contentManagerOf(installation).create('api::product.product', { number: 'F-1', name: 'Foreign', portal: connected(elsewhere.documentId) }));
    expect(refusal(await unit({ model: connected(foreign.documentId) }))).toEqual({ status: 400, code: 'relation.unknown' });
  });

  test('CL-18 claims are counted by model, and by name where there is none; a unit that gets its model takes its claims along', async () => {
    const manager = contentManagerOf(installation);
    const name = `Alpina Skarv ${portal.key}`;
    const unit = await makeUnit({ product: `${name} S` });
    const named = await makeUnit({ product: name });
    for (const { serial } of [unit, named]) contentOf(await client.submit(await drafted(client, serial, '2025-11-03')));
    const counted = async () => contentOf(await agent.get<{ products: { product: string | null; count: number }[] }>('claim-figures')).products.filter(({ product }) => product?.startsWith(name));
    expect(await counted()).toEqual([{ product: name, count: 1 }, { product: `${name} S`, count: 1 }]);
    const model = contentOf(await manager.create('api::product.product', { number: 'AS12', name, line: 'Skarv', portal: connected(portal.documentId) }));
    contentOf(await manager.update('api::unit.unit', unit.documentId, { model: connected(model.documentId) }));
    expect(await counted()).toEqual([{ product: name, count: 2 }]);
  });
});
