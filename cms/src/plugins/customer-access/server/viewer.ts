import { dialect, statement } from '../../../domain/portico';
import { portalObject, type Portal } from '../../../domain/portal';
import { hashToken, registerViewerSource } from '../../../http/viewer';
import { mayOpen, type ContactFacts, type GrantFacts } from '../../visibility/server/rules/access';
import type { CaseFacts } from '../../visibility/server/rules/milestones';
import { settingsInForce, type Settings } from '../../visibility/server/rules/settings';
import { readOverrides, readSettings } from '../../visibility/server/services/settings-store';

export const SESSION_PREFIX = 'pcs_';

/** A customer: the cases that were opened in this session and may still be seen, and nothing else. */
export interface CustomerViewer {
  kind: 'customer';
  sessionId: number;
  expiresAt: number;
  portal: Portal;
  grants: CustomerGrant[];
}

export interface CustomerGrant {
  id: number;
  contact: ContactFacts & { name: string; language: string | null; mobile: string | null };
  case: CaseFacts & { number: string };
  /** Until when this contact has looked at a tab; milliseconds UTC, 0 for never. */
  seen: { communication: number; documents: number };
  /** The settings that hold for this case now. */
  settings: Settings;
}

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

/** The newest settings of a portal (`caseId` 0) or of one case, as the text that was stored. */
export function newestSettings(portalId: string, caseId: string): string {
  return `(SELECT v.settings FROM portico_settings_versions v WHERE v.portal_id = ${portalId} AND v.case_id = ${caseId} AND v.feature = 'customerPage' ORDER BY v.version DESC LIMIT 1)`;
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
    settings: newestSettings('s.portal_id', '0'),
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
