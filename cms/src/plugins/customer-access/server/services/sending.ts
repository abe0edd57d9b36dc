import type { Knex } from 'knex';
import { SYSTEM, type Actor } from '../../../../domain/actor';
import { appendEvents, silent, type EventDraft } from '../../../../domain/events';
import { dialect } from '../../../../domain/portico';
import { languageOf, portalObject, type Portal } from '../../../../domain/portal';
import { readIn } from '../../../../domain/database/read-in';
import type { Change, Snapshot } from '../../../../domain/recorder';
import { enqueue } from '../../../messaging/server/services/outbox';
import { linkIsDue, mayOpen, type ContactFacts, type GrantFacts } from '../../../visibility/server/rules/access';
import { canSeeAsks } from '../../../visibility/server/rules/asks';
import { canSeePart } from '../../../visibility/server/rules/parts';
import type { CaseFacts, Visibility } from '../../../visibility/server/rules/milestones';
import { settingsInForce, type Settings } from '../../../visibility/server/rules/settings';
import { readOverrides, readSettings } from '../../../visibility/server/services/settings-store';
import { newestSettings } from '../viewer';
import { addressOf, newSecret, newSeed } from './links';

interface CaseContact extends ContactFacts {
  name: string;
  email: string | null;
  mobile: string | null;
  language: string | null;
  grant: (GrantFacts & { id: number; linkSentAt: number | null }) | null;
}

interface CaseContacts {
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
      settings: newestSettings('f.portal_id', '0'),
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

/** What may have made a link due: a milestone reached, a contact that came or changed (CP-06). */
const OCCASIONS = new Set(['caseCreated', 'caseReopened', 'decisionMade', 'responsibleChanged', 'contactAdded', 'contactChanged']);

/** The effect of recorded changes: links that they make due are granted and queued, in the same transaction. */
export async function sendDueLinksAfter(trx: Knex, change: Change, events: EventDraft[]): Promise<void> {
  if (!events.some(({ kind }) => OCCASIONS.has(kind))) return;
  if (change.subject === 'contact') await followAddress(trx, change as Change<Snapshot & Addresses>);
  await sendDueLinksOf(trx, change.after.caseId, SYSTEM, change.now);
}

interface Addresses {
  email: string | null;
  mobile: string | null;
}

/**
 * A link that went to one address is no longer good when the contact has another: who has the first one need not be
 * the contact. The grant gets a new secret, and its link goes to the new address.
 */
async function followAddress(trx: Knex, { before, after, now }: Change<Snapshot & Addresses>): Promise<void> {
  if (!before || addressOf(before) === addressOf(after)) return;
  const grant = await trx('portico_grants')
    .where({ contact_id: after.id, revoked_at: null })
    .whereNotNull('link_sent_at')
    .first<{ id: number; source: string } | undefined>('id', 'source');
  if (!grant) return;
  await trx('portico_grants').where({ id: grant.id }).update({ ...newSecret(now), link_sent_at: null });
  if (grant.source === 'hand') await sendGranted(trx, after, grant.id, now);
}

/** Access by hand does not wait for a rule. */
async function sendGranted(trx: Knex, contact: Snapshot & Addresses, grantId: number, now: number): Promise<void> {
  const found = await readIn<CaseContacts>(trx, contactsOfCase(), [contact.caseId]);
  const addressee = found?.contacts.find(({ id }) => id === contact.id);
  if (!found || !addressee || !addressOf(addressee)) return;
  await trx('portico_grants').where({ id: grantId }).update({ link_sent_at: now });
  await enqueueLink(trx, found, addressee, grantId, now);
}

/** Those of a case's contacts whose link is due, was never sent, and who can be reached. */
export async function dueContacts(trx: Knex, caseId: number): Promise<{ found: CaseContacts; due: CaseContact[] } | null> {
  const found = await readIn<CaseContacts>(trx, contactsOfCase(), [caseId]);
  if (!found) return null;
  const settings = settingsInForce(readSettings(found.settings), readOverrides(found.own), found.portal);
  const due = found.contacts.filter(
    (contact) =>
      linkIsDue(contact, settings, found.facts) &&
      !contact.grant?.linkSentAt &&
      !contact.grant?.revokedAt &&
      addressOf(contact) !== null,
  );
  return { found, due };
}

/** Grants and queues what is due. A contact has one grant a case, which the database holds; so nobody gets two. */
export async function sendDueLinksOf(trx: Knex, caseId: number, actor: Actor, now: number): Promise<number> {
  const answer = await dueContacts(trx, caseId);
  if (!answer) return 0;
  const { found, due } = answer;
  for (const contact of due) {
    const grantId = await grantWithLink(trx, found, contact, now);
    if (grantId === null) continue;
    await enqueueLink(trx, found, contact, grantId, now);
  }
  await appendEvents(
    trx,
    { portalId: found.portal.id, aggregate: 'case', aggregateId: caseId, actor, now },
    due.map((contact) => silent('linkSent', { contact: contact.name })),
  );
  return due.length;
}

async function grantWithLink(trx: Knex, found: CaseContacts, contact: CaseContact, now: number): Promise<number | null> {
  if (contact.grant) {
    const changed = await trx('portico_grants').where({ id: contact.grant.id, link_sent_at: null }).update({ link_sent_at: now });
    return changed === 1 ? contact.grant.id : null;
  }
  const seed = newSeed();
  const [row] = await trx('portico_grants')
    .insert({
      public_id: seed.publicId,
      nonce: seed.nonce,
      portal_id: found.portal.id,
      case_id: found.facts.id,
      contact_id: contact.id,
      source: 'audience',
      created_at: now,
      link_sent_at: now,
    })
    .onConflict(['case_id', 'contact_id'])
    .ignore()
    .returning<{ id: number }[]>('id');
  return row?.id ?? null;
}

type NoticeTemplate = 'messageToCustomer' | 'customerAsked' | 'askReminder';

/** What customers are told of by mail or SMS beside their link, and while what it is about can be seen (CP-16, CP-27). */
const NOTICES = {
  messageToCustomer: { event: 'messageSent', open: (settings, facts) => canSeePart('communicationPage', settings, facts) },
  customerAsked: { event: 'customerAsked', open: canSeeAsks },
  askReminder: { event: null, open: canSeeAsks },
} as const satisfies Record<NoticeTemplate, { event: string | null; open(settings: Settings, facts: CaseFacts): Visibility }>;

/** The effect of a message to the customers, or of an ask: each who holds a link and may see it is told that there is one. */
export async function tellCustomersAfter(trx: Knex, { before, after, now }: Change, events: EventDraft[]): Promise<void> {
  if (before) return;
  for (const template of Object.keys(NOTICES) as NoticeTemplate[]) {
    if (events.some(({ kind }) => kind === NOTICES[template].event)) await tellCustomers(trx, after.caseId, template, now);
  }
}

/** A notice to those contacts of a case who hold a link that works now. */
export async function tellCustomers(trx: Knex, caseId: number, template: NoticeTemplate, now: number): Promise<void> {
  const found = await readIn<CaseContacts>(trx, contactsOfCase(), [caseId]);
  if (!found) return;
  const settings = settingsInForce(readSettings(found.settings), readOverrides(found.own), found.portal);
  if (!NOTICES[template].open(settings, found.facts).visible) return;
  for (const contact of found.contacts) {
    const { grant } = contact;
    if (!grant?.linkSentAt || !addressOf(contact)) continue;
    if (mayOpen(grant, contact, settings, found.facts, found.portal.timeZone, now).allowed) await enqueueLink(trx, found, contact, grant.id, now, template);
  }
}

/** All templates lead to the case by the contact's own link, which is made at hand-over. */
function enqueueLink(trx: Knex, found: CaseContacts, contact: CaseContact, grantId: number, now: number, template: 'caseLink' | NoticeTemplate = 'caseLink'): Promise<void> {
  return enqueue(
    trx,
    {
      portalId: found.portal.id,
      aggregate: 'case',
      aggregateId: found.facts.id,
      channel: contact.email ? 'email' : 'sms',
      template,
      language: languageOf(contact.language, found.portal),
      recipient: addressOf(contact) ?? '',
      variables: { grant: grantId },
    },
    now,
  );
}
