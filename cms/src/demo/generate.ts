import type { Core } from '@strapi/strapi';
import { parseArgs } from 'node:util';
import { listPortals } from '../domain/portals';
import { generateCases } from './cases';
import { portalContents } from './content';
import { findStaff } from './staff';
import { runCommand } from '../command';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } } });

/** `npm run demo:generate -- --cases N [--seed S]`: adds N cases to the demo portals; their links count as sent. */
async function generate(strapi: Core.Strapi): Promise<void> {
  const count = Number(values.cases);
  const seed = Number(values.seed);
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) throw new Error('--cases and --seed take whole numbers.');
  const known = await listPortals();
  const staffs = [];
  for (const content of portalContents()) {
    const portal = known.find(({ key }) => key === content.key);
    if (portal) staffs.push(await findStaff(strapi, portal, content));
  }
  if (staffs.length === 0) throw new Error('The demo portals are not there. Run `npm start` once, or `npm run demo:reset`.');
  await generateCases(strapi, staffs, { count, seed, now: Date.now(), links: 'sent' }, (done) => process.stdout.write(`\r${done} of ${count} cases`));
  process.stdout.write('\n');
}

runCommand(generate);
