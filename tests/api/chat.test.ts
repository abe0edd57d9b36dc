import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal, type Data } from './support/calls.ts';
import { logIn, taskIn } from './support/doors.ts';
import { contentManagerOf, connected, openInstallation, type Installation } from './support/installation.ts';
import { nextMail } from './support/mailbox.ts';
import { foundPortal, givePassword, hire, type FoundedPortal, type MemberWithLogin } from './support/portal.ts';
import type { StoredCase } from './support/rest.ts';

interface Chat {
  readonly members: readonly { documentId: string; name: string; me: boolean; marked: boolean; forced: boolean }[];
  readonly messages: readonly { id: number; text: string; author: { name: string }; mentions: readonly { name: string }[]; mine: boolean; unread: boolean }[];
  readonly next: string | null;
}

let installation: Installation;
let portal: FoundedPortal;
let handler: string;
let worker: MemberWithLogin & { token: string };
let external: MemberWithLogin & { token: string };
let stranger: string;
let of: StoredCase;

async function member(name: string, office: FoundedPortal['repairOffice']): Promise<MemberWithLogin & { token: string }> {
  const hired = await givePassword(installation, await hire(installation, { name, email: `${name.toLowerCase()}@${portal.key}.example`, level: 1, office }));
  return { ...hired, token: await logIn(installation, portal.key, hired) };
}

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  handler = await logIn(installation, portal.key, portal.handler);
  worker = await member('Petter', portal.repairOffice);
  external = await member('Henrik', portal.inspectionOffice);
  stranger = (await member('Line', portal.repairOffice)).token;
  of = await portal.rest.createCase();
  const task = await taskIn(portal, of, 'allocated');
  await portal.rest.give(`tasks/${task.documentId}/responsible`, { responsible: worker.documentId });
  const marks = 'INSERT INTO portico_member_roles (portal_id, member_id, role, approval_limit, actor, marked_at) VALUES (?, ?, ?, NULL, ?, ?)';
  await installation.database.execute(marks, [portal.id, external.id, 'externalCaseHandler', '{"kind":"system","id":null,"name":"Portico"}', Date.now()]);
  const people = { handler: connected(portal.handler.documentId), externalHandler: connected(external.documentId) };
  contentOf(await contentManagerOf(installation).update('api::case.case', of.documentId, people));
  const rights = { externalCaseHandler: ['chat.alwaysNotified'], projectManager: [], inspector: [] };
  const matrix = { path: `/role-matrix/portals/${portal.key}/matrix`, token: installation.administrator };
  contentOf(await installation.send<Data<unknown>>({ ...matrix, method: 'PUT', headers: { 'If-Match': '"0"' }, body: { rights, approvalLimit: 0 } }));
});
afterAll(() => installation.close());

const path = () => `/api/cases/${of.documentId}/chat`;
const read = async (token: string) => contentOf(await installation.send<Data<Chat>>({ path: path(), token }));
const write = (token: string, body: object) => installation.send<Data<{ id: number }>>({ method: 'POST', path: path(), token, body });
const mark = (token: string, who: string, marked: boolean) => installation.send<Data<Chat['members']>>({ method: 'PUT', path: `${path()}/members/${who}`, token, body: { marked } });

describe('EH-14 the chat of a case is refused', () => {
  test('to a colleague of the same office who has nothing to do with it', async () => {
    for (const answer of [await installation.send({ path: path(), token: stranger }), await write(stranger, { text: 'Hello' }), await mark(stranger, worker.documentId, true)]) {
      expect(refusal(answer)).toEqual({ status: 404, code: 'notFound' });
    }
  });

  test('empty, and to somebody who is not on the case', async () => {
    expect(refusal(await write(handler, { text: '  ' }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await write(handler, { text: 'Hello', mentions: [portal.inspector.documentId] }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await mark(handler, portal.inspector.documentId, true))).toEqual({ status: 400, code: 'relation.unknown' });
  });

  test('unmarked, where the matrix always notifies', async () => {
    expect(refusal(await mark(handler, external.documentId, false))).toEqual({ status: 409, code: 'chat.alwaysNotified' });
    expect((await read(handler)).members.find(({ documentId }) => documentId === external.documentId)).toMatchObject({ marked: true, forced: true });
  });
});

describe('EH-14 the members of a case write to each other', () => {
  test('its members are those who have to do with it; the case handler is marked, others are not', async () => {
    const { members } = await read(worker.token);
    const known = Object.fromEntries(members.map(({ documentId, marked, forced, me }) => [documentId, { marked, forced, me }]));
    expect(known).toEqual({
      [portal.handler.documentId]: { marked: true, forced: false, me: false },
      [worker.documentId]: { marked: false, forced: false, me: true },
      [external.documentId]: { marked: true, forced: true, me: false },
    });
  });

  test('whoever is marked or mentioned gets a mail that does not repeat the text; the writer gets none', async () => {
    contentOf(await write(handler, { text: 'Bring the meter-4711', mentions: [worker.documentId] }));
    for (const { email } of [worker, external]) {
      const mail = await nextMail(installation.copy, email);
      expect(mail.text).toContain(`/${portal.key}/work/cases/${of.number}`);
      expect(mail.text).not.toContain('meter-4711');
    }
    const [last] = (await read(worker.token)).messages;
    expect(last).toMatchObject({ text: 'Bring the meter-4711', mine: false, unread: true, mentions: [{ name: worker.name }] });
    const mails = await installation.database.rows('SELECT id FROM portico_outbox WHERE template = ? AND recipient = ?', ['chatWritten', portal.handler.email]);
    expect(mails).toEqual([]);
  });

  test('what has been read is not unread, and one’s own never is', async () => {
    const [last] = (await read(worker.token)).messages;
    expect((await installation.send({ method: 'POST', path: `${path()}/read`, token: worker.token, body: { until: last?.id } })).status).toBe(204);
    expect((await read(worker.token)).messages.map(({ unread }) => unread)).not.toContain(true);
    expect((await read(handler)).messages[0]).toMatchObject({ mine: true, unread: false });
    expect((await read(external.token)).messages[0]).toMatchObject({ unread: true });
  });

  test('marks are per person: unmarked, the case handler gets no mail', async () => {
    contentOf(await mark(handler, portal.handler.documentId, false));
    contentOf(await write(worker.token, { text: 'It is dry.' }));
    const mails = await installation.database.rows('SELECT id FROM portico_outbox WHERE template = ? AND recipient = ?', ['chatWritten', portal.handler.email]);
    expect(mails).toEqual([]);
    contentOf(await mark(handler, portal.handler.documentId, true));
    contentOf(await write(worker.token, { text: 'Really.' }));
    expect((await nextMail(installation.copy, portal.handler.email)).text).toContain(of.number);
  });
});
