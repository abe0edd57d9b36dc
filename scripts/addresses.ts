import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

import type { CustomerCase, DemoRole } from './demo.ts';
import type { Launched } from './launch.ts';
import type { Places } from './places.ts';

type Row = readonly [label: string, ...cells: string[]];

/** The file portico.json: where the running copy is found and how one logs in to its demo. */
export function addressesFile({ addresses, demo, metrics }: Launched): object {
  const admin = `${addresses.cms}/admin`;
  const linked = ({ path, caseNumber }: CustomerCase) => ({ link: addresses.frontend + path, caseNumber });
  return {
    ...addresses,
    metrics,
    portals: demo.portals.map(({ key, kind }) => ({ key, kind, url: `${addresses.frontend}/${key}` })),
    demo: {
      ...(demo.customer && { customer: linked(demo.customer) }),
      ...(demo.customers && {
        customers: Object.fromEntries(Object.entries(demo.customers).map(([portal, customer]) => [portal, linked(customer)])),
      }),
      ...(demo.bidder && { bidder: { portal: demo.bidder.portal, link: addresses.frontend + demo.bidder.path } }),
      ...(demo.admin && { admin: { url: admin, ...demo.admin } }),
      ...(demo.portalAdmin && { portalAdmin: { url: admin, ...demo.portalAdmin } }),
      ...(demo.author && { author: { url: admin, ...demo.author } }),
      ...(demo.handler && { handler: demo.handler }),
      ...(demo.office && { office: demo.office }),
      ...(demo.officeClient && { officeClient: demo.officeClient }),
      ...(demo.members && { members: demo.members }),
      ...(demo.apiToken && { apiToken: demo.apiToken }),
    },
  };
}

/** Written beside and moved into place, so that a reader sees all of it or nothing. */
export function writeAtomically(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** Who else one can sign in as, the first of each; the others stand in portico.json. */
const OTHER_LOGINS: Partial<Record<DemoRole, string>> = { externalHandler: 'External case handler', partnerLead: 'Partner', agent: 'Service agent', client: 'Dealer', office: 'Office employee', officeClient: 'Client of the office' };

/** The one block that a start ends with. */
export function addressesBlock({ addresses, demo }: Launched, places: Places): string {
  const rows: Row[] = [];
  for (const { key, kind } of demo.portals) rows.push([`Portal ${key}`, `${addresses.frontend}/${key}`, kind]);
  if (demo.portals.length === 0) rows.push(['Demo', 'none: the database was not empty when it was first used']);
  if (demo.customer) rows.push(['A customer’s case', addresses.frontend + demo.customer.path, `case ${demo.customer.caseNumber}`]);
  if (demo.handler) rows.push(['Case handler', demo.handler.email, demo.handler.password, `in ${demo.handler.portal}`]);
  for (const [role, label] of Object.entries(OTHER_LOGINS)) {
    const member = demo.members?.find((one) => one.role === role);
    if (member) rows.push([label, member.email, member.password, `in ${member.portal}`]);
  }
  rows.push(['Admin panel', `${addresses.cms}/admin`]);
  if (demo.admin) rows.push(['  administrator', demo.admin.email, demo.admin.password]);
  if (demo.portalAdmin) rows.push(['  portal administrator', demo.portalAdmin.email, demo.portalAdmin.password]);
  if (demo.author) rows.push(['  author of articles', demo.author.email, demo.author.password]);
  rows.push(['REST API', `${addresses.cms}/api`]);
  if (demo.apiToken) rows.push([`  token for ${demo.apiToken.portal}`, demo.apiToken.token]);
  rows.push(['Mailbox', addresses.mailbox, 'every mail and SMS that Portico sends']);

  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, ...cells]) => `  ${label.padEnd(width)}  ${cells.join('   ')}`);
  const logs = relative(process.cwd(), places.logs) || places.logs;
  return ['', 'Portico is running.', '', ...lines, '', `  Logs: ${logs}. Ctrl-C or npm stop ends it.`, ''].join('\n');
}
