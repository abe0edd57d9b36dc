import type { Knex } from 'knex';
import { mayOpen } from '../../../visibility/server/rules/access';
import { mayWrite } from '../../../visibility/server/rules/communication';
import { canSeePart } from '../../../visibility/server/rules/parts';
import { readContacts, settingsOf, type CaseContact, type CaseContacts } from './case-contacts';

export type MailAdmission = { contact: { id: number; name: string } } | { refused: 'notAParty' | 'noAccess' | 'directionClosed' };

/**
 * Whether a mail from this address (in small letters) may become a customer's message of the case: a contact's own
 * address, who may open the communication page now and write there (CP-07, CP-16). What the page would refuse, a mail
 * does not bring in.
 */
export async function admitMail(trx: Knex, caseId: number, address: string, now: number): Promise<MailAdmission> {
  const found = await readContacts(trx, caseId);
  const senders = found?.contacts.filter(({ email }) => email?.toLowerCase() === address) ?? [];
  if (!found || senders.length === 0) return { refused: 'notAParty' };
  const contact = senders.find((sender) => hasAccess(found, sender, now));
  if (!contact) return { refused: 'noAccess' };
  if (!mayWrite('customer', settingsOf(found)).allowed) return { refused: 'directionClosed' };
  return { contact: { id: contact.id, name: contact.name } };
}

function hasAccess(found: CaseContacts, contact: CaseContact, now: number): boolean {
  const settings = settingsOf(found);
  const { grant } = contact;
  return (
    grant !== null &&
    mayOpen(grant, contact, settings, found.facts, found.portal.timeZone, now).allowed &&
    canSeePart('communicationPage', settings, found.facts).visible
  );
}
