import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, type Data, refusal } from './support/calls.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { pdf } from './support/corpus.ts';
import { eventsOf } from './support/events.ts';
import { formOf, png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { createToken, type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';
import { employ, grantRights, mark, signIn, type Worker } from './support/work.ts';

interface Letters {
  readonly messages: readonly { readonly id: string; readonly text: string; readonly withdrawn: number; readonly attachments: readonly { readonly id: string; readonly name: string }[] }[];
}

let installation: Installation;
let portal: FoundedPortal;
let handler: Worker;
let made: StoredCase;
let customer: Customer;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  handler = await signIn(installation, portal, portal.handler);
  made = await portal.rest.createCase();
  const { email } = await portal.rest.addContact(made, { language: 'en' });
  customer = await openByMail(installation.copy, portal.key, email ?? '');
});
afterAll(() => installation.close());

async function add(title: string, of = made, token = portal.token): Promise<string> {
  const body = formOf({ title }, [{ name: `${title}.pdf`, content: pdf }]);
  return contentOf(await installation.send<Data<{ documentId: string }>>({ method: 'POST', path: `/api/cases/${of.documentId}/documents`, token, body })).documentId;
}

const write = (body: object, of = made, token = handler.token) => installation.send<Data<{ id: string }>>({ method: 'POST', path: `/api/cases/${of.documentId}/messages`, token, body });
const letters = async (of = made) => contentOf(await installation.send<Data<Letters>>({ path: `/api/customer/cases/${of.number}/messages`, token: customer.token })).messages;
const names = async () => (await letters())[0]?.attachments.map(({ name }) => name);
const isShared = async (document: string) => {
  const [row] = await installation.database.rows<{ shared: boolean | number }>('SELECT shared FROM case_documents WHERE document_id = ?', [document]);
  return Boolean(row?.shared);
};

describe('CP-18 what cannot be attached', () => {
  test.each<[string, () => Promise<string>]>([
    ['what does not exist', async () => 'nothinghasthisdocumentid'],
    ['a document of another case of the portal', async () => add('Elsewhere', await portal.rest.createCase())],
    ['a document of another portal', async () => {
      const other = await foundPortal(installation);
      return add('Foreign', await other.rest.createCase(), other.token);
    }],
    ['a document without a file', async () => (await portal.rest.createDocument(made)).documentId],
  ])('%s: no letter is left, and nothing is shared', async (_what, documentOf) => {
    const [document, good] = [await documentOf(), await add('Good')];
    const before = (await letters()).length;
    expect(refusal(await write({ text: 'See here', documents: `${good},${document}` }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(await letters()).toHaveLength(before);
    expect([await isShared(good), await isShared(document)]).toEqual([false, false]);
  });

  test('more than ten, and nothing at all', async () => {
    expect(refusal(await write({ documents: Array.from({ length: 11 }, (_, index) => `document${index}`).join(',') }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await write({ documents: '' }))).toEqual({ status: 400, code: 'message.empty' });
  });

  test('anything, by whoever may not write to customers', async () => {
    const adviser = await employ(installation, portal, { name: 'Anders', level: 1, office: portal.inspectionOffice });
    const elsewhere = await portal.rest.createCase({ technicalAdviser: adviser.documentId });
    expect(refusal(await write({ documents: await add('Offer', elsewhere) }, elsewhere, adviser.token))).toEqual({ status: 403, code: 'right.missing' });
  });

  test('by a token that may not share documents', async () => {
    const token = await createToken(installation, [portal.id], { type: 'custom', permissions: ['api::case.case.update', 'api::case.case.findOne'] });
    const document = await add('Quiet');
    expect(refusal(await write({ text: 'See here', documents: document }, made, token))).toEqual({ status: 403, code: 'right.missing' });
    expect(await isShared(document)).toBe(false);
  });

  test('by a customer', async () => {
    const answer = await installation.send({ method: 'POST', path: `/api/customer/cases/${made.number}/messages`, token: customer.token, body: { text: 'Mine', documents: await add('Not hers') } });
    expect(refusal(answer)).toEqual({ status: 400, code: 'input.unknownParameter' });
  });

  test('what is not shared, in a case that was cancelled', async () => {
    const elsewhere = await portal.rest.createCase();
    const document = await add('Late', elsewhere);
    await portal.rest.give(`cases/${elsewhere.documentId}/cancel`, { reason: 'Twice' });
    expect(refusal(await write({ documents: document }, elsewhere))).toEqual({ status: 409, code: 'case.state' });
  });
});

describe('CP-16, CP-18 a letter with documents of the case', () => {
  test('shares them at once and once, beside files from the computer, in the order they were chosen in', async () => {
    const [first, second] = [await add('First'), await add('Second')];
    await portal.rest.give(`documents/${second}/share`);
    const before = (await eventsOf(installation.database, made.id)).length;
    contentOf(await write(formOf({ text: 'See both', documents: `${second},${first}` }, [{ name: 'hall.png', content: await png() }], 'files')));
    expect(await names()).toEqual(['hall.png', 'Second.pdf', 'First.pdf']);
    expect(await isShared(first)).toBe(true);
    const events = (await eventsOf(installation.database, made.id)).slice(before);
    expect(events.map(({ kind, public: told }) => [kind, told['title']])).toEqual([['documentShared', 'First'], ['messageSent', undefined]]);
  });

  test('CP-17 their files are read with the letter, and no more once the share has been taken back', async () => {
    const document = await add('Moisture');
    contentOf(await write({ documents: document }));
    const [letter] = await letters();
    const file = `/messages/${letter?.id ?? ''}/files/${letter?.attachments[0]?.id ?? ''}`;
    const read = async () => installation.send({ path: `/api/customer/cases/${made.number}${file}`, token: customer.token });
    expect(letter).toMatchObject({ text: '', attachments: [{ name: 'Moisture.pdf' }], withdrawn: 0 });
    expect((await read()).text).toContain('%PDF');
    await portal.rest.give(`documents/${document}/unshare`);
    expect(refusal(await read())).toEqual({ status: 404, code: 'notFound' });
    const [without] = await letters();
    expect(without).toMatchObject({ attachments: [], withdrawn: 1 });
    expect(JSON.stringify(without)).not.toContain('Moisture');
    expect(refusal(await installation.send({ path: `/api/cases/${made.documentId}${file}`, token: handler.token })).status).toBe(404);
    await portal.rest.give(`documents/${document}/share`);
    expect((await read()).status).toBe(200);
    expect((await letters())[0]?.withdrawn).toBe(0);
  });

  test('CP-19 a report that was shared by rule is shared by hand from then on', async () => {
    const report = await add('Report');
    await installation.database.execute("UPDATE case_documents SET kind = 'inspectionReport', shared = TRUE, shared_by = 'rule' WHERE document_id = ?", [report]);
    contentOf(await write({ documents: report }));
    expect(await names()).toEqual(['Report.pdf']);
    expect(await installation.database.rows('SELECT shared_by FROM case_documents WHERE document_id = ?', [report])).toEqual([{ shared_by: 'hand' }]);
  });

  test('EH-02 by an external case handler who may write to customers', async () => {
    const external = await employ(installation, portal, { name: 'Elin', level: 1, office: portal.inspectionOffice });
    await mark(installation, portal, external);
    await grantRights(installation, portal, { externalCaseHandler: ['customer.communicate'] });
    const elsewhere = await portal.rest.createCase({ externalOffice: portal.inspectionOffice.documentId, externalHandler: external.documentId });
    const document = await add('By the company', elsewhere);
    contentOf(await write({ documents: document }, elsewhere, external.token));
    expect(await isShared(document)).toBe(true);
  });
});

describe('CP-18, EH-02 a document that is shared as it is added', () => {
  test('is refused to whoever may not share, and not kept; unshared it is taken', async () => {
    const adviser = await employ(installation, portal, { name: 'Berit', level: 1, office: portal.inspectionOffice });
    const mine = await portal.rest.createCase({ technicalAdviser: adviser.documentId });
    const send = (shared: string) => installation.send({ method: 'POST', path: `/api/cases/${mine.documentId}/documents`, token: adviser.token, body: formOf({ title: 'Offer', shared }, [{ name: 'offer.pdf', content: pdf }]) });
    const kept = async () => (await installation.database.rows('SELECT d.shared FROM case_documents d JOIN case_documents_case_lnk l ON l.case_document_id = d.id WHERE l.case_id = ?', [mine.id])).length;
    expect(refusal(await send('true'))).toEqual({ status: 403, code: 'right.missing' });
    expect(await kept()).toBe(0);
    expect((await send('false')).status).toBe(201);
    expect(await kept()).toBe(1);
  });
});
