import { dialect, reader } from '../../../../domain/portico';
import { portalObject, type Portal } from '../../../../domain/portal';
import { mayOpen, type Admission, type GrantFacts } from '../../../visibility/server/rules/access';
import { settingsInForce, type Settings } from '../../../visibility/server/rules/settings';
import { newestSettings, readOverrides, readSettings } from '../../../visibility/server/services/settings-store';
import type { CustomerGrant } from '../customer';
import { grantObject } from '../viewer';
import { publicIdOf, type LinkSeed } from './links';

/** The grant behind a link, with everything that decides over it. */
export interface FoundGrant extends LinkSeed {
  grant: GrantFacts & { id: number; contact: CustomerGrant['contact']; case: CustomerGrant['case']; own: string | null };
  email: string | null;
  portal: Portal;
  settings: string | null;
}

const grantByPublicId = () => ({
  name: 'grant_by_public_id',
  sql: `SELECT ${dialect().object({
    publicId: 'g.public_id',
    nonce: 'g.nonce',
    grant: grantObject(),
    email: 'c.email',
    portal: portalObject(dialect(), 'p'),
    settings: newestSettings('g.portal_id'),
  })} AS answer
  FROM portico_grants g
    JOIN portico_case_facts f ON f.case_id = g.case_id
    JOIN contacts c ON c.id = g.contact_id
    JOIN portals p ON p.id = g.portal_id
  WHERE g.public_id = ? AND p.key = ?`,
});

/** Whether the secret of the link fits is asked apart. */
export async function findGrant(portalKey: string, token: string): Promise<FoundGrant | null> {
  return reader().read<FoundGrant>(grantByPublicId(), [publicIdOf(token), portalKey]);
}

export function admission(found: FoundGrant, now: number): Admission {
  return mayOpen(found.grant, found.grant.contact, settingsOf(found), found.grant.case, found.portal.timeZone, now);
}

export const settingsOf = (found: FoundGrant): Settings =>
  settingsInForce(readSettings(found.settings), readOverrides(found.grant.own), found.portal);
