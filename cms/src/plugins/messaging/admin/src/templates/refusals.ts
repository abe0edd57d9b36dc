import { detailsOf } from '../../../../shared/admin/src/refusals';
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
  version: number;
  savedBy: string | null;
  words: Words | null;
  findings: Finding[];
}

export function conflictIn(error: unknown): Conflict | null {
  const { code, version = 0, savedBy = null, words = null } = detailsOf<Details>(error);
  return code === 'template.conflict' ? { version, savedBy, theirs: words } : null;
}

/** What the server found wrong with the words; empty where the refusal has another reason. */
export function findingsIn(error: unknown): Finding[] {
  const { code, findings = [] } = detailsOf<Details>(error);
  return code === 'template.findings' ? findings : [];
}
