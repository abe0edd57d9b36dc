import type { Knex } from 'knex';
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

/**
 * Makes the portal user of a client and invites it, or invites it again (OB-03): one link at a time sets the first password.
 * A user is of a company of its client's own, so that nothing of a company is ever shared between clients.
 * `along` does what else comes of a new user, in the same transaction.
 */
export async function inviteClient(call: OfficeCall, documentId: string, along: (trx: Knex, client: ClientSnapshot) => Promise<void>): Promise<void> {
  const { strapi, viewer, now } = call;
  const portalId = portalOfOffice(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const client = await heldClient(trx, portalId, documentId);
    const { email, language, memberId } = client;
    if (email === null) throw new Refusal('client.emailNeeded');
    const invitation = { email, language, portal: viewer.portal, inviter: viewer.name };
    if (memberId !== null) return inviteAgain(trx, call, memberId, invitation);
    const id = await openUser(trx, call, { ...client, email });
    await inviteIn(trx, { ...invitation, memberId: id }, now);
    await recordChange(trx, { subject: 'member', before: null, after: present(await loadMember(trx, id)), actor: actorOf(viewer), now });
    await trx('portico_clients').where({ id: client.id }).update({ member_id: id, version: client.version + 1 });
    const [after] = await loadClients(trx, portalId, 'ids', [client.id]);
    await recordChange(trx, { subject: 'client', before: client, after: present(after ?? null), actor: actorOf(viewer), now });
    await along(trx, present(after ?? null));
  });
}

async function inviteAgain(trx: Knex, { viewer, now }: OfficeCall, memberId: number, invitation: Omit<Parameters<typeof inviteIn>[1], 'memberId'>): Promise<void> {
  const login = (await trx('portico_logins').where({ member_id: memberId }).first('accepted_at', 'signed_in_at')) as { accepted_at: unknown; signed_in_at: unknown } | undefined;
  if (login?.accepted_at != null || login?.signed_in_at != null) throw new Refusal('client.hasUser');
  const before = present(await loadMember(trx, memberId));
  await inviteIn(trx, { ...invitation, memberId }, now);
  await recordChange(trx, { subject: 'member', before, after: present(await loadMember(trx, memberId)), actor: actorOf(viewer), now });
}

async function openUser(trx: Knex, { strapi, viewer, now }: OfficeCall, { name, email, language, mobile, portalId }: ClientSnapshot & { email: string }): Promise<number> {
  const company = (await strapi.documents('api::company.company').create({ data: { name, kind: 'client', portal: portalId } })) as unknown as { id: number; documentId: string };
  await recordChange(trx, { subject: 'clientCompany', before: null, after: present(await loadClientCompany(trx, company.id)), actor: actorOf(viewer), now });
  const office = await strapi.documents('api::office.office').create({ data: { name, available: true, company: company.documentId } });
  const data = { name, email, language, mobile, level: 1, active: true, office: office.documentId };
  const { id } = (await strapi.documents('api::member.member').create({ data })) as unknown as { id: number };
  return id;
}
