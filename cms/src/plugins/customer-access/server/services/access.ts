import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { SYSTEM, type Actor } from '../../../../domain/actor';
import { dialect, reader } from '../../../../domain/portico';
import { appendEvents, silent } from '../../../../domain/events';
import { languageOf, portalObject, type Portal } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import { hashToken } from '../../../../http/viewer';
import { enqueue } from '../../../messaging/server/services/outbox';
import { mayOpen, type Admission, type GrantFacts } from '../../../visibility/server/rules/access';
import { settingsInForce } from '../../../visibility/server/rules/settings';
import { readOverrides, readSettings } from '../../../visibility/server/services/settings-store';
import { grantObject, newestSettings, SESSION_PREFIX, type CustomerGrant, type CustomerViewer } from '../viewer';
import { publicIdOf, secretFits, type LinkSeed } from './links';

const DAY = 86_400_000;
const SESSION_LIFE = 14 * DAY;

interface FoundGrant extends LinkSeed {
  grant: GrantFacts & { id: number; contact: CustomerGrant['contact']; case: CustomerGrant['case']; own: string | null };
  email: string | null;
  portal: Portal;
  settings: string | null;
}

export type LinkState = 'valid' | 'expired' | 'revoked' | 'invalid';

const STATES: Record<Admission['because'], LinkState> = {
  open: 'valid',
  revoked: 'revoked',
  notInAudience: 'revoked',
  expired: 'expired',
};

const grantByPublicId = () => ({
  name: 'grant_by_public_id',
  sql: `SELECT ${dialect().object({
    publicId: 'g.public_id',
    nonce: 'g.nonce',
    grant: grantObject(),
    email: 'c.email',
    portal: portalObject(dialect(), 'p'),
    settings: newestSettings('g.portal_id', '0'),
  })} AS answer
  FROM portico_grants g
    JOIN portico_case_facts f ON f.case_id = g.case_id
    JOIN contacts c ON c.id = g.contact_id
    JOIN portals p ON p.id = g.portal_id
  WHERE g.public_id = ? AND p.key = ?`,
});

async function find(portalKey: string, token: string): Promise<FoundGrant | null> {
  return reader().read<FoundGrant>(grantByPublicId(), [publicIdOf(token), portalKey]);
}

function admission(found: FoundGrant, now: number): Admission {
  const settings = settingsInForce(readSettings(found.settings), readOverrides(found.grant.own), found.portal);
  return mayOpen(found.grant, found.grant.contact, settings, found.grant.case, found.portal.timeZone, now);
}

/** What becomes of a customer's link: looked at, opened, asked for again (CP-07). */
export function createAccess({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** Reads only, as mail scanners follow links. Whoever lacks the secret learns nothing but `invalid`. */
    async check(portalKey: string, token: string, now: number): Promise<{ state: LinkState; language: string | null }> {
      const found = await find(portalKey, token);
      if (!found || !secretFits(token, found)) return { state: 'invalid', language: null };
      const language = languageOf(found.grant.contact.language, found.portal);
      return { state: STATES[admission(found, now).because], language };
    },

    /** Opens a session, or adds the case to the one that the customer already has in this portal (CP-10). */
    async open(portalKey: string, token: string, existing: { viewer: CustomerViewer; token: string } | null, now: number) {
      const found = await find(portalKey, token);
      if (!found || !secretFits(token, found)) throw new Refusal('link.invalid');
      const state = STATES[admission(found, now).because];
      if (state === 'expired') throw new Refusal('link.expired');
      if (state !== 'valid') throw new Refusal('link.revoked');
      const joined = existing?.viewer.portal.id === found.portal.id ? existing : null;
      const sessionToken = joined?.token ?? `${SESSION_PREFIX}${randomBytes(32).toString('base64url')}`;
      const expiresAt = joined?.viewer.expiresAt ?? now + SESSION_LIFE;
      await strapi.db.transaction(async ({ trx }) => {
        const sessionId = joined?.viewer.sessionId ?? (await insertSession(trx, found.portal.id, sessionToken, now, expiresAt));
        await trx('portico_session_grants')
          .insert({ session_id: sessionId, grant_id: found.grant.id, opened_at: now })
          .onConflict(['session_id', 'grant_id'])
          .merge(['opened_at']);
        await trx('portico_grants').where({ id: found.grant.id }).update({ last_opened_at: now });
        await log(trx, found, 'accessOpened', { kind: 'customer', id: found.grant.contact.id, name: found.grant.contact.name }, now);
      });
      return { token: sessionToken, expiresAt, caseNumber: found.grant.case.number };
    },

    /** Sends the link again to the address on file, if it would open. Answers the same whatever it found. */
    async renew(portalKey: string, token: string, now: number): Promise<void> {
      const found = await find(portalKey, token);
      if (!found || !admission(found, now).allowed) return;
      await strapi.db.transaction(({ trx }) => sendLink(trx, found, now));
    },

    async endSession(viewer: CustomerViewer, now: number): Promise<void> {
      await strapi.db.connection('portico_sessions').where({ id: viewer.sessionId }).update({ ended_at: now });
    },
  };
}

export type Access = ReturnType<typeof createAccess>;

export function access(strapi: Core.Strapi): Access {
  return strapi.plugin('customer-access').service('access') as Access;
}

async function insertSession(trx: Knex, portalId: number, token: string, now: number, expiresAt: number): Promise<number> {
  const [row] = await trx('portico_sessions')
    .insert({ kind: 'customer', token_hash: hashToken(token), portal_id: portalId, created_at: now, expires_at: expiresAt })
    .returning<{ id: number }[]>('id');
  if (!row) throw new Error('The session was not stored');
  return row.id;
}

async function sendLink(trx: Knex, found: FoundGrant, now: number): Promise<void> {
  const { contact } = found.grant;
  const recipient = found.email ?? contact.mobile;
  if (!recipient) return;
  await enqueue(
    trx,
    {
      portalId: found.portal.id,
      aggregate: 'case',
      aggregateId: found.grant.case.id,
      channel: found.email ? 'email' : 'sms',
      template: 'caseLink',
      language: languageOf(contact.language, found.portal),
      recipient,
      variables: { grant: found.grant.id },
    },
    now,
  );
  await log(trx, found, 'linkSentAgain', SYSTEM, now);
}

function log(trx: Knex, found: FoundGrant, kind: string, actor: Actor, now: number): Promise<void> {
  const place = { portalId: found.portal.id, aggregate: 'case' as const, aggregateId: found.grant.case.id, actor, now };
  return appendEvents(trx, place, [silent(kind, { contact: found.grant.contact.name, grant: found.grant.id })]);
}
