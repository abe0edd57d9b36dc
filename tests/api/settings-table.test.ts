import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { settings as schema } from '../../cms/src/plugins/visibility/server/rules/settings.ts';
import { contentOf, refusal } from './support/calls.ts';
import { doorsOf } from './support/doors.ts';
import { contentManagerOf, type Installation, openInstallation } from './support/installation.ts';
import { tellNews } from './support/news-story.ts';
import { foundPortal } from './support/portal.ts';
import { audience, daysVisibleAfterClose, direction, helpContact, sendLink, withCode, withoutCode } from './support/settings-table/access.ts';
import { everythingFor } from './support/settings-table/everything.ts';
import { colour, companyLogo, giveLogos, ownLogo } from './support/settings-table/looks.ts';
import { type Row, surroundings, type World } from './support/settings-table/row.ts';
import { newsRows, switched, timed } from './support/settings-table/shown.ts';
import { plantSituation, visitorOf } from './support/settings-table/situations.ts';
import type { Colours, Settings } from './support/settings.ts';

const colours: Colours = { page: '#f1f2f3', menu: '#101112', menuItem: '#202122', menuText: '#e1e2e3', menuSelected: '#d1d2d3', heading: '#303132' };
const days = { scheduleTile: true, handlerName: true } as const;

/** The table of CP-03, setting by setting: each value, and what it does to the customer's answers. */
const table = {
  smsCode: [withCode, withoutCode],
  audience: [
    audience('customer', ['customer']),
    audience('contactPerson', ['contactPerson']),
    audience('both', ['customer', 'contactPerson']),
    audience('allContacts', ['customer', 'contactPerson', 'other']),
  ],
  sendLink: [
    sendLink('caseCreated', [1, 1, 1, 1]),
    sendLink('mainInspectionAssigned', [0, 1, 1, 1]),
    sendLink('positiveDecision', [0, 0, 0, 1]),
    sendLink('manual', [0, 0, 0, 0]),
  ],
  daysVisibleAfterClose: [0, 1, 30, 3650].map(daysVisibleAfterClose),
  budgetTile: timed('budgetTile', ['"budget"', 'budgetLine', 'budgetAmount', 'cashOffer']),
  newsTile: timed('newsTile', ['"tasksAdded"', 'caller']),
  newsKinds: newsRows,
  scheduleTile: [true, false].map((scheduleTile) =>
    switched({ scheduleTile }, { [scheduleTile ? 'shows' : 'hides']: ['taskTitle', 'meeting', 'scheduledFrom'], beside: { newsTile: 'never', planPage: 'never', budgetTile: 'never' } }),
  ),
  planPage: timed('planPage', ['"plan"'], { secrets: ['taskDescription'] }),
  communicationPage: timed('communicationPage', ['"communication"', '"messageToCustomer"', 'message', 'attachment', 'ask'], { beside: { newsTile: 'caseCreated' } }),
  communicationDirection: [
    direction('both', { customer: true, company: true }),
    direction('toCustomer', { customer: false, company: true }),
    direction('fromCustomer', { customer: true, company: false }),
  ],
  documentsPage: timed('documentsPage', ['"documents"', '"documentShared"', 'document', 'documentBytes'], { beside: { newsTile: 'caseCreated' } }),
  inspectionReport: timed('inspectionReport', ['inspectionReport'], { beside: { documentsPage: 'caseCreated', newsTile: 'never' } }),
  settlementReport: timed('settlementReport', ['settlementReport'], { beside: { documentsPage: 'caseCreated', newsTile: 'never' } }),
  handlerName: [
    switched({ handlerName: true }, { shows: ['handlerName'], beside: { communicationPage: 'caseCreated', newsTile: 'caseCreated' } }),
    switched({ handlerName: false, handlerMobile: false }, { hides: ['handlerName', 'handlerMobile'], beside: { communicationPage: 'caseCreated', newsTile: 'caseCreated' } }),
  ],
  handlerMobile: [true, false].map((handlerMobile) => switched({ handlerMobile }, { [handlerMobile ? 'shows' : 'hides']: ['handlerMobile'], beside: days })),
  partnerContact: [true, false].map((partnerContact) => switched({ partnerContact }, { [partnerContact ? 'shows' : 'hides']: ['partnerMobile', 'partnerOffice'], beside: days })),
  helpContact: [helpContact('Ring zq5f0c1e at 21 00 04 80'), helpContact('')],
  useCompanyLogo: [companyLogo(true, 'image/png'), companyLogo(false, 'image/jpeg')],
  // Without a value of its own: as it was given, see `beforeAll`.
  logo: [ownLogo('as given', {}, 'image/jpeg'), ownLogo('none', { logo: null }, null)],
  colours: (Object.keys(colours) as (keyof Colours)[]).map((name, place) => colour(name, `#ab00c${place}`, colours)),
} as const satisfies Record<keyof Settings, readonly Row[]>;

const rows = Object.entries(table) as [keyof Settings, readonly Row[]][];

let world: World;
let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  const portal = await foundPortal(installation);
  const logo = await giveLogos({ installation, portal });
  await portal.settings.change({ ...surroundings['all else open'], colours, logo });
  const cases = {
    reported: await plantSituation(installation, portal, 'reported'),
    inspected: await plantSituation(installation, portal, 'inspected'),
    accepted: await plantSituation(installation, portal, 'accepted'),
    takenBack: await plantSituation(installation, portal, 'takenBack'),
  };
  const told = await plantSituation(installation, portal, 'reported');
  await tellNews(portal, told.of, (await doorsOf(installation, portal)).REST);
  const of = await portal.rest.createCase({ title: 'zqhouse' });
  const [customer, contactPerson, other] = [await visitorOf(installation, portal, of), await visitorOf(installation, portal, of, { role: 'contactPerson' }), await visitorOf(installation, portal, of, { role: 'other' })];
  world = { installation, portal, cases, told, logo, house: { customer, contactPerson, other, number: of.number, title: of.title } };
}, 120_000);
afterAll(() => installation.close());

describe('CP-03 the table is whole', () => {
  test('every setting has a row', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(schema.shape).sort());
  });

  test.each(rows)('every value of %s has one', (setting, ofSetting) => {
    const valued = ofSetting.map(({ value }) => value[setting]);
    const known = schema.shape[setting];
    if ('options' in known) expect([...known.options].sort()).toEqual(valued.map(String).sort());
    else if (known.def.type === 'boolean') expect(new Set(valued)).toEqual(new Set([true, false]));
    else expect(new Set(valued.map((value) => JSON.stringify(value))).size).toBeGreaterThan(1);
  });
});

const states = Object.entries(surroundings) as [keyof typeof surroundings, Partial<Settings>][];
const seen = rows.flatMap(([setting, ofSetting]) =>
  ofSetting.flatMap((row) => states.filter(([state]) => state === 'all else open' || row.once !== true).map(([state, around]) => [setting, row.says, state, row, around] as const)),
);

test.each(seen)('CP-03 %s: %s, with %s', async (_setting, _says, _state, { value, beside, see }, around) => {
  await world.portal.settings.change({ colours, useCompanyLogo: true, logo: world.logo, ...around, ...beside, ...value });
  await see(world);
});

describe('CP-03 a contractor’s portal', () => {
  const withDecision = rows.flatMap(([setting, ofSetting]) => ofSetting.filter(({ says }) => says === 'positiveDecision').map(() => setting));

  test('makes no decisions that a setting could wait for', async () => {
    const contractor = await foundPortal(installation, { kind: 'contractor' });
    const { settings: good, version } = await contractor.settings.current();
    const wrong = [...withDecision.map((setting) => ({ [setting]: 'positiveDecision' })), { settlementReport: 'caseCreated' }, { settlementReport: 'mainInspectionAssigned' }];
    expect(wrong).toHaveLength(10);
    const of = await contractor.rest.createCase();
    for (const value of wrong) {
      const refused = { status: 400, code: 'input.invalid' };
      expect(refusal(await contractor.settings.save({ ...good, ...value }, version)), JSON.stringify(value)).toEqual(refused);
      const own = await installation.send({ method: 'PUT', path: `/api/cases/${of.documentId}/customer-access`, token: contractor.token, body: value, headers: { 'If-Match': '"0"' } });
      expect(refusal(own), JSON.stringify(value)).toEqual(refused);
    }
    expect((await contractor.settings.current()).version).toBe(version);
  });

  test('tells of no decision and shares no settlement report, until it makes decisions; and again when it makes none', async () => {
    const contractor = await foundPortal(installation, { kind: 'contractor', decisions: true });
    await contractor.settings.change({ ...surroundings['all else open'], newsKinds: ['compensationDecided'] });
    const of = await contractor.rest.createCase();
    const visitor = await visitorOf(installation, contractor, of);
    await contractor.rest.createDocument(of, { title: 'zqsettlement', kind: 'settlementReport' });
    await contractor.rest.give(`cases/${of.documentId}/decide`, { decision: 'accepted' });
    const told = async (): Promise<string[]> => {
      const everything = await everythingFor(installation, { session: visitor.session, number: of.number });
      return ['"compensationDecided"', '"settlementReport"', 'zqsettlement', '"decision"', '"decided"'].filter((needle) => everything.includes(needle));
    };
    const decided = ['"compensationDecided"', '"settlementReport"', 'zqsettlement', '"decision"'];
    expect(await told()).toEqual(expect.arrayContaining(decided));
    const decide = async (decisions: boolean) => contentOf(await contentManagerOf(installation).update('api::portal.portal', contractor.documentId, { decisions }));
    await decide(false);
    expect(await told()).toEqual([]);
    await decide(true);
    expect(await told()).toEqual(expect.arrayContaining(decided));
  });
});
