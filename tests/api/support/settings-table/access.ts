import { expect } from 'vitest';

import { type Answer, contentOf, type Data, refusal } from '../calls.ts';
import { linksOf } from '../customer.ts';
import { taskIn } from '../doors.ts';
import { outboxOf } from '../events.ts';
import { nextSms } from '../mailbox.ts';
import type { Settings } from '../settings.ts';
import { everythingFor } from './everything.ts';
import type { Row, World } from './row.ts';
import type { PlantedSituation } from './situations.ts';

type Role = 'customer' | 'contactPerson' | 'other';

const day = 86_400_000;
const once = { once: true } as const;

/** Whether a session reads its case, or is told nothing at all of it. */
async function reads({ installation }: World, session: string, number: string, secrets: readonly string[], files: readonly string[] = []): Promise<boolean> {
  const everything = await everythingFor(installation, { session, number, files });
  const found = secrets.filter((secret) => everything.includes(secret));
  expect(found, 'all or nothing').toEqual(found.length > 0 ? secrets : []);
  return found.length > 0;
}

const secretsOf = ({ of, words }: PlantedSituation): string[] => [of.number, of.title, words.taskTitle, words.message, words.attachment, words.document, words.documentBytes, words.ask];

const readsItsCase = (world: World, planted: PlantedSituation) => reads(world, planted.session, planted.of.number, secretsOf(planted), planted.files);

/** Who gets in with a link and with a session from before, and to whom a new case's link goes. */
export const audience = (value: Settings['audience'], roles: readonly Role[]): Row => ({
  says: value,
  value: { audience: value },
  ...once,
  see: async (world) => {
    const { installation, portal, house } = world;
    for (const role of ['customer', 'contactPerson', 'other'] as const) {
      const letIn = roles.includes(role);
      expect(await reads(world, house[role].session, house.number, [house.number, house.title]), role).toBe(letIn);
      const opened = await linksOf(installation.copy, portal.key).open(house[role].link);
      expect([opened.status === 201, opened.text.includes(house.number)], role).toEqual([letIn, letIn]);
    }
    const of = await portal.rest.createCase();
    for (const role of ['customer', 'contactPerson', 'other']) await portal.rest.addContact(of, { role, email: `${role}@${of.number}.example` });
    expect((await outboxOf(installation.database, of.id)).map(({ recipient }) => recipient)).toEqual(roles.map((role) => `${role}@${of.number}.example`));
  },
});

/** How many links have been queued when the case is created, inspected, decided against, decided for. */
export const sendLink = (value: Settings['sendLink'], counts: readonly number[]): Row => ({
  says: value,
  value: { sendLink: value },
  beside: { audience: 'customer' },
  ...once,
  see: async ({ installation, portal }) => {
    const of = await portal.rest.createCase();
    await portal.rest.addContact(of);
    const milestones = [
      () => taskIn(portal, of, 'assigned', { kind: 'inspection', mainInspection: true }),
      ...['rejected', 'accepted'].map((decision) => () => portal.rest.give(`cases/${of.documentId}/decide`, { decision })),
    ];
    const queued = async () => (await outboxOf(installation.database, of.id)).filter(({ template }) => template === 'caseLink').length;
    const seen = [await queued()];
    for (const reach of milestones) {
      await reach();
      seen.push(await queued());
    }
    expect(seen).toEqual(counts);
  },
});

/** Read on the last day, and not on the one after it. */
export const daysVisibleAfterClose = (days: number): Row => ({
  says: String(days),
  value: { daysVisibleAfterClose: days },
  ...once,
  see: async (world) => {
    const { installation, house } = world;
    const ended = async (ago: number) => {
      const { id } = house.customer.contact;
      const cases = 'SELECT case_id FROM portico_grants WHERE contact_id = ?';
      await installation.database.execute(`UPDATE portico_case_facts SET status = ?, ended_at = ? WHERE case_id IN (${cases})`, [ago < 0 ? 'open' : 'closed', ago < 0 ? null : Date.now() - ago, id]);
      return reads(world, house.customer.session, house.number, [house.number, house.title]);
    };
    // Two hours to spare on both sides: days are the calendar's, and one of them may have 25 hours.
    const hours = day / 12;
    expect([await ended(Math.max(0, days * day - hours)), await ended((days + 1) * day + hours), await ended(-1)]).toEqual([true, false, true]);
  },
});

export const direction = (value: Settings['communicationDirection'], { customer, company }: { customer: boolean; company: boolean }): Row => ({
  says: value,
  value: { communicationDirection: value },
  beside: { communicationPage: 'caseCreated' },
  see: async (world) => {
    const { installation, portal, cases } = world;
    const { of, session, words, files } = cases.reported;
    const byCustomer = await installation.send({ method: 'POST', path: `/api/customer/cases/${of.number}/messages`, token: session, body: { text: 'May we turn it off?' } });
    const byCompany = await portal.rest.command(`cases/${of.documentId}/messages`, { text: 'Yes.' });
    const closed = { status: 403, code: 'direction.closed' };
    for (const [answer, may] of [[byCustomer, customer], [byCompany, company]] as const) {
      if (may) expect(answer.status).toBe(201);
      else expect(refusal(answer)).toEqual(closed);
    }
    const everything = await everythingFor(installation, { session, number: of.number, files });
    const told = [words.ask, '"mayWrite":true', '"mayWrite":false', words.message].map((needle) => everything.includes(needle));
    expect(told).toEqual([customer, customer, !customer, true]);
  },
});

interface CodeAsked {
  readonly code: { readonly mobile: string; readonly helpContact: string };
}

async function askForCode({ installation, portal, cases }: World): Promise<CodeAsked> {
  const opened: Answer<Data<unknown>> = await linksOf(installation.copy, portal.key).open(cases.reported.link);
  return contentOf(opened) as CodeAsked;
}

export const withoutCode: Row = {
  says: 'off',
  value: { smsCode: false },
  ...once,
  see: async (world) => {
    expect(await readsItsCase(world, world.cases.reported)).toBe(true);
    const opened = await linksOf(world.installation.copy, world.portal.key).open(world.cases.reported.link);
    expect(contentOf(opened).caseNumber).toBe(world.cases.reported.of.number);
  },
};

/** The link alone opens nothing any more, nor does a session that it opened before; with the code it does. */
export const withCode: Row = {
  says: 'on',
  value: { smsCode: true },
  ...once,
  see: async (world) => {
    const { installation, portal, cases } = world;
    const { link, contact, of } = cases.reported;
    const mobile = contact.mobile ?? '';
    expect(await readsItsCase(world, cases.reported)).toBe(false);
    const { code } = await askForCode(world);
    expect(code.mobile).toBe(`+47 ••• •• ${mobile.slice(-3)}`);
    const digits = /\d{6}(?=\.)/.exec((await nextSms(installation.copy, mobile)).text)?.[0] ?? '';
    const confirmed = await installation.send<Data<{ token: string }>>({ method: 'POST', path: `/api/portals/${portal.key}/links/confirm`, body: { token: link, code: digits } });
    expect(await readsItsCase(world, { ...cases.reported, session: contentOf(confirmed).token }), of.number).toBe(true);
  },
};

/** It stands where the code is asked for, and nowhere on the page. */
export const helpContact = (value: string): Row => ({
  says: value === '' ? 'none' : 'a text',
  value: { helpContact: value },
  beside: { smsCode: true },
  ...once,
  see: async (world) => {
    const { installation, portal, cases } = world;
    expect((await askForCode(world)).code.helpContact).toBe(value);
    const { settings: inForce, version } = await portal.settings.current();
    contentOf(await portal.settings.save({ ...inForce, smsCode: false }, version));
    const { session, of } = cases.accepted;
    expect(await everythingFor(installation, { session, number: of.number })).not.toContain(value === '' ? 'helpContact' : value);
  },
});
