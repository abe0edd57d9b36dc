import type { Say } from '../words';
import type { PortalAccess, Subject } from './api';

const TOKEN_KINDS = { 'read-only': 'access.token.readOnly', 'full-access': 'access.token.fullAccess', custom: 'access.token.custom' } as const;

const isTokenKind = (kind: string): kind is keyof typeof TOKEN_KINDS => kind in TOKEN_KINDS;

/** What an API token is allowed, in words; roles have names of their own. */
export function kindWords({ subject, kind }: PortalAccess, say: Say): string {
  return subject === 'apiToken' && isTokenKind(kind) ? say(TOKEN_KINDS[kind]) : kind;
}

/** Names one row among API tokens and administrators, in the address and on the page. */
export const rowOf = ({ subject, id }: { subject: Subject; id: number }): string => `${subject}-${id}`;
