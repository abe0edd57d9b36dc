import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { eventsOf, outboxOf } from './support/events.ts';
import { formOf, png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundPortal, type FoundedPortal } from './support/portal.ts';
import { someEmail, someNumber, type StoredCase } from './support/rest.ts';
import { employ, signIn, workOf, type Work, type Worker } from './support/work.ts';

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;
let handler: Work;
let colleague: Worker;
let partner: Worker;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  other = await foundPortal(installation);
  handler = workOf(installation, await signIn(installation, portal, portal.handler));
  colleague = await employ(installation, portal, { name: 'Kari', level: 5, office: portal.headOffice });
  partner = await employ(installation, portal, { name: 'Petter', level: 5, office: portal.repairOffice });
});
afterAll(async () => installation.close());

const patch = async (work: Work, { documentId, number }: StoredCase, facts: object) => work.patch(`cases/${documentId}`, facts, (await handler.case(number)).version);

const removePicture = async ({ documentId }: StoredCase, token = portal.token) => installation.send({ method: 'DELETE', path: `/api/cases/${documentId}/picture`, token });

describe('spec 25 who and what is refused', () => {
  test('without a version, and with an old one', async () => {
    const made = await portal.rest.createCase();
    expect(refusal(await handler.patch(`cases/${made.documentId}`, { qualityControl: true }))).toEqual({ status: 428, code: 'precondition.missing' });
    const { version } = await handler.case(made.number);
    contentOf(await handler.patch(`cases/${made.documentId}`, { qualityControl: true }, version));
    expect(refusal(await handler.patch(`cases/${made.documentId}`, { qualityControl: false }, version))).toEqual({ status: 412, code: 'precondition.failed' });
    expect((await handler.case(made.number)).qualityControl).toBe(true);
  });

  test.each<[string, 'POST' | 'DELETE', string, (() => Promise<object>)?]>([
    ['a reminder', 'POST', 'reminder', async () => ({ on: '2031-05-01' })],
    ['a picture', 'POST', 'picture', async () => formOf({}, [{ name: 'kitchen.png', content: await png() }])],
    ['no picture', 'DELETE', 'picture'],
    ['the external case handler', 'POST', 'external-handler', async () => ({ member: null })],
    ['the external case handler’s office', 'POST', 'external-office', async () => ({ office: null })],
  ])('PF-09 %s, where two were looking at the case: the second is told so, and nothing of hers is kept', async (_name, method, path, body) => {
    const send = async ({ documentId }: StoredCase, version?: string) =>
      installation.send({ method, path: `/api/cases/${documentId}/${path}`, token: portal.token, ...(body && { body: await body() }), ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) });
    const made = await portal.rest.createCase();
    await portal.rest.change('cases', made, { externalOffice: portal.repairOffice.documentId });
    const before = (await eventsOf(installation.database, made.id)).length;
    const seen = await handler.case(made.number);
    contentOf(await patch(handler, made, { damageNote: 'The pipe froze.' }));
    expect(refusal(await send(made, seen.version))).toEqual({ status: 412, code: 'precondition.failed' });
    expect(await handler.case(made.number)).toMatchObject({ reminderOn: null, picture: null, externalOffice: seen.externalOffice, damageNote: 'The pipe froze.' });
    expect((await eventsOf(installation.database, made.id)).slice(before).map(({ kind }) => kind)).toEqual(['damageNoteChanged']);
    expect((await send(made, (await handler.case(made.number)).version)).status).toBeLessThan(300);
    expect((await send(made)).status, 'for many of a list, none of which was looked at').toBeLessThan(300);
  });

  test.each<[string, object, number, string]>([
    ['nothing', {}, 400, 'input.invalid'],
    ['what is not its to change', { number: 'X-1', qualityControl: true }, 400, 'input.unknownParameter'],
    ['a reminder, which is a command of its own', { reminderOn: '2030-01-31', qualityControl: true }, 400, 'input.unknownParameter'],
    ['a handler who does not exist', { handler: 'nothinghasthisdocumentid' }, 400, 'relation.unknown'],
  ])('%s', async (_name, facts, status, code) => {
    expect(refusal(await patch(handler, await portal.rest.createCase(), facts))).toEqual({ status, code });
  });

  test('a handler of another company, whatever level, and anybody of another portal', async () => {
    const made = await portal.rest.createCase();
    expect(refusal(await patch(handler, made, { handler: partner.documentId }))).toEqual({ status: 409, code: 'member.unsuitable' });
    expect(refusal(await patch(handler, made, { handler: other.handler.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
    expect(refusal(await patch(handler, made, { technicalAdviser: other.handler.documentId }))).toEqual({ status: 400, code: 'relation.unknown' });
  });

  test('by a partner: 404 where the case is none of his, 403 where it is', async () => {
    const made = await portal.rest.createCase();
    const work = workOf(installation, partner);
    expect(refusal(await patch(work, made, { damageNote: 'Mine' }))).toEqual({ status: 404, code: 'notFound' });
    contentOf(await patch(handler, made, { technicalAdviser: partner.documentId }));
    expect(refusal(await patch(work, made, { damageNote: 'Mine' }))).toEqual({ status: 403, code: 'level.missing' });
    expect(refusal(await installation.send({ method: 'POST', path: `/api/cases/${made.documentId}/picture`, token: partner.token, body: formOf({}, [{ name: 'a.png', content: await png() }]) }))).toEqual({ status: 403, code: 'level.missing' });
    expect(refusal(await removePicture(made, partner.token))).toEqual({ status: 403, code: 'level.missing' });
  });

  test('in a case that has ended', async () => {
    const made = await portal.rest.createCase();
    await portal.rest.give(`cases/${made.documentId}/cancel`, { reason: 'Twice' });
    expect(refusal(await patch(handler, made, { qualityControl: true }))).toEqual({ status: 409, code: 'case.state' });
    expect(refusal(await removePicture(made))).toEqual({ status: 409, code: 'case.state' });
  });
});

describe('spec 25 setting handler, adviser, quality control and note', () => {
  test('changes each, and says so in the log', async () => {
    const made = await portal.rest.createCase();
    contentOf(await patch(handler, made, { handler: colleague.documentId, technicalAdviser: partner.documentId, qualityControl: true, damageNote: 'The pipe froze.' }));
    expect(await handler.case(made.number)).toMatchObject({
      handler: { documentId: colleague.documentId },
      technicalAdviser: { documentId: partner.documentId },
      qualityControl: true,
      damageNote: 'The pipe froze.',
    });
    const kinds = (await eventsOf(installation.database, made.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['handlerChanged', 'technicalAdviserChanged', 'qualityControlChanged', 'damageNoteChanged']));
    contentOf(await patch(handler, made, { handler: null, technicalAdviser: null, damageNote: null }));
    expect(await handler.case(made.number)).toMatchObject({ handler: null, technicalAdviser: null, damageNote: null, qualityControl: true });
  });

  test('tells the new handler, but not whoever takes a case herself', async () => {
    const told = async ({ id }: StoredCase) => (await outboxOf(installation.database, id)).map(({ recipient }) => recipient);
    const made = await portal.rest.createCase();
    contentOf(await patch(handler, made, { handler: portal.handler.documentId }));
    expect(await told(made)).toEqual([]);
    contentOf(await patch(handler, made, { handler: colleague.documentId }));
    expect(await told(made)).toEqual([colleague.email]);
  });

  test('the version that is answered serves the next change', async () => {
    const made = await portal.rest.createCase();
    const { version } = contentOf(await handler.patch<{ version: string }>(`cases/${made.documentId}`, { qualityControl: true }, (await handler.case(made.number)).version));
    expect((await handler.patch(`cases/${made.documentId}`, { damageNote: 'The pipe froze.' }, version)).status).toBe(200);
  });

  test('CP-22 a picture: nothing but pictures, the last one stays, and it can be taken off', async () => {
    const made = await portal.rest.createCase();
    const send = async (name: string, content: Buffer) => installation.send({ method: 'POST', path: `/api/cases/${made.documentId}/picture`, token: portal.token, body: formOf({}, [{ name, content }]) });
    expect(refusal(await send('report.pdf', Buffer.from('%PDF-1.4\n%âãÏÓ\n')))).toEqual({ status: 415, code: 'file.type' });
    expect((await send('kitchen.png', await png())).status).toBe(201);
    const { picture } = await handler.case(made.number);
    expect(picture).not.toBeNull();
    expect((await send('hall.png', await png())).status).toBe(201);
    const { picture: second } = await handler.case(made.number);
    expect(second).not.toBe(picture);
    const shown = async () => (await handler.get(`work/cases/${made.number}/picture`)).status;
    expect(await shown()).toBe(200);
    expect([(await removePicture(made)).status, (await removePicture(made)).status]).toEqual([204, 204]);
    expect((await handler.case(made.number)).picture).toBeNull();
    expect(await shown()).toBe(404);
    const kinds = (await eventsOf(installation.database, made.id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('picture'))).toEqual(['pictureChanged', 'pictureChanged', 'pictureRemoved']);
  });
});

describe('spec 25 opening a case by hand', () => {
  const wanted = () => ({ number: someNumber(), title: 'Water in the hall', type: 'water', street: 'Markveien 31', postalCode: '0554', city: 'Oslo' });

  test('is for level 5 of the own company', async () => {
    expect(refusal(await workOf(installation, partner).command('work/cases', wanted()))).toEqual({ status: 403, code: 'level.missing' });
  });

  test('refuses a number that is taken, and keeps nothing of a case whose contact cannot be kept', async () => {
    const body = wanted();
    expect(refusal(await handler.command('work/cases', { ...body, contacts: [{ name: 'Anne', mobile: '1234' }] }))).toEqual({ status: 400, code: 'contact.mobileInvalid' });
    expect((await handler.command('work/cases', body)).status).toBe(201);
    expect(refusal(await handler.command('work/cases', body))).toEqual({ status: 409, code: 'case.numberTaken' });
  });

  test('opens it with its contacts, in the hands of whoever opened it', async () => {
    const body = { ...wanted(), contacts: [{ name: 'Anne Bakke', email: someEmail(), mobile: '915 48 207' }] };
    contentOf(await handler.command('work/cases', body));
    const made = await handler.case(body.number);
    expect(made).toMatchObject({ handler: { documentId: portal.handler.documentId }, contacts: [{ name: 'Anne Bakke', role: 'customer', mobile: '+4791548207' }] });
  });
});
