import type { Core } from '@strapi/strapi';
import { dialect, reader } from '../../../../domain/portico';
import type { Portal } from '../../../../domain/portal';
import type { OutboxRow } from '../../../messaging/server/services/outbox';
import type { Variables } from '../../../messaging/server/templates/definition';
import { addressOf, linkAddress, type LinkSeed } from './links';

const seedOfGrant = () => ({
  name: 'seed_of_grant',
  sql: `SELECT ${dialect().object({ publicId: 'g.public_id', nonce: 'g.nonce', name: 'c.name', email: 'c.email', mobile: 'c.mobile', number: 'f.number', title: 'k.title' })} AS answer
    FROM portico_grants g JOIN contacts c ON c.id = g.contact_id
      JOIN portico_case_facts f ON f.case_id = g.case_id JOIN cases k ON k.id = g.case_id
    WHERE g.id = ?`,
});

interface SeedOfGrant extends LinkSeed {
  name: string;
  email: string | null;
  mobile: string | null;
  number: string;
  title: string;
}

/**
 * The variables of *caseLink*; the link itself is made here, at hand-over, and stored nowhere. It never goes to an
 * address that the contact no longer has.
 */
export async function linkVariables(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
  const { grant } = JSON.parse(row.variables) as { grant: number };
  const found = await reader().read<SeedOfGrant>(seedOfGrant(), [grant]);
  if (!found) throw new Error(`Grant ${grant} does not exist`);
  if (addressOf(found) !== row.recipient) {
    throw Object.assign(new Error(`The contact of grant ${grant} has another address by now`), { permanent: true });
  }
  return { name: found.name, number: found.number, title: found.title, link: linkAddress(portal.key, found) };
}
