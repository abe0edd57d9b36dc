import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { refusal } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someNumber } from './support/rest.ts';

let installation: Installation;
let portal: FoundedPortal;
let otherPortal: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  otherPortal = await foundPortal(installation);
});
afterAll(() => installation.close());

describe('PF-06 what REST consumers write', () => {
  test('a relation to one thing takes one: a second, of another portal, does not slip in beside it', async () => {
    const handler = { connect: [{ documentId: portal.handler.documentId }, { documentId: otherPortal.handler.documentId }] };
    const created = await portal.rest.post('cases', { number: someNumber(), title: 'Two handlers', type: 'water', handler });
    expect(refusal(created)).toEqual({ status: 400, code: 'input.invalid' });
    const of = await portal.rest.createCase();
    expect(refusal(await portal.rest.put('cases', of.documentId, { handler }))).toEqual({ status: 400, code: 'input.invalid' });
    const set = { set: [{ documentId: portal.repairOffice.documentId }, { documentId: otherPortal.repairOffice.documentId }] };
    expect(refusal(await portal.rest.post('tasks', { case: of.documentId, title: 'Drying', kind: 'repair', office: set }))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test('moving something to a case of another portal answers as for a case that does not exist', async () => {
    const own = await portal.rest.createCase();
    const foreign = await otherPortal.rest.createCase();
    const contact = await portal.rest.addContact(own);
    for (const target of [foreign.documentId, foreign.id, 'nosuchcaseatallinthishouse', 999_999_999]) {
      expect(refusal(await portal.rest.put('contacts', contact.documentId, { case: target, mobile: '91234567' }))).toEqual({ status: 400, code: 'relation.unknown' });
    }
  });

  test('CP-18 who shared a document, and when, is recorded and not written', async () => {
    const of = await portal.rest.createCase();
    const document = await portal.rest.createDocument(of);
    for (const data of [{ sharedBy: 'rule' }, { sharedAt: '2020-01-01T00:00:00.000Z' }]) {
      expect(refusal(await portal.rest.put('documents', document.documentId, data))).toEqual({ status: 400, code: 'input.unknownParameter' });
    }
  });

  test('PF-09 settings of a case are saved with an Idempotency-Key in one transaction, and once', async () => {
    const of = await portal.rest.createCase();
    const save = () =>
      installation.send<{ data: { version: number } }>({
        method: 'PUT',
        path: `/api/cases/${of.documentId}/customer-access`,
        token: portal.token,
        body: { newsTile: 'never' },
        headers: { 'If-Match': '0', 'Idempotency-Key': `settings-${of.documentId}` },
      });
    const answers = await Promise.all([save(), save(), save()]);
    expect(answers.map(({ status, body }) => [status, body.data.version])).toEqual([[200, 1], [200, 1], [200, 1]]);
  });
});
