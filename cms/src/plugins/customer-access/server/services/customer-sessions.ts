import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hashToken } from '../../../../http/viewer';
import type { CustomerViewer } from '../customer';
import { SESSION_PREFIX } from '../viewer';
import { logAccess } from './access-events';
import type { FoundGrant } from './found-grant';

const DAY = 86_400_000;
const SESSION_LIFE = 14 * DAY;
/** How long a session lasts that has handed its cases on. */
const HANDING_ON = 60_000;

export interface OpenedSession {
  token: string;
  /** Milliseconds UTC. */
  expiresAt: number;
  caseNumber: string;
}

/**
 * Each opening gives a new token (PF-12): whoever knows an older one, because it was planted or kept, does not come along
 * into the case that is opened now. The session before hands its cases on and ends a little later, as pages that are
 * still loading ask with it.
 */
export async function openSession(strapi: Core.Strapi, found: FoundGrant, existing: CustomerViewer | null, byCode: boolean, now: number): Promise<OpenedSession> {
  const before = existing?.portal.id === found.portal.id ? existing.sessionId : null;
  const token = `${SESSION_PREFIX}${randomBytes(32).toString('base64url')}`;
  const { contact } = found.grant;
  const expiresAt = await strapi.db.transaction(async ({ trx }) => {
    const since = await bornAt(trx, before, now);
    const sessionId = await insertSession(trx, found.portal.id, token, since);
    const others: OpenedGrant[] = await trx('portico_session_grants').where({ session_id: before }).whereNot({ grant_id: found.grant.id }).select('grant_id', 'opened_at', 'by_code');
    const grants = [...others, { grant_id: found.grant.id, opened_at: now, by_code: byCode }];
    await trx('portico_session_grants').insert(grants.map((grant) => ({ ...grant, session_id: sessionId })));
    await trx('portico_sessions').where({ id: before }).where('expires_at', '>', now + HANDING_ON).update({ expires_at: now + HANDING_ON });
    await trx('portico_grants').where({ id: found.grant.id }).update({ last_opened_at: now });
    await logAccess(trx, found, 'accessOpened', { kind: 'customer', id: contact.id, name: contact.name }, now);
    return since + SESSION_LIFE;
  });
  return { token, expiresAt, caseNumber: found.grant.case.number };
}

/** With it end those before it that have handed their cases on and would last a moment longer. */
export async function endSession(strapi: Core.Strapi, { sessionId, portal }: CustomerViewer, now: number): Promise<void> {
  const knex = strapi.db.connection;
  const born = knex('portico_sessions').where({ id: sessionId }).select('created_at');
  const before = knex('portico_session_grants as theirs')
    .join('portico_session_grants as own', (on) => on.on('own.grant_id', 'theirs.grant_id').andOnVal('own.session_id', sessionId))
    .join('portico_sessions as s', 's.id', 'theirs.session_id')
    .where({ 's.kind': 'customer', 's.portal_id': portal.id, 's.ended_at': null, 's.created_at': born })
    .where('s.expires_at', '<=', now + HANDING_ON)
    .select('s.id');
  const ending: number[] = (await before).map(({ id }: { id: number }) => id);
  await knex('portico_sessions').whereIn('id', [sessionId, ...ending]).update({ ended_at: now });
}

interface OpenedGrant {
  grant_id: number;
  opened_at: number | string;
  by_code: boolean;
}

/** A session that hands its cases on hands on its age, too: opening links in turn makes none live for ever. */
async function bornAt(trx: Knex, before: number | null, now: number): Promise<number> {
  if (before === null) return now;
  const row = await trx<{ id: number; created_at: number | string }>('portico_sessions').where({ id: before }).first('created_at');
  return Number(row?.created_at ?? now);
}

async function insertSession(trx: Knex, portalId: number, token: string, since: number): Promise<number> {
  const [row] = await trx('portico_sessions')
    .insert({ kind: 'customer', token_hash: hashToken(token), portal_id: portalId, created_at: since, expires_at: since + SESSION_LIFE })
    .returning<{ id: number }[]>('id');
  if (!row) throw new Error('The session was not stored');
  return row.id;
}
