import { dialect, statement } from '../../../domain/portico';
import { portalObject, type Portal } from '../../../domain/portal';
import { hashToken, registerViewerSource } from '../../../http/viewer';
import { mayOpen, type GrantFacts } from '../../visibility/server/rules/access';
import { settingsInForce } from '../../visibility/server/rules/settings';
import { newestSettings, readOverrides, readSettings } from '../../visibility/server/services/settings-store';
import type { CustomerGrant, CustomerViewer } from './customer';

export const SESSION_PREFIX = 'pcs_';

interface StoredGrant extends GrantFacts {
  id: number;
  /** Whether this session opened it by a code as well as by the link. */
  byCode: boolean;
  contact: CustomerGrant['contact'];
  case: CustomerGrant['case'];
  seen: CustomerGrant['seen'];
  own: string | null;
}

interface StoredSession {
  id: number;
  expiresAt: number;
  portal: Portal;
  settings: string | null;
  grants: StoredGrant[];
}

/** A grant with everything that the rules of access ask of it; `g`, `f`, `c` are grant, case facts and contact. */
export function grantObject(more: Record<string, string> = {}): string {
  const { object } = dialect();
  return object({
    id: 'g.id',
    source: 'g.source',
    revokedAt: 'g.revoked_at',
    contact: object({ id: 'c.id', role: 'c.role', name: 'c.name', language: 'c.language', mobile: 'c.mobile' }),
    case: object({
      id: 'f.case_id',
      number: 'f.number',
      status: 'f.status',
      decision: 'f.decision',
      endedAt: 'f.ended_at',
      mainInspectionAssignedAt: 'f.main_inspection_assigned_at',
    }),
    seen: object({ communication: 'g.communication_seen_at', documents: 'g.documents_seen_at' }),
    own: newestSettings('g.portal_id', 'g.case_id'),
    ...more,
  });
}

const sessionByToken = statement('customer_session_by_token', (dialect) => {
  const session = dialect.object({
    id: 's.id',
    expiresAt: 's.expires_at',
    portal: portalObject(dialect, 'p'),
    settings: newestSettings('s.portal_id'),
    grants: dialect.list(
      grantObject({ byCode: dialect.flag('sg.by_code') }),
      `portico_session_grants sg
         JOIN portico_grants g ON g.id = sg.grant_id
         JOIN portico_case_facts f ON f.case_id = g.case_id
         JOIN contacts c ON c.id = g.contact_id
       WHERE sg.session_id = s.id AND sg.opened_at >= g.secret_since ORDER BY sg.opened_at DESC, g.id`,
    ),
  });
  return `SELECT ${session} AS answer
    FROM portico_sessions s JOIN portals p ON p.id = s.portal_id
    WHERE s.token_hash = ? AND s.kind = 'customer' AND s.ended_at IS NULL AND s.expires_at > ?`;
});

/**
 * One statement: session, portal, settings in force, and each grant with the facts that decide over it. Where a code
 * is wanted, and be it since a minute ago, a session that opened without one no longer counts (CP-05, CP-08).
 */
function customerOf(session: StoredSession, now: number): CustomerViewer | null {
  const portalSettings = readSettings(session.settings);
  const grants = session.grants.flatMap((grant): CustomerGrant[] => {
    const settings = settingsInForce(portalSettings, readOverrides(grant.own), session.portal);
    const { allowed } = mayOpen(grant, grant.contact, settings, grant.case, session.portal.timeZone, now);
    return allowed && (grant.byCode || !settings.smsCode) ? [{ id: grant.id, contact: grant.contact, case: grant.case, seen: grant.seen, settings }] : [];
  });
  if (grants.length === 0) return null;
  return { kind: 'customer', sessionId: session.id, expiresAt: session.expiresAt, portal: session.portal, grants };
}

export function registerCustomerViewer(): void {
  registerViewerSource(SESSION_PREFIX, { question: (token, now) => ({ statement: sessionByToken(), bindings: [hashToken(token), now] }), viewer: customerOf });
}
