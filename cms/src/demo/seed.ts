import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { findPortal, listPortals } from '../domain/portals';
import { linkAddress, type LinkSeed } from '../plugins/customer-access/server/services/links';
import { generateCases, type GeneratedCase } from './cases';
import { portalContents, showcaseContents, type PortalContent } from './content';
import { createPortal, type Staff } from './organisation';
import { bidLinkOf } from './quotations';
import { OfficeDemo } from './office';
import { furnish } from './showcase';
import { createAuthor, createPlatformAdministrator, createPortalAdministrator, createPortalToken } from './people';
import { WarrantyDemo } from './warranty';
import { runCommand } from '../command';

const CASES = 60;
const SEED = 20260310;

/** Loads the demo portals into an empty database and writes their logins, secrets among them, for its owner only. */
async function seed(strapi: Core.Strapi): Promise<void> {
  if ((await listPortals()).length > 0) {
    process.stdout.write('The database holds portals already: nothing to load.\n');
    return;
  }
  const now = Date.now();
  const password = () => `${randomBytes(9).toString('base64url')}aA1`;
  const memberPassword = password();
  const staffs: Staff[] = [];
  for (const content of portalContents()) staffs.push(await createPortal(strapi, content, memberPassword, now));
  const [first] = staffs;
  if (!first) throw new Error('The demo has no portal');
  const cases = await generateCases(strapi, staffs, { count: CASES, seed: SEED, now, links: 'queued' });
  await furnish(strapi, staffs, cases, now);
  const warranty = new WarrantyDemo(strapi, memberPassword, now);
  const claims = await warranty.load();
  const { key, kind } = warranty.content;
  const manufacturer = await findPortal(key);
  if (!manufacturer) throw new Error(`The demo has no portal ${key}`);
  const office = new OfficeDemo(strapi, memberPassword, now);
  const clients = await office.load();
  const loginOf = (role: 'office' | 'officeClient') => ({ portal: office.content.key, email: office.shown().find((one) => one.role === role)?.email ?? '', password: memberPassword });
  const demo = {
    portals: [...staffs.map(({ portal }) => ({ key: portal.key, kind: portal.kind })), { key, kind }, { key: office.content.key, kind: office.content.kind }],
    customer: await customerOf(strapi, cases, first.portal.key, 'assigned'),
    customers: Object.fromEntries(await Promise.all(staffs.map(async ({ portal }) => [portal.key, await customerOf(strapi, cases, portal.key, 'repairing')]))),
    bidder: { portal: first.portal.key, path: await bidLinkOf(strapi, first.portal.key, showcaseContents()[first.portal.key]?.workDay.quotations.outsider.email ?? '') },
    admin: await createPlatformAdministrator(strapi, password()),
    portalAdmin: { portal: first.portal.key, ...(await createPortalAdministrator(strapi, first.portal, password())) },
    author: { portal: key, ...(await createAuthor(strapi, manufacturer, password())) },
    handler: { portal: first.portal.key, email: first.handlers[0]?.email ?? '', password: memberPassword },
    office: loginOf('office'),
    officeClient: loginOf('officeClient'),
    members: [
      ...staffs.flatMap(({ portal, content }) => membersOf(content).map((member) => ({ portal: portal.key, ...member, password: memberPassword }))),
      ...warranty.shown().map((member) => ({ portal: key, ...member, password: memberPassword })),
      ...office.shown().map((member) => ({ portal: office.content.key, ...member, password: memberPassword })),
    ],
    apiToken: await createPortalToken(strapi, first.portal),
  };
  const file = path.join(environment.PORTICO_DATA, 'demo.json');
  writeFileSync(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  process.stdout.write(`Loaded ${demo.portals.length} portals with ${cases.length} cases, ${claims} claims and ${clients} clients of an office.\n`);
}

/** Whom visitors can sign in as. */
function membersOf({ companies }: PortalContent) {
  const all = companies.flatMap(({ offices }) => offices.flatMap(({ members }) => members));
  return all.flatMap(({ name, email, shownAs }) => (shownAs ? [{ name, email, role: shownAs }] : []));
}

/** A customer of a case at a chapter: the address path of her link, and her case's number. */
async function customerOf(strapi: Core.Strapi, cases: GeneratedCase[], portal: string, chapter: string) {
  const found = cases.find((candidate) => candidate.portal === portal && candidate.chapter === chapter);
  if (!found) throw new Error(`No case of ${portal} is ${chapter}`);
  const row = await strapi.db.connection('portico_grants').where({ case_id: found.caseId }).first<{ public_id: string; nonce: string }>();
  const seedOfLink: LinkSeed = { publicId: row.public_id, nonce: row.nonce };
  return { path: new URL(linkAddress(portal, seedOfLink)).pathname, caseNumber: found.number };
}

runCommand(seed);
