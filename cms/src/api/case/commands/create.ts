import type { Core } from '@strapi/strapi';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { toE164 } from '../../../domain/phone';
import { present } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { HANDLER_LEVEL } from '../../../plugins/role-matrix/server/rules/levels';
import { handles, personsOf } from '../../../plugins/role-matrix/server/rules/standing';
import { CONTACT, loadContact, type ContactSnapshot } from '../../contact/recorded';
import { CASE, loadCase, type CaseSnapshot, type CaseType } from '../snapshot';

export interface NewContact {
  role: ContactSnapshot['role'];
  name: string;
  email?: string | undefined;
  mobile?: string | undefined;
  language?: string | undefined;
}

export interface NewCase {
  number: string;
  title: string;
  type: CaseType;
  damageNote?: string | undefined;
  street?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  contacts: NewContact[];
}

/** Opens a case with its contacts, as one change; whoever opens it handles it until another is named. */
export async function createCase({ strapi, viewer, now }: { strapi: Core.Strapi; viewer: MemberViewer; now: number }, { contacts, ...facts }: NewCase): Promise<CaseSnapshot> {
  if (!personsOf(viewer.member).some(handles)) throw new Refusal('level.missing', { level: HANDLER_LEVEL });
  const created = await strapi.db.transaction(async ({ trx }) => {
    const actor = actorOf(viewer);
    const handler = handles(viewer.member) ? viewer.id : null;
    const data = { ...facts, status: 'open', decision: 'none', reportedAt: new Date(now), portal: viewer.portal.id, handler };
    const stored = (await strapi.db.query(CASE).create({ data })) as { id: number; documentId: string };
    const after = present(await loadCase(trx, stored.documentId));
    await recordChange(trx, { subject: 'case', before: null, after, actor, now });
    for (const [index, contact] of contacts.entries()) {
      const mobile = contact.mobile === undefined ? null : toE164(contact.mobile, viewer.portal.country);
      if (contact.mobile !== undefined && mobile === null) throw new Refusal('contact.mobileInvalid', { field: `contacts.${index}.mobile` });
      const added = (await strapi.db.query(CONTACT).create({ data: { ...contact, mobile, case: stored.id } })) as { documentId: string };
      await recordChange(trx, { subject: 'contact', before: null, after: present(await loadContact(trx, added.documentId)), actor, now });
    }
    return after;
  });
  worker(strapi).wake();
  return created;
}
