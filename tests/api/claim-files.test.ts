import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type StoredClaim, type WarrantyPortal, wholeDraft } from './support/claims.ts';
import { html, pdf } from './support/corpus.ts';
import { formOf, jpegWithPlace, png, type SentFile, sharp } from './support/files.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';

let installation: Installation;
let portal: WarrantyPortal;
let client: Claims;
let colleague: Claims;
let other: Claims;
let agent: Claims;
let secondAgent: Claims;
let foreign: Claims;
let picture: SentFile;
const invoice: SentFile = { name: 'invoice-20871.pdf', content: pdf };

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  [client, colleague, other, agent, secondAgent] = [portal.client, portal.colleague, portal.otherClient, portal.agent, portal.secondAgent].map((who) => claimsOf(installation, who)) as [Claims, Claims, Claims, Claims, Claims];
  foreign = claimsOf(installation, elsewhere.agent);
  picture = { name: 'board.png', content: await png() };
});
afterAll(async () => installation.close());

const notFound = { status: 404, code: 'notFound' };
const moved = { status: 409, code: 'claim.state' };
const notTheirs = { status: 403, code: 'right.missing' };

/** Where the file of a document lies, and whether it does. */
const placeOf = async (document: string) => {
  const [row] = await installation.database.rows<{ url: string }>(
    `SELECT f.url FROM files f JOIN files_related_mph r ON r.file_id = f.id JOIN claim_documents d ON d.id = r.related_id WHERE r.related_type = 'api::claim-document.claim-document' AND d.document_id = ?`,
    [document],
  );
  return row ? join(installation.copy.data, 'public', row.url) : null;
};
const filesKept = async () => (await installation.database.rows('SELECT id FROM files')).length;

/** A draft that is complete, with files, handed in. */
async function submittedWith(...files: SentFile[]): Promise<StoredClaim> {
  const draft = contentOf(await client.patch(await client.create(), wholeDraft(portal)));
  for (const file of files) contentOf(await client.upload(draft.number, file));
  return contentOf(await client.submit(draft));
}

describe('CL-05 who may not', () => {
  test('nobody, another dealer, another manufacturer’s agent, and of a draft not even the own one: it looks like what does not exist', async () => {
    const { number } = await client.create();
    const { id } = contentOf(await client.upload(number, picture));
    for (const outside of [other, foreign, agent]) {
      expect(refusal(await outside.upload(number, picture))).toEqual(notFound);
      expect(refusal(await outside.file(number, id))).toEqual(notFound);
      expect(refusal(await outside.call('PATCH', `claims/${number}/documents/${id}`, { kind: 'invoice' }))).toEqual(notFound);
      expect(refusal(await outside.call('DELETE', `claims/${number}/documents/${id}`))).toEqual(notFound);
    }
    expect(refusal(await installation.send({ path: `/api/claims/${number}/documents/${id}/file` }))).toEqual({ status: 401, code: 'auth.required' });
    expect((await client.read(number)).documents).toHaveLength(1);
    expect((await colleague.file(number, id)).status).toBe(200);
  });

  test('a file is found by its own claim alone', async () => {
    const [one, two] = [await client.create(), await client.create()];
    const { id } = contentOf(await client.upload(one.number, picture));
    expect(refusal(await client.file(two.number, id))).toEqual(notFound);
    expect(refusal(await client.call('DELETE', `claims/${two.number}/documents/${id}`))).toEqual(notFound);
    const theirs = await other.create();
    expect(refusal(await other.file(theirs.number, id))).toEqual(notFound);
  });

  test('once it has been handed in, a claim’s own files stay as they are, and new ones come with what is written', async () => {
    const { number, documents } = await submittedWith(invoice);
    const [{ id } = { id: '' }] = documents;
    expect(refusal(await client.upload(number, picture))).toEqual(moved);
    expect(refusal(await client.call('DELETE', `claims/${number}/documents/${id}`))).toEqual(moved);
    expect(refusal(await client.call('PATCH', `claims/${number}/documents/${id}`, { kind: 'other' }))).toEqual(moved);
    expect(refusal(await agent.upload(number, picture))).toEqual(notTheirs);
    expect(refusal(await client.write(number, 'comments', { text: 'Hidden', internal: 'true' }, [picture]))).toEqual(notTheirs);
    expect((await agent.read(number)).documents).toHaveLength(1);
    expect((await agent.file(number, id)).status).toBe(200);
  });

  test('CL-08 what comes with a note among agents never reaches a client, by no address', async () => {
    const secret = `planted-${Date.now()}`;
    const { number } = await submittedWith();
    const noted = contentOf(await agent.write(number, 'comments', { text: 'Among us', internal: 'true' }, [{ name: `${secret}.png`, content: picture.content }]));
    const [planted] = noted.documents;
    if (!planted) throw new Error('The note has no file');
    expect(planted).toMatchObject({ name: `${secret}.png`, internal: true });
    for (const who of [client, colleague, other]) {
      for (const path of ['claims', `claims/${number}`, `claims?q=${number}`]) expect((await who.get(path)).text).not.toContain(secret);
      for (const query of ['', '?download=1']) expect(refusal(await who.file(number, planted.id, query))).toEqual(notFound);
    }
    expect((await client.write(number, 'comments', { text: 'Hello' }, [picture])).text).not.toContain(secret);
    expect((await client.read(number)).documents.map(({ name }) => name)).toEqual(['board.png']);
    expect((await secondAgent.file(number, planted.id)).status).toBe(200);
  });

  test('the stock doors are closed', async () => {
    const manager = contentManagerOf(installation);
    expect((await manager.create('api::claim-document.claim-document', { title: 'X', kind: 'other', internal: false, claim: connected('none') })).status).toBe(400);
  });
});

describe('CL-05 a file of a draft', () => {
  test.each<[string, () => SentFile, { status: number; code: string }]>([
    ['a page named as a picture', () => ({ name: 'board.png', content: html }), { status: 415, code: 'file.type' }],
    ['a file without content', () => ({ name: 'board.png', content: Buffer.alloc(0) }), { status: 400, code: 'file.broken' }],
    ['a larger one than is taken', () => ({ name: 'film.pdf', content: Buffer.alloc(15 * 1024 * 1024 + 1, 'a') }), { status: 413, code: 'file.tooLarge' }],
  ])('is not %s', async (_what, file, expected) => {
    const draft = await client.create();
    expect(refusal(await client.upload(draft.number, file()))).toEqual(expected);
    expect((await client.read(draft.number)).documents).toEqual([]);
  });

  test('is not one of several in one form, nor none', async () => {
    const { number } = await client.create();
    expect(refusal(await client.call('POST', `claims/${number}/documents`, formOf({}, [picture, invoice])))).toEqual({ status: 400, code: 'file.tooMany' });
    expect(refusal(await client.call('POST', `claims/${number}/documents`, formOf({}, [])))).toEqual({ status: 400, code: 'file.missing' });
  });

  test('several come at once, each in a request of its own, and none of them disturbs the words that are being saved', async () => {
    const draft = await client.create();
    const files: SentFile[] = [invoice, picture, { name: 'Reparasjonsrapport.pdf', content: pdf }, { name: 'nameplate.jpg', content: await jpegWithPlace() }];
    const answers = await Promise.all(files.map((file) => client.upload(draft.number, file)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const kept = await client.read(draft.number);
    expect(Object.fromEntries(kept.documents.map(({ name, kind }) => [name, kind]))).toEqual({ 'invoice-20871.pdf': 'invoice', 'board.png': 'picture', 'Reparasjonsrapport.pdf': 'repairSummary', 'nameplate.jpg': 'picture' });
    expect(kept.version).toBe(draft.version);
    expect(kept.room).toBe(56);
    expect(contentOf(await client.patch(draft, wholeDraft(portal))).documents).toHaveLength(4);
  });

  test('a picture leaves without the place where it was taken, shown in the page; a download is kept', async () => {
    const { number } = await client.create();
    const { id, size } = contentOf(await client.upload(number, { name: 'nameplate.jpg', content: await jpegWithPlace() }));
    const shown = await fetch(`${installation.copy.cms}/api/claims/${number}/documents/${id}/file`, { headers: { Authorization: `Bearer ${portal.client.token}` } });
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect(Math.abs(bytes.length - size)).toBeLessThanOrEqual(10);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
    expect((await client.file(number, id, '?download=1')).headers.get('content-disposition')).toBe('attachment; filename="nameplate.jpg"');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('is called what its sender says it is, then or later', async () => {
    const { number } = await client.create();
    const { id, kind } = contentOf(await client.upload(number, invoice, { kind: 'repairSummary' }));
    expect(kind).toBe('repairSummary');
    expect(contentOf(await client.call<StoredClaim['documents'][number]>('PATCH', `claims/${number}/documents/${id}`, { kind: 'invoice' })).kind).toBe('invoice');
    expect((await client.call('PATCH', `claims/${number}/documents/${id}`, { kind: 'film' })).status).toBe(400);
  });

  test('is gone when it is taken out, from the list and from the disk', async () => {
    const { number } = await client.create();
    const { id } = contentOf(await client.upload(number, picture));
    const place = await placeOf(id);
    expect(place !== null && existsSync(place)).toBe(true);
    expect((await colleague.call('DELETE', `claims/${number}/documents/${id}`)).status).toBe(204);
    expect(refusal(await client.file(number, id))).toEqual(notFound);
    expect((await client.read(number)).documents).toEqual([]);
    await expect.poll(() => existsSync(place ?? '')).toBe(false);
  });

  test('one try is one file, however often it is sent', async () => {
    const { number } = await client.create();
    const send = () => installation.send({ method: 'POST', path: `/api/claims/${number}/documents`, token: portal.client.token, body: formOf({}, [picture]), headers: { 'Idempotency-Key': `file-${number}` } });
    expect([(await send()).status, (await send()).status]).toEqual([201, 201]);
    expect((await client.read(number)).documents).toHaveLength(1);
  });

  test('there are no more of them than a claim may have; what does not fit leaves nothing behind', async () => {
    const { number } = await submittedWith();
    await agent.do(number, 'start-review');
    for (let sent = 0; sent < 60; sent += 5) expect((await agent.write(number, 'comments', { text: `Five from ${sent}` }, Array.from({ length: 5 }, () => invoice))).status).toBe(201);
    // What agents keep among themselves has room of its own, and tells the client nothing.
    expect((await agent.write(number, 'comments', { text: 'Among us', internal: 'true' }, [invoice, invoice])).status).toBe(201);
    expect(await agent.read(number)).toMatchObject({ room: 0, internalRoom: 58 });
    expect((await client.read(number)).internalRoom).toBeNull();
    const before = await filesKept();
    expect(refusal(await client.write(number, 'comments', { text: 'One more' }, [picture]))).toEqual({ status: 409, code: 'claim.files' });
    expect(await client.read(number)).toMatchObject({ room: 0, comments: { length: 12 } });
    expect(await filesKept()).toBe(before);
  });
});

describe('CL-08 a file that comes along', () => {
  test('stands with the comment or the answer that it came with, for both sides', async () => {
    const { number } = await submittedWith(invoice);
    const commented = contentOf(await client.write(number, 'comments', { text: 'The nameplate' }, [picture, invoice]));
    const comment = commented.comments[0]?.id;
    expect(commented.documents.map(({ name, comment: of, step }) => [name, of, step])).toEqual([['invoice-20871.pdf', null, null], ['board.png', comment, null], ['invoice-20871.pdf', comment, null]]);
    await agent.do(number, 'start-review');
    await agent.do(number, 'ask', { comment: 'Which pressure?' });
    const answered = contentOf(await client.write(number, 'answer', { comment: '3.1 bar' }, [{ name: 'gauge.png', content: picture.content }]));
    expect(answered.state).toBe('inReview');
    const step = answered.history.find((entry) => entry.step === 'answer')?.id;
    expect(answered.documents.at(-1)).toMatchObject({ name: 'gauge.png', step, comment: null, author: portal.client.name });
    expect((await agent.read(number)).documents).toHaveLength(4);
    contentOf(await agent.write(number, 'comments', { text: 'The kit' }, [invoice]));
    expect((await client.read(number)).documents.at(-1)).toMatchObject({ author: portal.agent.name, internal: false });
  });

  test('does not come with words that are refused', async () => {
    const { number } = await submittedWith();
    const before = await filesKept();
    expect(refusal(await client.write(number, 'answer', { comment: 'Nobody asked' }, [picture]))).toEqual(moved);
    expect(refusal(await client.write(number, 'comments', { text: '' }, [picture]))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await client.write(number, 'comments', { text: 'Six' }, Array.from({ length: 6 }, () => picture)))).toEqual({ status: 400, code: 'file.tooMany' });
    expect(refusal(await client.write(number, 'comments', { text: 'A page' }, [picture, { name: 'board.png', content: html }]))).toEqual({ status: 415, code: 'file.type' });
    expect(await client.read(number)).toMatchObject({ documents: [], comments: [] });
    expect(await filesKept()).toBe(before);
  });
});
