import type { Knex } from 'knex';
import { readIn } from '../../../../domain/database/read-in';
import { dialect } from '../../../../domain/portico';
import { portalObject, type Portal } from '../../../../domain/portal';
import type { ContactFacts, GrantFacts } from '../../../visibility/server/rules/access';
import type { CaseFacts } from '../../../visibility/server/rules/milestones';
import { settingsInForce, type Settings } from '../../../visibility/server/rules/settings';
import { newestSettings, readOverrides, readSettings } from '../../../visibility/server/services/settings-store';

export interface CaseContact extends ContactFacts {
  name: string;
  email: string | null;
  mobile: string | null;
  language: string | null;
  grant: (GrantFacts & { id: number; linkSentAt: number | null }) | null;
}

export interface CaseContacts {
  facts: CaseFacts;
  portal: Portal;
  settings: string | null;
  own: string | null;
  contacts: CaseContact[];
}

const contactsOfCase = () => {
  const { object, list, json } = dialect();
  return {
    name: 'contacts_of_case',
    sql: `SELECT ${object({
      facts: object({
        id: 'f.case_id',
        status: 'f.status',
        decision: 'f.decision',
        endedAt: 'f.ended_at',
        mainInspectionAssignedAt: 'f.main_inspection_assigned_at',
      }),
      portal: portalObject(dialect(), 'p'),
      settings: newestSettings('f.portal_id'),
      own: newestSettings('f.portal_id', 'f.case_id'),
      contacts: list(
        object({
          id: 'c.id',
          role: 'c.role',
          name: 'c.name',
          email: 'c.email',
          mobile: 'c.mobile',
          language: 'c.language',
          grant: json(`CASE WHEN g.id IS NULL THEN NULL ELSE ${object({ id: 'g.id', source: 'g.source', linkSentAt: 'g.link_sent_at', revokedAt: 'g.revoked_at' })} END`),
        }),
        `contacts_case_lnk l JOIN contacts c ON c.id = l.contact_id
           LEFT JOIN portico_grants g ON g.case_id = l.case_id AND g.contact_id = c.id
         WHERE l.case_id = f.case_id ORDER BY c.id`,
      ),
    })} AS answer
    FROM portico_case_facts f JOIN portals p ON p.id = f.portal_id WHERE f.case_id = ?`,
  };
};

/** The contacts of a case with their grants, and all that the rules ask of the case; null where there is none. */
export function readContacts(trx: Knex, caseId: number): Promise<CaseContacts | null> {
  return readIn<CaseContacts>(trx, contactsOfCase(), [caseId]);
}

/** The settings that hold for this case now. */
export function settingsOf({ settings, own, portal }: CaseContacts): Settings {
  return settingsInForce(readSettings(settings), readOverrides(own), portal);
}
