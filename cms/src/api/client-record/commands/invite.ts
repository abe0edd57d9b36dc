import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import type { Portal } from '../../../domain/portal';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { loadClientCompany } from '../../client-company/recorded';
import { loadMember } from '../../member/recorded';
import { inviteIn } from '../../session/services/invitations';
import { portalOfOffice, type OfficeCall } from '../office';
import { loadClients, type ClientSnapshot } from '../recorded';
import { heldClient } from './keep';

/** Who invites into which portal, and when: milliseconds UTC. */
export interface Inviting {
  actor: Actor;
  portal: Portal;
  now: number;
}

/** What else comes of a new portal user, in the same transaction. */
type Along = (trx: Knex, client: ClientSnapshot) => Promise<void>;

/** Makes the portal user of a client and invites it, or invites it again (OB-03): one link at a time sets the first password. */
export async function inviteClient({ strapi, viewer, now }: OfficeCall, documentId: string, along: Along): Promise<void> {
  const portalId = portalOfOffice(viewer);
  const inviting: Inviting = { actor: actorOf(viewer), portal: viewer.portal, now };
  await strapi.db.transaction(async ({ trx }) => {
    const client = await heldClient(trx, portalId, documentId);
    const { email, memberId } = client;
    if (email === null) throw new Refusal('client.emailNeeded');
    await (memberId === null ? openPortalUser(strapi, trx, { ...client, email }, inviting, along) : inviteAgain(trx, { ...client, email, memberId }, inviting));
  });
}

/**
 * Makes the portal user of a client that is held and has none, and invites it. A user is of a company of its client's own,
 * so that nothing of a company is ever shared between clients.
 */
export async function openPortalUser(strapi: Core.Strapi, trx: Knex, client: ClientSnapshot & { email: string }, { actor, portal, now }: Inviting, along: Along): Promise<void> {
  const { email, language } = client;
  const memberId = await openMember(strapi, trx, client, { actor, now });
  await inviteIn(trx, { memberId, email, language, portal, inviter: actor.name }, now);
  await recordChange(trx, { subject: 'member', before: null, after: present(await loadMember(trx, memberId)), actor, now });
  await trx('portico_clients').where({ id: client.id }).update({ member_id: memberId, version: client.version + 1 });
  const [after] = await loadClients(trx, portal.id, 'ids', [client.id]);
  await recordChange(trx, { subject: 'client', before: client, after: present(after ?? null), actor, now });
  await along(trx, present(after ?? null));
}

async function inviteAgain(trx: Knex, { memberId, email, language }: ClientSnapshot & { memberId: number; email: string }, { actor, portal, now }: Inviting): Promise<void> {
  const login = (await trx('portico_logins').where({ member_id: memberId }).first('accepted_at', 'signed_in_at')) as { accepted_at: unknown; signed_in_at: unknown } | undefined;
  if (login?.accepted_at != null || login?.signed_in_at != null) throw new Refusal('client.hasUser');
  const before = present(await loadMember(trx, memberId));
  await inviteIn(trx, { memberId, email, language, portal, inviter: actor.name }, now);
  await recordChange(trx, { subject: 'member', before, after: present(await loadMember(trx, memberId)), actor, now });
}

async function openMember(strapi: Core.Strapi, trx: Knex, { name, email, language, mobile, portalId }: ClientSnapshot & { email: string }, { actor, now }: Omit<Inviting, 'portal'>): Promise<number> {
  const company = (await strapi.documents('api::company.company').create({ data: { name, kind: 'client', portal: portalId } })) as unknown as { id: number; documentId: string };
  await recordChange(trx, { subject: 'clientCompany', before: null, after: present(await loadClientCompany(trx, company.id)), actor, now });
  const office = await strapi.documents('api::office.office').create({ data: { name, available: true, company: company.documentId } });
  const data = { name, email, language, mobile, level: 1, active: true, office: office.documentId };
  const { id } = (await strapi.documents('api::member.member').create({ data })) as unknown as { id: number };
  return id;
}
