import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { isLanguage } from '../../../domain/languages';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { loadMember, type MemberSnapshot } from '../../member/recorded';
import { inviteIn, withdrawPasswordLinks } from '../../session/services/invitations';
import { endOtherSessions } from '../../session/services/own-sessions';
import { loginCommands, type LoginCommand, type LoginFacts } from '../rules/login-state';
import { demandClientsLead, heldClientCompany, type AgentCall } from './change-client-company';

export interface NewLogin {
  name: string;
  email: string;
  /** To be written to in; null for the portal's. */
  language: string | null;
}

/** A new login, and the mail by which its first password is set. */
export async function inviteLogin({ strapi, viewer, now }: AgentCall, company: string, { name, email, language }: NewLogin): Promise<void> {
  const portalId = demandClientsLead(viewer);
  if (language !== null && !isLanguage(language)) throw new Refusal('input.invalid', { findings: [{ path: 'body.language', message: 'There is no such language here.' }] });
  await strapi.db.transaction(async ({ trx }) => {
    const office = await officeOf(trx, await heldClientCompany(trx, portalId, company));
    const data = { name, email, language, level: 1, active: true, office: office.documentId };
    const { id } = (await strapi.documents('api::member.member').create({ data })) as unknown as { id: number };
    await inviteIn(trx, { memberId: id, email, language, portal: viewer.portal, inviter: viewer.name }, now);
    await recordChange(trx, { subject: 'member', before: null, after: present(await loadMember(trx, id)), actor: actorOf(viewer), now });
  });
}

/** The oldest office of a company is where those who are invited work. */
async function officeOf(trx: Knex, companyId: number): Promise<{ documentId: string }> {
  const office = (await trx('offices as o').join('offices_company_lnk as oc', 'oc.office_id', 'o.id').where({ 'oc.company_id': companyId }).orderBy('o.id').first('o.document_id as documentId')) as { documentId: string } | undefined;
  if (!office) throw new Refusal('relation.unknown', { field: 'office' });
  return office;
}

/**
 * Sends the invitation again, locks a login or opens it. Who is locked out is out at once, wherever she is signed in, and
 * no link that was sent before opens anything, then or when the lock is taken off.
 */
export async function changeLogin({ strapi, viewer, now }: AgentCall, company: string, login: string, command: LoginCommand): Promise<void> {
  const portalId = demandClientsLead(viewer);
  const setActive = async (trx: Knex, { id }: MemberSnapshot, active: boolean) => {
    await trx('members').where({ id }).update({ active, updated_at: new Date(now) });
  };
  const done: Record<LoginCommand, (trx: Knex, login: MemberSnapshot) => Promise<void>> = {
    invite: (trx, { id: memberId, email, language }) => inviteIn(trx, { memberId, email, language, portal: viewer.portal, inviter: viewer.name }, now),
    async lock(trx, held) {
      await setActive(trx, held, false);
      await withdrawPasswordLinks(trx, held.id, now);
      await endOtherSessions(trx, held.id, null, now);
    },
    async unlock(trx, held) {
      await setActive(trx, held, true);
      // Somebody may have signed in in the moment in which the lock was put on.
      await endOtherSessions(trx, held.id, null, now);
    },
  };
  await strapi.db.transaction(async ({ trx }) => {
    const before = await heldLogin(trx, await heldClientCompany(trx, portalId, company), login);
    const facts = (await trx('portico_logins').where({ member_id: before.id }).first('invited_at as invitedAt', 'accepted_at as acceptedAt', 'signed_in_at as signedInAt')) as Omit<LoginFacts, 'active'> | undefined;
    const never = { invitedAt: null, acceptedAt: null, signedInAt: null };
    if (!loginCommands({ ...never, ...facts, active: before.active }).includes(command)) throw new Refusal('login.state', { command });
    await done[command](trx, before);
    const after = present(await loadMember(trx, before.id));
    await recordChange(trx, { subject: 'member', before, after, actor: actorOf(viewer), now });
  });
}

/** A login of the company, held until the transaction ends; any other does not exist. */
async function heldLogin(trx: Knex, companyId: number, documentId: string): Promise<MemberSnapshot> {
  await holdRow(trx, 'members', documentId);
  const row = (await trx('members').where({ document_id: documentId }).first('id')) as { id: number } | undefined;
  const found = row ? await loadMember(trx, row.id) : null;
  if (!found || found.companyId !== companyId) throw new Refusal('notFound');
  return found;
}
