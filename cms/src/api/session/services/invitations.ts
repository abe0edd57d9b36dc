import type { Knex } from 'knex';
import { insertIn } from '../../../domain/database/write-in';
import { languageOf, type Portal } from '../../../domain/portal';
import { Refusal } from '../../../domain/refusal';
import { enqueue } from '../../../plugins/messaging/server/services/outbox';
import { INVITATION_MAIL } from '../../../plugins/messaging/server/templates/invitation';
import { linkCredential, newPasswordSeed } from './password-links';

/** Whoever is invited need not look into the mailbox at once: milliseconds. */
export const INVITATION_LIFE = 7 * 24 * 3_600_000;

/** What was sent before opens nothing from here on. */
export async function withdrawPasswordLinks(trx: Knex, memberId: number, now: number): Promise<void> {
  await trx('portico_password_links').where({ member_id: memberId, used_at: null }).update({ used_at: now });
}

export interface Invited {
  memberId: number;
  email: string;
  language: string | null;
  portal: Portal;
  /** By name, who invites. */
  inviter: string;
}

/**
 * Has a link sent by which somebody sets the first password: one to a new password, only that it lives longer. Those that
 * were sent before open nothing from then on.
 */
export async function inviteIn(trx: Knex, { memberId, email, language, portal, inviter }: Invited, now: number): Promise<void> {
  const login = (await trx('up_users as u')
    .join('members_user_lnk as l', 'l.user_id', 'u.id')
    .join('members as m', 'm.id', 'l.member_id')
    .where({ 'l.member_id': memberId })
    .first('u.password', 'm.email')) as { password: string | null; email: string } | undefined;
  if (!login?.password) throw new Refusal('relation.unknown');
  const credential = linkCredential({ password: login.password, email: login.email });
  const seed = newPasswordSeed();
  await withdrawPasswordLinks(trx, memberId, now);
  await trx('portico_password_links').insert({ public_id: seed.publicId, nonce: seed.nonce, portal_id: portal.id, member_id: memberId, credential, created_at: now, expires_at: now + INVITATION_LIFE });
  await insertIn(trx, 'portico_logins', [{ member_id: memberId, invited_at: now }], ['member_id']);
  const place = { portalId: portal.id, aggregate: 'portal', aggregateId: portal.id, channel: 'email' } as const;
  await enqueue(trx, { ...place, template: INVITATION_MAIL, language: languageOf(language, portal), recipient: email, variables: { link: seed.publicId, inviter }, awaited: true }, now);
}
