import type { Finding, Words } from './api';

/** Somebody else saved in the meantime. */
export interface Conflict {
  /** The version that is in force now. */
  version: number;
  savedBy: string | null;
  /** Null where they went back to the shipped words. */
  theirs: Words | null;
}

interface Details {
  code?: string;
  version?: number;
  savedBy?: string | null;
  words?: Words | null;
  findings?: Finding[];
}

function detailsOf(error: unknown): Details {
  const details = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  return typeof details === 'object' && details !== null ? details : {};
}

export function conflictIn(error: unknown): Conflict | null {
  const { code, version = 0, savedBy = null, words = null } = detailsOf(error);
  return code === 'template.conflict' ? { version, savedBy, theirs: words } : null;
}

/** What the server found wrong with the words; empty where the refusal has another reason. */
export function findingsIn(error: unknown): Finding[] {
  const { code, findings = [] } = detailsOf(error);
  return code === 'template.findings' ? findings : [];
}

/** The code that the server's table of refusals gives, or `unreachable` where no answer came. */
export function codeOf(error: unknown): string {
  return detailsOf(error).code ?? 'unreachable';
}
