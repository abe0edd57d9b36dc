import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Approval, approvalsOf, paperPdf, pdfOf, portalUserOf } from './support/approvals.ts';
import { type Answer, contentOf, type Data, refusal, someAddress } from './support/calls.ts';
import { foundWarrantyPortal } from './support/claims.ts';
import { logIn } from './support/doors.ts';
import { png } from './support/files.ts';
import { connected, contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { mailsTo } from './support/mailbox.ts';
import { type ClientRecord, foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';
import { readPaper } from './support/papers.ts';
import { givePassword, hire } from './support/portal.ts';
import { until } from './support/until.ts';

type Approvals = ReturnType<typeof approvalsOf>;

let installation: Installation;
let portal: OfficePortal;
let onboarding: Onboarding;
let office: Approvals;
let client: ClientRecord;
let user: Approvals;
let neighbour: Approvals;
let foreign: Approvals;
let agent: Approvals;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  onboarding = onboardingOf(installation, portal.employee.token);
  office = approvalsOf(installation, portal.employee.token);
  client = await onboarding.add(someClient({ name: 'Zqclient9b bv' }));
  user = approvalsOf(installation, await portalUserOf(installation, portal, onboarding, client));
  neighbour = approvalsOf(installation, await portalUserOf(installation, portal, onboarding, await onboarding.add()));
  foreign = approvalsOf(installation, (await foundOffice(installation)).employee.token);
  agent = approvalsOf(installation, (await foundWarrantyPortal(installation)).agent.token);
}, 120_000);
afterAll(async () => installation.close());

const notFound = { status: 404, code: 'notFound' };
const ended = { status: 409, code: 'approval.state' };
const PDF = pdfOf(['Jaarrekening 2025', 'Balans', 'Toelichting']);
const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const HASH = hashOf(PDF);

const asked = async (file = paperPdf(PDF), fields: Readonly<Record<string, string>> = {}) => contentOf(await office.ask(client, file, fields));

/** The bytes of an answer. */
async function bytesAt(path: string, token: string): Promise<Buffer> {
  const answer = await fetch(`${installation.copy.cms}/api/${path}`, { headers: { Authorization: `Bearer ${token}` } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await answer.arrayBuffer());
}

/** Where the bytes of a request lie. */
async function placeOf(approval: string): Promise<string> {
  const [row] = await installation.database.rows<{ url: string }>('SELECT f.url FROM portico_approvals a JOIN files f ON f.id = a.file_id WHERE a.public_id = ?', [approval]);
  return join(installation.copy.data, 'public', row?.url ?? 'nothing');
}

const verified = (sha256: string, key = portal.key) => installation.send<{ data: { approvals: { number: string; approvedOn: string }[]; more: boolean } }>({ path: `/api/portals/${key}/approved-documents/${sha256}` });

describe('OB-10 who may not', () => {
  test('another client, employees, other portals: a request looks like what does not exist; nobody decides for the client', async () => {
    const { documentId } = await asked();
    for (const who of [neighbour, office, foreign, agent]) {
      for (const id of [documentId, 'nothing']) {
        const answers = [who.read(id), who.file(id), who.call('GET', `approvals/${id}/certificate.pdf`), who.approve(id, HASH), who.decline(id, HASH)];
        for (const answer of await Promise.all(answers)) expect(refusal(answer)).toEqual(notFound);
      }
    }
    for (const who of [user, neighbour, foreign, agent]) {
      const answers = [who.call('GET', `client-records/${client.documentId}/approvals`), who.ask(client, paperPdf(PDF)), who.withdraw(documentId), who.call('GET', `client-approvals/${documentId}/file`), who.call('GET', `client-approvals/${documentId}/certificate.pdf`)];
      for (const answer of await Promise.all(answers)) expect(refusal(answer)).toEqual(notFound);
    }
    for (const who of [user, agent]) for (const answer of await Promise.all([who.call('GET', 'dossier-documents'), who.keep(paperPdf(PDF), '0'), who.call('GET', 'dossier-documents/createNewUser/document/file')])) expect(refusal(answer)).toEqual(notFound);
    expect((await neighbour.mine()).length).toBe(0);
    expect(refusal(await installation.send({ path: `/api/approvals/${documentId}/file` }))).toEqual({ status: 401, code: 'auth.required' });
    expect((await user.read(documentId)).body).toMatchObject({ data: { state: 'open', decision: null } });
  });

  test('what is no PDF, locked, broken or said too long is refused, and nobody is asked', async () => {
    const before = (await office.ofClient(client)).length;
    expect(refusal(await office.ask(client, paperPdf(await png(), 'picture.pdf')))).toEqual({ status: 415, code: 'file.type' });
    expect(refusal(await office.ask(client, paperPdf(pdfOf(['Secret'], { locked: true }))))).toEqual({ status: 400, code: 'file.encrypted' });
    expect(refusal(await office.ask(client, paperPdf(Buffer.from('%PDF-1.4\nnothing\n%%EOF'))))).toEqual({ status: 400, code: 'file.broken' });
    expect(refusal(await office.ask(client, paperPdf(Buffer.from(PDF.toString('latin1').replace('/Count 3', '/Count 1'), 'latin1'))))).toEqual({ status: 400, code: 'file.broken' });
    expect(refusal(await office.ask(client, paperPdf(Buffer.concat([PDF, Buffer.alloc(15 * 1024 * 1024)]))))).toEqual({ status: 413, code: 'file.tooLarge' });
    expect(refusal(await office.ask(client, paperPdf(pdfOf(Array<string>(501).fill('A')))))).toEqual({ status: 413, code: 'file.tooManyPages' });
    expect(refusal(await office.ask(client, paperPdf(PDF), { title: 'x'.repeat(121) }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await office.ask(client, paperPdf(PDF), { dueOn: '2020-01-01' }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await office.ask(await onboarding.add(), paperPdf(PDF)))).toEqual({ status: 409, code: 'dossier.noPortalUser' });
    expect((await office.ofClient(client)).length).toBe(before);
  });

  test('other bytes than those looked at, no reason, twice, both at once, after it was withdrawn', async () => {
    const { documentId } = await asked();
    expect(refusal(await user.approve(documentId, 'f'.repeat(64)))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(refusal(await user.decline(documentId, HASH, ' '))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await user.decline(documentId, HASH, 'x'.repeat(2001)))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await user.call('GET', `approvals/${documentId}/certificate.pdf`))).toEqual(ended);
    const both = await Promise.all([user.approve(documentId, HASH), user.decline(documentId, HASH)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(refusal(await user.approve(documentId, HASH))).toEqual(ended);
    expect(refusal(await office.withdraw(documentId))).toEqual(ended);
    const [decisions] = await installation.database.rows<{ count: number | string }>('SELECT count(*) AS count FROM portico_approval_decisions e JOIN portico_approvals a ON a.id = e.approval_id WHERE a.public_id = ?', [documentId]);
    expect(Number(decisions?.count)).toBe(1);
    const other = await asked();
    expect(contentOf(await office.withdraw(other.documentId))).toMatchObject({ state: 'withdrawn', mayWithdraw: false, evidence: null });
    expect(refusal(await user.approve(other.documentId, HASH))).toEqual(ended);
    expect(refusal(await user.file(other.documentId))).toEqual(ended);
  });

  test('changed bytes end the request, whoever reads or approves first', async () => {
    const content = pdfOf(['Of this test alone']);
    for (const act of ['read', 'approve', 'approve once'] as const) {
      const { documentId } = await asked(paperPdf(content));
      // What was found right a moment ago is not taken for right when it has been written since.
      expect((await user.file(documentId, { Range: 'bytes=0-7' })).status).toBe(206);
      await writeFile(await placeOf(documentId), pdfOf(['Another sum']));
      const key = { ...(act === 'approve once' && { 'Idempotency-Key': `changed-${documentId}` }) };
      expect(refusal(await (act === 'read' ? user.file(documentId) : user.approve(documentId, hashOf(content), {}, key)))).toEqual({ status: 409, code: 'approval.changed' });
      expect(contentOf(await user.read(documentId)).state).toBe('void');
      expect(refusal(await user.approve(documentId, hashOf(content)))).toEqual(ended);
    }
    expect(contentOf(await verified(hashOf(content)))).toEqual({ approvals: [], more: false });
  });

  test('PF-09 a request or a decision twice at once, or again; a paper that was refused leaves its key free', async () => {
    const before = (await office.ofClient(client)).length;
    const key = { 'Idempotency-Key': `ask-${client.documentId}` };
    const ask = (content: Buffer) => office.ask(client, paperPdf(content), {}, key);
    const oneOf = async (calls: readonly (() => Promise<Answer<Data<{ documentId: string }>>>)[]) => {
      const answers = [...(await Promise.all(calls.map((call) => call()))), ...(await Promise.all(calls.slice(0, 1).map((call) => call())))];
      expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(calls.length);
      const [one, ...others] = [...new Set(answers.map((answer) => contentOf(answer).documentId))];
      expect(others).toEqual([]);
      return one ?? '';
    };
    expect(refusal(await ask(Buffer.from('%PDF-1.4\nnothing\n%%EOF')))).toEqual({ status: 400, code: 'file.broken' });
    const documentId = await oneOf([() => ask(PDF), () => ask(PDF), () => ask(PDF)]);
    expect(refusal(await ask(pdfOf(['Another paper'])))).toEqual({ status: 422, code: 'idempotency.reused' });
    expect((await office.ofClient(client)).length).toBe(before + 1);
    const approve = () => user.approve(documentId, HASH, {}, { 'Idempotency-Key': `approve-${documentId}` });
    await oneOf([approve, approve, approve]);
    expect(contentOf(await user.read(documentId)).state).toBe('approved');
  });

  test('PF-12 whoever asks for certificates too often from one address, by whichever door', async () => {
    const { documentId } = await asked();
    const address = someAddress();
    const ask = (door: string) => installation.send({ path: `/api/${door}/${documentId}/certificate.pdf`, token: portal.employee.token, address });
    const rounds = Array.from({ length: 30 }, (_, round) => round);
    // Nothing has been decided, so that none is drawn.
    const answers = await Promise.all(rounds.flatMap(() => [ask('client-approvals'), ask('approvals')]));
    expect(answers.map(({ status }) => status)).toEqual(rounds.flatMap(() => [409, 404]));
    for (const door of ['client-approvals', 'approvals']) expect(refusal(await ask(door))).toEqual({ status: 429, code: 'rate.limited' });
  });
});

describe('OB-10 people who move', () => {
  test('answer 8 of a decision who asked is told, and who stands in for her while she is away; everybody when she has left', async () => {
    const [of] = await installation.database.rows<{ documentId: string }>('SELECT o.document_id AS "documentId" FROM offices o JOIN members_office_lnk l ON l.office_id = o.id JOIN members m ON m.id = l.member_id WHERE m.email = ?', [portal.employee.email]);
    const hired = (name: string) => hire(installation, { name, email: `${name}@${portal.key}.example`, level: 1, office: { documentId: of?.documentId ?? '' } });
    const [asker, deputy] = [await givePassword(installation, await hired('asker')), await hired('deputy')];
    const theirs = approvalsOf(installation, await logIn(installation, portal.key, asker));
    const write = async (data: object) => contentOf(await contentManagerOf(installation).update('api::member.member', asker.documentId, data));
    const toldOf = async () => {
      const { documentId } = contentOf(await theirs.ask(client, paperPdf(PDF)));
      return async () => {
        contentOf(await user.approve(documentId, HASH));
        const rows = await installation.database.rows<{ recipient: string }>(`SELECT o.recipient FROM portico_outbox o JOIN portico_approvals a ON o.variables = '{"approval":' || a.id || '}' WHERE a.public_id = ? AND o.template = 'approvalGiven' ORDER BY o.recipient`, [documentId]);
        return rows.map(({ recipient }) => recipient);
      };
    };
    const [there, away, gone] = [await toldOf(), await toldOf(), await toldOf()];
    expect(await there()).toEqual([asker.email]);
    await write({ awayFrom: '2020-01-01', awayUntil: '2099-01-01', deputy: connected(deputy.documentId) });
    expect(await away()).toEqual([asker.email, deputy.email]);
    await write({ active: false });
    expect(await gone()).toEqual([deputy.email, portal.employee.email]);
  });

  test('PF-12 the old address of a client is told that there is another one, and neither which nor how to get in; what it was asked stays asked', async () => {
    const record = await onboarding.add(someClient({ name: 'Kapper Vos', language: 'en' }));
    const facts = { name: 'Kapper Vos', mobile: null, language: 'en', groups: [] };
    const [first, next] = [`first.${record.email ?? ''}`, `next.${record.email ?? ''}`];
    const change = async (more: object) => onboarding.change(await onboarding.client(record.documentId), { ...facts, ...more });
    const told = async () => (await installation.database.rows<{ recipient: string }>(`SELECT recipient FROM portico_outbox WHERE template = 'addressChanged' AND recipient LIKE ?`, [`%${record.email ?? ''}`])).map(({ recipient }) => recipient);
    // Nobody signs in with it yet.
    await portalUserOf(installation, portal, onboarding, contentOf(await change({ email: first })));
    contentOf(await change({ email: first.toUpperCase() }));
    contentOf(await onboarding.bring(`Name;E-mail;Mobile\r\nKapper Vos;${first};06 12345678\r\n`, true));
    expect(refusal(await change({ email: portal.employee.email }))).toEqual({ status: 409, code: 'member.loginTaken' });
    expect(await told()).toEqual([]);
    const { documentId } = contentOf(await office.ask(record, paperPdf(PDF)));
    contentOf(await change({ email: next, name: 'Somebody Else', language: 'nl' }));
    const mail = await until('the mail to the old address', async () => (await mailsTo(installation.copy, first)).find(({ subject }) => subject === `The e-mail address of your account at Balans ${portal.key} has been changed`));
    expect(mail.text.replaceAll(/\s+/g, ' ')).toContain(`Hello Kapper Vos. Balans ${portal.key} gave your account another e-mail address on `);
    expect(`${mail.text} ${mail.html ?? ''}`).not.toContain(next);
    expect(mail.text).not.toMatch(/https?:/);
    expect(await told()).toEqual([first]);
    expect((await office.ofClient(record)).map((approval) => [approval.documentId, approval.state])).toEqual([[documentId, 'open']]);
  });
});

describe('OB-10 a request outside dossiers', () => {
  test('is told by mail, read, approved once with its evidence, and found again by its certificate and its hash', async () => {
    const content = pdfOf(['Jaarrekening 2025', 'Of this test alone']);
    const sha256 = hashOf(content);
    const request = await asked(paperPdf(content, '../Jaar\u202erekening.pdf.pdf'), { title: 'Jaarrekening 2025', message: 'Wil je die nakijken?', dueOn: '2099-12-31' });
    expect(request).toMatchObject({ state: 'open', mayWithdraw: true, dossier: null, askedBy: portal.employee.name, file: { name: 'Jaarrekening_pdf.pdf', pages: 2, size: content.length, sha256 } });
    const mail = await until('the mail to the client', async () => (await mailsTo(installation.copy, client.email ?? '')).find(({ text }) => text.includes(`/client/approvals/${request.documentId}`)));
    expect(mail.subject).toBe(`Balans ${portal.key}: keur Jaarrekening 2025 goed`);
    expect(mail.text).toContain('Wil je die nakijken?');
    expect(await user.mine('?state=open')).toEqual(expect.arrayContaining([expect.objectContaining({ documentId: request.documentId, dueOn: '2099-12-31' })]));

    const part = await user.file(request.documentId, { Range: 'bytes=0-7' });
    expect([part.status, part.text, part.headers.get('content-disposition'), part.headers.get('x-content-type-options')]).toEqual([206, '%PDF-1.4', 'inline; filename="Jaarrekening_pdf.pdf"', 'nosniff']);

    const key = { 'Idempotency-Key': `approve-${request.documentId}` };
    const given = await user.approve(request.documentId, sha256, { userAgent: 'Mozilla/5.0 (Test)' }, key);
    expect(contentOf(given)).toMatchObject({ state: 'approved', decision: { decision: 'approved', reason: null, name: client.name } });
    expect((await user.approve(request.documentId, sha256, { userAgent: 'Mozilla/5.0 (Test)' }, key)).headers.get('idempotent-replayed')).toBe('true');
    const [kept] = (await office.ofClient(client)).filter(({ documentId }) => documentId === request.documentId);
    expect(kept?.evidence).toMatchObject({ decision: 'approved', name: client.name, email: client.email, userAgent: 'Mozilla/5.0 (Test)', sha256, version: 1 });
    expect(kept?.evidence?.address).toMatch(/^10\./);
    expect((await until('the mail to who asked', async () => (await mailsTo(installation.copy, portal.employee.email)).find(({ subject }) => subject.includes('goedgekeurd'))))?.text).toContain(`/work/clients/${client.documentId}/approvals`);

    const certificate = await readPaper(await bytesAt(`client-approvals/${request.documentId}/certificate.pdf`, portal.employee.token));
    const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(Date.parse(kept?.evidence?.decidedAt ?? ''));
    for (const said of [request.number, 'Goedgekeurd', 'Jaarrekening_pdf.pdf', client.name, client.email ?? '', day, '(Europe/Amsterdam)', `/${portal.key}/verify`]) expect(certificate.text).toContain(said);
    expect(certificate.text.replaceAll(' ', '')).toContain(sha256);
    expect(certificate.title).toBe('Certificaat van goedkeuring');
    expect((await user.call('GET', `approvals/${request.documentId}/certificate.pdf`)).status).toBe(200);

    const found = await verified(sha256);
    expect(contentOf(found)).toEqual({ approvals: [{ number: request.number, approvedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }], more: false });
    expect(found.text).not.toMatch(/zqclient|jaarrekening|@/i);
    expect(contentOf(await verified(hashOf(Buffer.from('unknown'))))).toEqual({ approvals: [], more: false });
    expect(refusal(await verified('short'))).toEqual(notFound);
  });
});

test('OB-10 the certificate says what the client was called when it decided, whatever it is called by then', async () => {
  const one = await onboarding.add(someClient({ name: 'Molen Vooraf bv' }));
  const its = approvalsOf(installation, await portalUserOf(installation, portal, onboarding, one));
  const { documentId } = contentOf(await office.ask(one, paperPdf(PDF)));
  contentOf(await its.approve(documentId, HASH));
  contentOf(await onboarding.change(await onboarding.client(one.documentId), someClient({ name: 'Molen Achteraf bv', email: one.email ?? '' })));
  const certificate = await readPaper(await bytesAt(`client-approvals/${documentId}/certificate.pdf`, portal.employee.token));
  expect(certificate.text).toContain('Molen Vooraf bv');
  expect(certificate.text).not.toContain('Achteraf');
});

describe('OB-06 OB-10 the step of a dossier', () => {
  const DOSSIER_PDF = pdfOf(['Opdrachtbevestiging']);

  /** A dossier of a client of its own that has come to the step of the document. */
  async function atDocument(name: string) {
    const one = await onboarding.add(someClient({ name }));
    const its = approvalsOf(installation, await portalUserOf(installation, portal, onboarding, one));
    let now = await onboarding.at((await onboarding.begun(one)).documentId, 'app');
    while (now.step?.key !== 'document') now = await onboarding.do(now, 'skip', { reason: 'For the test' });
    return { one, its, dossier: now };
  }
  const onlyOpen = async (its: Approvals): Promise<Approval | undefined> => (await its.mine('?state=open'))[0];
  /** What a client is asked once its dossier's turn has come: they are gone through in the background. */
  const askedAbout = (its: Approvals, content: Buffer): Promise<Approval> =>
    until('the request about another document', async () => {
      const open = await onlyOpen(its);
      return open?.file.sha256 === hashOf(content) ? open : undefined;
    });

  test('lacks a document, is asked once there is one, anew when it is replaced, declined, asked again, approved and closed', async () => {
    const { its, dossier } = await atDocument('Steps bv');
    expect(dossier).toMatchObject({ waitsFor: 'office', stuckWith: 'office', hindrance: { by: 'documentMissing' } });
    expect(await its.mine()).toEqual([]);
    const again = await onboarding.do(dossier, 'ask-again');
    expect(again.hindrance).toMatchObject({ by: 'documentMissing' });

    expect(refusal(await office.keep(paperPdf(DOSSIER_PDF), '0', 'firstTask'))).toEqual(notFound);
    expect(refusal(await office.keep(paperPdf(DOSSIER_PDF), '3'))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(contentOf(await office.keep(paperPdf(DOSSIER_PDF), '0'))).toMatchObject({ version: '1', document: { pages: 1, isSpoilt: false } });
    expect((await foreign.documents())[0]?.document).toBeNull();
    const first = await askedAbout(its, DOSSIER_PDF);
    expect(first).toMatchObject({ title: 'Keur een document goed', askedBy: null, file: { sha256: hashOf(DOSSIER_PDF) } });

    const newer = pdfOf(['Opdrachtbevestiging, tweede versie']);
    expect(contentOf(await office.keep(paperPdf(newer), '1')).version).toBe('2');
    const second = await askedAbout(its, newer);
    expect(contentOf(await its.read(first.documentId)).state).toBe('void');
    expect(refusal(await its.approve(first.documentId, hashOf(DOSSIER_PDF)))).toEqual(ended);
    contentOf(await its.decline(second.documentId, hashOf(newer), 'Verkeerd jaar'));
    const declined = await onboarding.dossier(dossier.documentId);
    expect(declined).toMatchObject({ stuckWith: 'office', hindrance: { by: 'documentDeclined', reason: 'Verkeerd jaar' } });
    await onboarding.do(declined, 'ask-again');
    const third = await onlyOpen(its);
    contentOf(await its.approve(third?.documentId ?? '', hashOf(newer)));
    const closed = await onboarding.dossier(dossier.documentId);
    expect(closed).toMatchObject({ status: 'closed' });
    expect(closed.log.map(({ what }) => what).slice(-2)).toEqual(['askedAgain', 'documentApproved']);
  });

  test('done by hand withdraws what was asked; changed bytes stop it until the office keeps another', async () => {
    const { its, dossier } = await atDocument('Hand bv');
    const open = await onlyOpen(its);
    await onboarding.do(dossier, 'do-by-hand');
    expect(contentOf(await its.read(open?.documentId ?? '')).state).toBe('withdrawn');

    const spoilt = await atDocument('Spoilt bv');
    const request = await onlyOpen(spoilt.its);
    await writeFile(await placeOf(request?.documentId ?? ''), pdfOf(['Another']));
    expect(refusal(await spoilt.its.file(request?.documentId ?? ''))).toEqual({ status: 409, code: 'approval.changed' });
    expect(await onboarding.dossier(spoilt.dossier.documentId)).toMatchObject({ hindrance: { by: 'documentMissing', reason: 'changed' } });
    const [place] = await office.documents();
    expect(place?.document?.isSpoilt).toBe(true);
    const third = pdfOf(['Third']);
    contentOf(await office.keep(paperPdf(third), place?.version ?? ''));
    await askedAbout(spoilt.its, third);
    expect(await onboarding.dossier(spoilt.dossier.documentId)).toMatchObject({ hindrance: null, waitsFor: 'client' });
  });

  test('many are asked anew in the background: each once, and about the newest, however often it is replaced', async () => {
    const waiting: Awaited<ReturnType<typeof atDocument>>[] = [];
    for (const name of ['Many one bv', 'Many two bv', 'Many three bv']) waiting.push(await atDocument(name));
    const asks = async () => (await Promise.all(waiting.map(({ dossier }) => onboarding.dossier(dossier.documentId)))).map(({ log }) => log.filter(({ what }) => what === 'askedAgain').length);
    const before = await asks();
    const [fourth, fifth] = [pdfOf(['Fourth']), pdfOf(['Fifth'])];
    const version = (await office.documents())[0]?.version ?? '';
    contentOf(await office.keep(paperPdf(fourth), version));
    contentOf(await office.keep(paperPdf(fifth), String(Number(version) + 1)));
    for (const { its } of waiting) await askedAbout(its, fifth);
    const jobs = await until('jobs that are done', async () => {
      const found = await installation.database.rows<{ state: string; counts: string }>(`SELECT state, counts FROM portico_jobs WHERE kind = 'documentAskedAnew' AND portal_id = ? ORDER BY id DESC LIMIT 2`, [portal.id]);
      return found.every(({ state }) => state === 'done') ? found : undefined;
    });
    const asked = (await asks()).map((count, place) => count - (before[place] ?? 0));
    // Whoever was asked about the fourth in between was asked twice, else once: never more often than the job has counted.
    expect(asked.every((count) => count === 1 || count === 2)).toBe(true);
    expect(jobs.reduce((sum, { counts }) => sum + ((JSON.parse(counts) as { asked?: number }).asked ?? 0), 0)).toBeGreaterThanOrEqual(asked.reduce((sum, count) => sum + count, 0));
    for (const { its } of waiting) expect(await its.mine('?state=open')).toHaveLength(1);
  });
});
