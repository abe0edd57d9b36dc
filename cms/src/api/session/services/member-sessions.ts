import { randomBytes, randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Dialect } from '../../../domain/database/dialect';
import type { Question } from '../../../domain/database/statement';
import { reader, statement } from '../../../domain/portico';
import { dateFormatOf } from '../../../domain/date-formats';
import { insertIn } from '../../../domain/database/write-in';
import { languageOf, portalObject } from '../../../domain/portal';
import { localDate } from '../../../domain/time';
import { userNameOf } from '../../../domain/user-name';
import { Refusal } from '../../../domain/refusal';
import { hashToken, registerViewerSource, type MemberViewer } from '../../../http/viewer';
import { matrixVersionOf } from '../../../plugins/role-matrix/server/services/matrix-store';
import type { Mark } from '../../../plugins/role-matrix/server/rules/standing';
import { awayOn, personOf } from '../../../plugins/role-matrix/server/rules/person';
import { absentOf, marksOf, type StoredAbsent } from '../../../plugins/role-matrix/server/services/people';

export const SESSION_PREFIX = 'pms_';
const SESSION_LIFE = 12 * 3_600_000;
/** Of a client of an office, in the installed app: it signs in there once (OB-06.5). Signing out and a new password end it as any other. */
const APP_SESSION_LIFE = 180 * 86_400_000;
/** How exactly it is known when a session was last used: a request in between writes nothing. */
const SEEN_EVERY = 5 * 60_000;
/** A hash of nothing anybody knows: compared where there is no member, so that both answers take as long. */
const NOBODY = '$2a$10$NF3qRGTbqZl4DA6Jv4ubleZUnDzQOh9rp6G.PKlOGvxPYAdJUkIAK';

interface Credential {
  memberId: number;
  portalId: number;
  password: string | null;
  active: boolean;
  blocked: boolean;
  ofOffice: boolean;
}

/**
 * The way from a member to its portal, every part of it: whoever is in no office, or in an office of another portal
 * by now, has no business here.
 */
export const MEMBER_IN_PORTAL = `members m
    JOIN members_user_lnk mu ON mu.member_id = m.id JOIN up_users u ON u.id = mu.user_id
    JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices o ON o.id = mo.office_id
    JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies co ON co.id = oc.company_id
    JOIN companies_portal_lnk cp ON cp.company_id = co.id JOIN portals p ON p.id = cp.portal_id`;

const credentialOf = statement('member_credential', ({ object, flag }) => {
  const credential = object({ memberId: 'm.id', portalId: 'p.id', password: 'u.password', active: flag('m.active'), blocked: flag('u.blocked'), ofOffice: flag("(p.kind = 'office' AND co.kind = 'client')") });
  return `SELECT ${credential} AS answer FROM ${MEMBER_IN_PORTAL} WHERE u.username = ? AND p.key = ?`;
});

/**
 * Where the member `m` works in the portal that its session `s` was opened for; null where that is no more. Looked up
 * for the one member: joined, the tables are small enough for PostgreSQL to walk through all of them.
 */
const placeOf = (dialect: Dialect) =>
  dialect.one(
    dialect.object({ office: dialect.object({ id: 'o.id', name: 'o.name' }), company: dialect.object({ id: 'co.id', name: 'co.name', kind: 'co.kind' }), portal: portalObject(dialect, 'p') }),
    `members_office_lnk mo JOIN offices o ON o.id = mo.office_id
       JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies co ON co.id = oc.company_id
       JOIN companies_portal_lnk cp ON cp.company_id = co.id JOIN portals p ON p.id = cp.portal_id
     WHERE mo.member_id = m.id AND p.id = s.portal_id`,
  );

const memberByToken = statement('member_session_by_token', (dialect) => {
  const { object, client } = dialect;
  const [yes, no] = client === 'postgres' ? ['true', 'false'] : ['1', '0'];
  return `SELECT ${object({
    credential: 's.credential',
    password: 'u.password',
    sessionId: 's.id',
    expiresAt: 's.expires_at',
    seenAt: 's.seen_at',
    id: 'm.id',
    documentId: 'm.document_id',
    name: 'm.name',
    email: 'm.email',
    language: 'm.language',
    dateFormat: 'm.date_format',
    level: 'm.level',
    place: placeOf(dialect),
    marks: marksOf(dialect, 'm.id'),
    absent: absentOf(dialect, 'm.id', 's.portal_id'),
    matrixVersion: matrixVersionOf('s.portal_id'),
  })} AS answer
  FROM portico_sessions s JOIN members m ON m.id = s.member_id JOIN members_user_lnk mu ON mu.member_id = m.id JOIN up_users u ON u.id = mu.user_id
  WHERE s.token_hash = ? AND s.kind = 'member' AND s.ended_at IS NULL AND s.expires_at > ?
    AND m.active = ${yes} AND coalesce(u.blocked, ${no}) = ${no}`;
});

interface StoredSession extends Omit<MemberViewer, 'kind' | 'member' | 'language' | 'dateFormat' | 'office' | 'company' | 'portal'> {
  credential: string | null;
  password: string | null;
  seenAt: number | null;
  language: string | null;
  dateFormat: string | null;
  place: (Pick<MemberViewer, 'portal'> & { office: NonNullable<MemberViewer['office']>; company: NonNullable<MemberViewer['company']> }) | null;
  marks: Mark[];
  /** Those who have named her their deputy, today or another day. */
  absent: StoredAbsent[];
}

const sessionOf = (token: string, now: number): Question => ({ statement: memberByToken(), bindings: [hashToken(token), now] });

/** A session ends with the password it was opened with, whoever changes it and by whatever door. */
function memberOf({ credential, password, place, marks, absent, ...viewer }: StoredSession, now: number): Omit<MemberViewer, 'kind'> | null {
  if (!place || !password || credential !== hashToken(password)) return null;
  const { id, level } = viewer;
  const { office, company, portal } = place;
  const self = personOf({ id, level, officeId: office.id, companyId: company.id, companyKind: company.kind, marks });
  const today = localDate(now, portal.timeZone);
  const actsFor = absent.filter((person) => awayOn(person, today)).map(personOf);
  return { ...viewer, ...place, level: self.level, language: languageOf(viewer.language, portal), dateFormat: dateFormatOf(viewer.dateFormat), member: { ...self, portalId: portal.id, actsFor } };
}

export function registerMemberViewer(strapi: Core.Strapi): void {
  registerViewerSource<StoredSession>(SESSION_PREFIX, {
    question: sessionOf,
    viewer(stored, now) {
      const member = memberOf(stored, now);
      return member && { kind: 'member', ...member };
    },
    admitted({ seenAt, sessionId }, now) {
      if (seenAt === null || seenAt < now - SEEN_EVERY) noteSeen(strapi, sessionId, now);
    },
  });
}

/** Nobody waits for it, and a request does not fail over it. Of several at once, one writes. */
function noteSeen(strapi: Core.Strapi, id: number, now: number): void {
  strapi.db
    .connection('portico_sessions')
    .where({ id })
    .where((due) => void due.whereNull('seen_at').orWhere('seen_at', '<', now - SEEN_EVERY))
    .update({ seen_at: now })
    .catch((error: Error) => strapi.log.warn(`When a session was last used could not be noted: ${error.message}`));
}

/** What users-permissions does with passwords, as far as we let it. */
export const passwords = (strapi: Core.Strapi) =>
  strapi.plugin('users-permissions').service('user') as {
    validatePassword(given: string, hash: string): Promise<boolean>;
    ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
  };

interface Credentials {
  portal: string;
  email: string;
  password: string;
  /** What the browser calls itself. */
  userAgent?: string | undefined;
  /** It is the installed app. */
  inApp?: boolean | undefined;
}

/** A token that stands for one member: shown once, kept as a hash. */
export const newToken = () => `${SESSION_PREFIX}${randomBytes(32).toString('base64url')}`;

/** PF-12: the password is checked by users-permissions' service; the session is ours, opaque and hashed. */
export async function logIn(strapi: Core.Strapi, credentials: Credentials, now: number) {
  const found = await reader().read<Credential>(credentialOf(), [userNameOf(credentials.portal, credentials.email), credentials.portal]);
  const fits = await passwords(strapi).validatePassword(credentials.password, found?.password ?? NOBODY);
  if (!found?.password || !fits || !found.active || found.blocked) throw new Refusal('auth.failed');
  const token = newToken();
  const expiresAt = now + (credentials.inApp === true && found.ofOffice ? APP_SESSION_LIFE : SESSION_LIFE);
  await strapi.db.connection('portico_sessions').insert({
    kind: 'member',
    token_hash: hashToken(token),
    public_id: randomUUID(),
    user_agent: credentials.userAgent ?? null,
    seen_at: now,
    portal_id: found.portalId,
    member_id: found.memberId,
    credential: hashToken(found.password),
    created_at: now,
    expires_at: expiresAt,
  });
  await insertIn(strapi.db.connection, 'portico_logins', [{ member_id: found.memberId, signed_in_at: now }], ['member_id']);
  const { statement: opened, bindings } = sessionOf(token, now);
  const stored = await reader().read<StoredSession>(opened, bindings);
  const member = stored && memberOf(stored, now);
  if (!member) throw new Refusal('auth.failed');
  return { token, expiresAt, member };
}

export async function logOut(strapi: Core.Strapi, sessionId: number, now: number): Promise<void> {
  await strapi.db.connection('portico_sessions').where({ id: sessionId }).update({ ended_at: now });
}
