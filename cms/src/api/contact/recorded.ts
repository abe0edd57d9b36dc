import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { registerPreparation } from '../../domain/document-middleware';
import { silent, type EventDraft } from '../../domain/events';
import { toE164 } from '../../domain/phone';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Snapshot } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { parentPortal } from '../case/parent';

export const CONTACT = 'api::contact.contact';

export interface ContactSnapshot extends Snapshot {
  role: 'customer' | 'contactPerson' | 'other';
  name: string;
  email: string | null;
  mobile: string | null;
  language: string | null;
}

const contactSnapshot = statement(
  'contact_snapshot',
  (sql) => `SELECT ${sql.object({
    id: 'c.id',
    documentId: 'c.document_id',
    caseId: 'l.case_id',
    portalId: 'kp.portal_id',
    role: 'c.role',
    name: 'c.name',
    email: 'c.email',
    mobile: 'c.mobile',
    language: 'c.language',
  })} AS answer
  FROM contacts c JOIN contacts_case_lnk l ON l.contact_id = c.id JOIN cases_portal_lnk kp ON kp.case_id = l.case_id
  WHERE c.document_id = ?`,
);

export const loadContact = (trx: Knex, documentId: string) => readIn<ContactSnapshot>(trx, contactSnapshot(), [documentId]);

function checkContact(before: ContactSnapshot | null, after: ContactSnapshot): void {
  if (before && before.caseId !== after.caseId) throw new Refusal('relation.fixed', { field: 'case' });
}

const FIELDS = ['role', 'name', 'email', 'mobile', 'language'] as const;

/** What a person's data was and is stays out of the log: it tells which fields changed (PF-15). */
export function deriveContact(before: ContactSnapshot | null, after: ContactSnapshot): EventDraft[] {
  if (!before) return [silent('contactAdded', { contact: after.name, role: after.role })];
  const changed = FIELDS.filter((field) => before[field] !== after[field]);
  return changed.length ? [silent('contactChanged', { contact: after.name, fields: changed })] : [];
}

/** Telephone numbers are kept as E.164, read with the portal's country. */
async function prepareContact(trx: Knex, data: Record<string, unknown>, documentId: string | null): Promise<void> {
  if (typeof data.mobile !== 'string' || data.mobile.trim() === '') return;
  const portal = await parentPortal(trx, 'contacts', documentId, data.case);
  const number = toE164(data.mobile, portal?.country ?? 'NO');
  if (!number) throw new Refusal('contact.mobileInvalid', { field: 'mobile' });
  data.mobile = number;
}

export function registerContact(): void {
  registerPreparation(CONTACT, prepareContact);
  registerRecordedType<ContactSnapshot>({ subject: 'contact', uid: CONTACT, load: loadContact, check: checkContact, derive: deriveContact });
}
