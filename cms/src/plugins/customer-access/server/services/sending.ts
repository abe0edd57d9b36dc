import type { Knex } from 'knex';
import { SYSTEM, type Actor } from '../../../../domain/actor';
import { appendEvents, silent, type EventDraft } from '../../../../domain/events';
import { languageOf } from '../../../../domain/portal';
import type { Change, Snapshot } from '../../../../domain/recorder';
import { enqueue } from '../../../messaging/server/services/outbox';
import { linkIsDue, mayOpen } from '../../../visibility/server/rules/access';
import { canSeeAsks } from '../../../visibility/server/rules/asks';
import { canSeePart } from '../../../visibility/server/rules/parts';
import type { CaseFacts, Visibility } from '../../../visibility/server/rules/milestones';
import type { Settings } from '../../../visibility/server/rules/settings';
import { readContacts, settingsOf, type CaseContact, type CaseContacts } from './case-contacts';
import { addressOf, newSecret, newSeed } from './links';

/** What may have made a link due: a milestone reached, a contact that came or changed (CP-06). */
const OCCASIONS = new Set(['caseCreated', 'caseReopened', 'decisionMade', 'responsibleChanged', 'contactAdded', 'contactChanged']);

/** Who does a task is a milestone only of the main inspection; of the others the news says so. */
const isOccasion = ({ kind, news }: EventDraft): boolean => OCCASIONS.has(kind) && news !== 'taskResponsibleChanged';

/** The effect of recorded changes: links that they make due are granted and queued, in the same transaction. */
export async function sendDueLinksAfter(trx: Knex, change: Change, events: EventDraft[]): Promise<void> {
  if (!events.some(isOccasion)) return;
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
  const found = await readContacts(trx, contact.caseId);
  const addressee = found?.contacts.find(({ id }) => id === contact.id);
  if (!found || !addressee || !addressOf(addressee)) return;
  await trx('portico_grants').where({ id: grantId }).update({ link_sent_at: now });
  await enqueueLink(trx, found, addressee, grantId, now);
}

/** Those of a case's contacts whose link is due, was never sent, and who can be reached. */
export async function dueContacts(trx: Knex, caseId: number): Promise<{ found: CaseContacts; due: CaseContact[] } | null> {
  const found = await readContacts(trx, caseId);
  if (!found) return null;
  const settings = settingsOf(found);
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
  const found = await readContacts(trx, caseId);
  if (!found) return;
  const settings = settingsOf(found);
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
