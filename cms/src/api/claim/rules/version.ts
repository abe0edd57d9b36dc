import type { ClaimSide } from '../states';

/** What somebody of a side has looked at, for If-Match: to clients a claim does not change while its lines are decided. */
export const versionFor = (side: ClaimSide, { version, decisions }: { version: number; decisions: number }): string => (side === 'client' ? String(version) : `${version}.${decisions}`);
