import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { linksOf } from './support/customer.ts';
import { eventsOf, outboxOf } from './support/events.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, mailsTo, nextMail } from './support/mailbox.ts';
import { foundPortal, hire, openAnotherOffice, type FoundedPortal, type Office } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';
import { employ, grantRights, mark, signIn, workOf, type Work, type Worker } from './support/work.ts';

let installation: Installation;
let portal: FoundedPortal;
let other: FoundedPortal;
let handler: Work;
/** Of the repair office, which has two marked members: one of its own, one in the inspection office of the same company. */
let lead: Worker;
let marked: Worker;
let sister: Worker;
let unmarked: Worker;
let elsewhere: Office;
let stranger: Worker;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  other = await foundPortal(installation);
  const { repairOffice, inspectionOffice } = portal;
  handler = workOf(installation, await signIn(installation, portal, portal.handler));
  lead = await employ(installation, portal, { name: 'Lise', level: 3, office: repairOffice });
  marked = await employ(installation, portal, { name: 'Mons', level: 1, office: repairOffice });
  unmarked = await employ(installation, portal, { name: 'Una', level: 3, office: repairOffice });
  sister = await employ(installation, portal, { name: 'Siri', level: 2, office: inspectionOffice });
  elsewhere = await openAnotherOffice(installation, portal, 'Fagfolk', { latitude: 60, longitude: 10 });
  stranger = await employ(installation, portal, { name: 'Frida', level: 3, office: elsewhere });
  for (const member of [marked, sister, stranger]) await mark(installation, portal, member);
});
afterAll(async () => installation.close());

const placed = { latitude: 59.91, longitude: 10.75 };
const withOffice = async (): Promise<StoredCase> => {
  const made = await portal.rest.createCase(placed);
  contentOf(await handler.command(`cases/${made.documentId}/external-office`, { office: portal.repairOffice.documentId }));
  return made;
};
const named = async (member: Worker = marked): Promise<StoredCase> => {
  const made = await withOffice();
  contentOf(await handler.command(`cases/${made.documentId}/external-handler`, { member: member.documentId }));
  return made;
};
const setOffice = (work: Work, { documentId }: StoredCase, office: string | null) => work.command(`cases/${documentId}/external-office`, { office });
const setHandler = (work: Work, { documentId }: StoredCase, member: string | null) => work.command(`cases/${documentId}/external-handler`, { member });
const setAvailable = async (office: Office, available: boolean) => contentOf(await contentManagerOf(installation).update('api::office.office', office.documentId, { available }));

describe('EH-06 which offices cannot get the role', () => {
  test.each([
    ['one that does not exist', async () => 'nothinghasthisdocumentid', 'relation.unknown', undefined],
    ['another portal’s', async () => other.repairOffice.documentId, 'relation.unknown', undefined],
    ['one with nobody who is marked', async () => (await openAnotherOffice(installation, portal, 'Uten')).documentId, 'office.unsuitable', 'markedMember'],
  ])('%s', async (_name, office, code, needs) => {
    const made = await portal.rest.createCase();
    const answer = await setOffice(handler, made, await office());
    expect(refusal(answer).code).toBe(code);
    expect(details(answer).needs).toBe(needs);
  });

  test('one that is not available, though somebody there is marked', async () => {
    const made = await portal.rest.createCase();
    await setAvailable(elsewhere, false);
    const answer = await setOffice(handler, made, elsewhere.documentId);
    await setAvailable(elsewhere, true);
    expect(refusal(answer)).toEqual({ status: 409, code: 'office.unsuitable' });
    expect(details(answer).needs).toBe('available');
  });

  test('and nobody but the case handler gives it: the office itself cannot pass it on, others see no case', async () => {
    const made = await withOffice();
    expect(refusal(await setOffice(workOf(installation, lead), made, elsewhere.documentId))).toEqual({ status: 403, code: 'level.missing' });
    expect(refusal(await setOffice(workOf(installation, stranger), made, elsewhere.documentId))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await workOf(installation, lead).get(`work/cases/${made.documentId}/external-offices`))).toEqual({ status: 403, code: 'level.missing' });
  });
});

describe('EH-06 offices for several cases at once', () => {
  interface Offices {
    readonly offices: readonly { readonly documentId: string; readonly km: number | null; readonly current: boolean }[];
    readonly more: boolean;
  }
  const offices = (work: Work, cases: readonly Pick<StoredCase, 'documentId'>[], more = '') => work.get<Offices>(`work/external-offices?cases=${cases.map(({ documentId }) => documentId).join()}${more}`);

  test('are not shown to whoever handles no cases, nor for cases of another portal, nor for none', async () => {
    const made = await withOffice();
    const refused = await offices(workOf(installation, lead), [made]);
    expect(refusal(refused)).toEqual({ status: 403, code: 'level.missing' });
    expect(details(refused).level).toBe(5);
    expect(refusal(await offices(handler, [await other.rest.createCase()]))).toEqual({ status: 404, code: 'notFound' });
    for (const none of [[], [{ documentId: '' }], Array.from({ length: 101 }, (_, index) => ({ documentId: `case${index}` }))]) expect(refusal(await offices(handler, none))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test('by distance from the farthest of them; a case that is not seen is passed over', async () => {
    const near = await portal.rest.createCase(placed);
    const far = await portal.rest.createCase({ latitude: 60.39, longitude: 5.32 });
    const kmOf = async (...cases: StoredCase[]) => contentOf(await offices(handler, cases)).offices.find(({ documentId }) => documentId === elsewhere.documentId)?.km;
    const [fromNear, fromFar] = [await kmOf(near), await kmOf(far)];
    expect(fromNear).toBe(42.9);
    expect(fromFar).toBeGreaterThan(200);
    expect(await kmOf(near, far, await other.rest.createCase(placed), await portal.rest.createCase())).toBe(fromFar);
  });

  test('the nearest five, or all, each with somebody who is marked; the one that has each of them already is named', async () => {
    for (const name of ['Ås', 'Bø', 'Ål']) {
      const office = await openAnotherOffice(installation, portal, name, { latitude: 69.6, longitude: 18.9 });
      await mark(installation, portal, await hire(installation, { name, email: someEmail(), level: 1, office }));
    }
    const cases = [await withOffice(), await withOffice()];
    const near = contentOf(await offices(handler, cases));
    const all = contentOf(await offices(handler, cases, '&all=true'));
    expect([near.offices.length, near.more, all.offices.length, all.more]).toEqual([5, true, 6, false]);
    expect(all.offices.slice(0, 5)).toEqual(near.offices);
    expect(all.offices.filter(({ current }) => current).map(({ documentId }) => documentId)).toEqual([portal.repairOffice.documentId]);
    const mixed = contentOf(await offices(handler, [...cases, await portal.rest.createCase(placed)], '&all=true'));
    expect(mixed.offices.filter(({ current }) => current)).toEqual([]);
  });
});

describe('EH-07 who cannot be named', () => {
  test.each<[string, () => Worker, string, string | undefined]>([
    ['somebody who is not marked', () => unmarked, 'member.unsuitable', 'mark'],
    ['somebody of another company, though marked', () => stranger, 'relation.unknown', undefined],
  ])('%s', async (_name, member, code, needs) => {
    const made = await withOffice();
    for (const work of [handler, workOf(installation, lead)]) {
      const answer = await setHandler(work, made, member().documentId);
      expect(refusal(answer).code).toBe(code);
      expect(details(answer).needs).toBe(needs);
    }
  });

  test('somebody of a sister office that is not available', async () => {
    const made = await withOffice();
    await setAvailable(portal.inspectionOffice, false);
    const answer = await setHandler(handler, made, sister.documentId);
    await setAvailable(portal.inspectionOffice, true);
    expect(refusal(answer).code).toBe('member.unsuitable');
    expect(details(answer).needs).toBe('availableOffice');
  });

  test('anybody, before an office has the role', async () => {
    const made = await portal.rest.createCase();
    expect(refusal(await setHandler(handler, made, marked.documentId))).toEqual({ status: 409, code: 'case.noExternalOffice' });
    expect(refusal(await handler.get(`work/cases/${made.documentId}/external-members`))).toEqual({ status: 409, code: 'case.noExternalOffice' });
  });

  test('by somebody below level 3, or of another office', async () => {
    const made = await named();
    expect(refusal(await setHandler(workOf(installation, marked), made, marked.documentId))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await setHandler(workOf(installation, stranger), made, marked.documentId))).toEqual({ status: 404, code: 'notFound' });
  });
});

describe('EH-06, EH-07 choosing', () => {
  test('offices are recommended by distance, and the list has only those with somebody who is marked', async () => {
    const made = await withOffice();
    const { offices } = contentOf(await handler.get<{ offices: { documentId: string; km: number | null; marked: number; current: boolean; openCases: number }[] }>(`work/cases/${made.documentId}/external-offices?all=true`));
    expect(offices.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining([portal.repairOffice.documentId, portal.inspectionOffice.documentId, elsewhere.documentId]));
    expect(offices.every(({ marked: count }) => count > 0)).toBe(true);
    expect(offices[0]).toMatchObject({ documentId: elsewhere.documentId, km: 42.9, current: false });
    expect(offices.find(({ current }) => current)).toMatchObject({ documentId: portal.repairOffice.documentId, km: null });
    expect(offices.find(({ current }) => current)?.openCases).toBeGreaterThan(0);
  });

  test('whoever names is shown marked members of the office and of its sister, and no others', async () => {
    const made = await withOffice();
    const { members } = contentOf(await workOf(installation, lead).get<{ members: { documentId: string }[] }>(`work/cases/${made.documentId}/external-members`));
    expect(members.map(({ documentId }) => documentId).sort()).toEqual([marked.documentId, sister.documentId].sort());
  });

  test('EH-08, EH-10 the case stands in the office’s row until somebody is named, then in that one’s', async () => {
    const office = workOf(installation, lead);
    const before = (await office.dashboard()).newExternal ?? 0;
    const made = await withOffice();
    expect((await office.dashboard()).newExternal).toBe(before + 1);
    const mine = (await workOf(installation, marked).dashboard()).asExternalHandler ?? 0;
    contentOf(await setHandler(office, made, marked.documentId));
    expect((await office.dashboard()).newExternal).toBe(before);
    expect((await workOf(installation, marked).dashboard()).asExternalHandler).toBe(mine + 1);
    expect((await handler.case(made.number)).externalHandler?.documentId).toBe(marked.documentId);
  });

  test('the office’s leads are told, with the way to the case; then the one who is named and the case handler', async () => {
    const { copy } = installation;
    const made = await portal.rest.createCase();
    await portal.rest.change('cases', made, { handler: portal.handler.documentId });
    const of = (mails: { text: string; subject: string }[]) => mails.filter(({ text }) => text.includes(`/${portal.key}/work/cases/${made.number}`)).map(({ subject }) => subject);
    contentOf(await portal.rest.command(`cases/${made.documentId}/external-office`, { office: portal.repairOffice.documentId }));
    const asked = await nextMail(copy, lead.email);
    expect(asked.text).toContain(`/${portal.key}/work/cases/`);
    contentOf(await setHandler(workOf(installation, lead), made, sister.documentId));
    await nextMail(copy, sister.email);
    await expect.poll(async () => of(await mailsTo(copy, portal.handler.email)).join(' '), { timeout: 20_000 }).toContain(`${sister.name} is the external case handler`);
    expect(of(await mailsTo(copy, lead.email)).join(' ')).toContain('handle case');
    expect(of(await mailsTo(copy, marked.email))).toEqual([]);
  });

  test('each step is in the log', async () => {
    const made = await named();
    contentOf(await setOffice(handler, made, null));
    const kinds = (await eventsOf(installation.database, made.id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('external'))).toEqual(['externalOfficeChanged', 'externalHandlerChanged', 'externalOfficeChanged', 'externalHandlerChanged']);
  });
});

describe('EH-09 rights end at once', () => {
  const decide = (member: Worker, { documentId }: StoredCase) => workOf(installation, member).command(`cases/${documentId}/decide`, { decision: 'accepted' });

  test('when the office is changed, or the role is withdrawn, or another is named', async () => {
    await grantRights(installation, portal, { externalCaseHandler: ['decision.make'] });
    for (const end of [
      (made: StoredCase) => setOffice(handler, made, elsewhere.documentId),
      (made: StoredCase) => setOffice(handler, made, null),
      (made: StoredCase) => setHandler(handler, made, sister.documentId),
      (made: StoredCase) => setHandler(handler, made, null),
    ]) {
      const made = await named();
      expect((await decide(marked, made)).status).toBe(200);
      contentOf(await end(made));
      expect(refusal(await decide(marked, made))).toEqual({ status: 404, code: 'notFound' });
      expect((await workOf(installation, marked).get(`work/cases/${made.number}`)).status).toBe(404);
    }
  });

  test('the same office once more changes nothing', async () => {
    const made = await named();
    contentOf(await setOffice(handler, made, portal.repairOffice.documentId));
    expect((await handler.case(made.number)).externalHandler?.documentId).toBe(marked.documentId);
  });
});

describe('CP-20 customers’ messages', () => {
  test('are told to the external case handler where the matrix lets her communicate, and only then', async () => {
    const told = async (rights: string[]): Promise<string[]> => {
      await grantRights(installation, portal, { externalCaseHandler: rights });
      const made = await named();
      const email = someEmail();
      await portal.rest.addContact(made, { email });
      const before = (await outboxOf(installation.database, made.id)).length;
      const session = contentOf(await linksOf(installation.copy, portal.key).open(linkTokenIn((await nextMail(installation.copy, email)).text)));
      contentOf(await installation.send<{ data: unknown }>({ method: 'POST', path: `/api/customer/cases/${made.number}/messages`, token: session.token, body: { text: 'It drips again.' } }));
      return (await outboxOf(installation.database, made.id)).slice(before).map(({ recipient }) => recipient);
    };
    expect(await told([])).toEqual([]);
    expect(await told(['customer.communicate'])).toEqual([marked.email]);
  });
});
