import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { SYSTEM, type Actor } from '../../../../domain/actor';
import { dialect, reader } from '../../../../domain/portico';
import { appendEvents, silent } from '../../../../domain/events';
import { languageOf, portalObject, type Language, type Portal } from '../../../../domain/portal';
import { maskPhone } from '../../../../domain/phone';
import { Refusal } from '../../../../domain/refusal';
import { hasPoint } from '../../../../http/rate-limits';
import { hashToken } from '../../../../http/viewer';
import { worker } from '../../../messaging/server';
import { enqueue } from '../../../messaging/server/services/outbox';
import { mayOpen, type Admission, type GrantFacts } from '../../../visibility/server/rules/access';
import { settingsInForce, type Settings } from '../../../visibility/server/rules/settings';
import { readOverrides, readSettings } from '../../../visibility/server/services/settings-store';
import { grantObject, newestSettings, SESSION_PREFIX, type CustomerGrant, type CustomerViewer } from '../viewer';
import { issueCode, takeCode } from './codes';
import { publicIdOf, secretFits, type LinkSeed } from './links';

const DAY = 86_400_000;
const SESSION_LIFE = 14 * DAY;
/** How long a session lasts that has handed its cases on. */
const HANDING_ON = 60_000;

export interface FoundGrant extends LinkSeed {
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
  return mayOpen(found.grant, found.grant.contact, settingsOf(found), found.grant.case, found.portal.timeZone, now);
}

export interface OpenedSession {
  token: string;
  /** Milliseconds UTC. */
  expiresAt: number;
  caseNumber: string;
}

export type Opening = { session: OpenedSession } | { code: { mobile: string; helpContact: string; resendAfter: number } };

const settingsOf = (found: FoundGrant): Settings =>
  settingsInForce(readSettings(found.settings), readOverrides(found.grant.own), found.portal);

async function admitted(portalKey: string, token: string, now: number): Promise<{ found: FoundGrant; settings: Settings }> {
  const found = await find(portalKey, token);
  if (!found || !secretFits(token, found)) throw new Refusal('link.invalid');
  const state = STATES[admission(found, now).because];
  if (state === 'expired') throw new Refusal('link.expired');
  if (state !== 'valid') throw new Refusal('link.revoked');
  return { found, settings: settingsOf(found) };
}

/** Who is locked out is told whom to ask, as everybody at this step is (CP-08). */
async function withHelp<Result>({ helpContact }: Settings, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (reason) {
    if (reason instanceof Refusal && (reason.code === 'code.locked' || reason.code === 'rate.limited')) throw new Refusal(reason.code, { ...reason.details, helpContact });
    throw reason;
  }
}

/**
 * Each opening gives a new token (PF-12): whoever knows an older one, because it was planted or kept, does not come along
 * into the case that is opened now. The session before hands its cases on and ends a little later, as pages that are
 * still loading ask with it.
 */
async function openSession(strapi: Core.Strapi, found: FoundGrant, existing: CustomerViewer | null, byCode: boolean, now: number): Promise<OpenedSession> {
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
    await log(trx, found, 'accessOpened', { kind: 'customer', id: contact.id, name: contact.name }, now);
    return since + SESSION_LIFE;
  });
  return { token, expiresAt, caseNumber: found.grant.case.number };
}

/** What becomes of a customer's link: looked at, opened, asked for again (CP-07). */
export function createAccess({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** Reads only, as mail scanners follow links. Whoever lacks the secret learns nothing but `invalid`. */
    async check(portalKey: string, token: string, now: number): Promise<{ state: LinkState; language: Language | null }> {
      const found = await find(portalKey, token);
      if (!found || !secretFits(token, found)) return { state: 'invalid', language: null };
      const language = languageOf(found.grant.contact.language, found.portal);
      return { state: STATES[admission(found, now).because], language };
    },

    /**
     * Opens a session, or adds the case to the one that the customer already has in this portal (CP-10). Where the
     * case wants a code, one is sent instead, and the session opens by `confirm` (CP-08).
     */
    async open(portalKey: string, token: string, existing: CustomerViewer | null, now: number): Promise<Opening> {
      const { found, settings } = await admitted(portalKey, token, now);
      if (!settings.smsCode) return { session: await openSession(strapi, found, existing, false, now) };
      const { mobile } = found.grant.contact;
      if (!mobile) {
        await strapi.db.transaction(({ trx }) => log(trx, found, 'codeUndeliverable', SYSTEM, now));
        throw new Refusal('code.noMobile', { helpContact: settings.helpContact });
      }
      const resendAfter = await withHelp(settings, issueCode(strapi, found, mobile, now));
      return { code: { mobile: maskPhone(mobile), helpContact: settings.helpContact, resendAfter } };
    },

    /** Opens the session when the code fits. */
    async confirm(portalKey: string, token: string, code: string, existing: CustomerViewer | null, now: number): Promise<OpenedSession> {
      const { found, settings } = await admitted(portalKey, token, now);
      await withHelp(settings, takeCode(strapi, found, code, now));
      return openSession(strapi, found, existing, true, now);
    },

    /** Sends the link again to the address on file, if it would open. Answers the same whatever it found. */
    async renew(portalKey: string, token: string, now: number): Promise<void> {
      const found = await find(portalKey, token);
      if (!found || !admission(found, now).allowed || !(await hasPoint('linkRenewGrant', String(found.grant.id)))) return;
      await strapi.db.transaction(({ trx }) => sendLink(trx, found, now));
      worker(strapi).wake();
    },

    /** With it end those before it that have handed their cases on and would last a moment longer. */
    async endSession({ sessionId, portal }: CustomerViewer, now: number): Promise<void> {
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
    },
  };
}

export type Access = ReturnType<typeof createAccess>;

export function access(strapi: Core.Strapi): Access {
  return strapi.plugin('customer-access').service('access') as Access;
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
      awaited: true,
    },
    now,
  );
  await log(trx, found, 'linkSentAgain', SYSTEM, now);
}

function log(trx: Knex, found: FoundGrant, kind: string, actor: Actor, now: number): Promise<void> {
  const place = { portalId: found.portal.id, aggregate: 'case' as const, aggregateId: found.grant.case.id, actor, now };
  return appendEvents(trx, place, [silent(kind, { contact: found.grant.contact.name, grant: found.grant.id })]);
}
