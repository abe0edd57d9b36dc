import { detailsOf } from '../../../shared/admin/src/refusals';
import type { SettingsKind } from './settings/draft';
import type { AnyLeaf, Change, Value } from './settings/leaves';
import type { Settings } from '../../server/rules/settings';

/** Somebody else saved in the meantime. */
export interface Conflict<Stored = Settings> {
  /** The version that is in force now. */
  version: number;
  savedBy: string | null;
  /** What was meant to be saved. */
  mine: Stored;
  theirs: Stored;
}

interface Details {
  version: number;
  savedBy: string | null;
  differences: { setting: string; to: unknown }[];
  findings: { path: string; message: string }[];
}

export function conflictIn<Stored extends object>(error: unknown, mine: Stored): Conflict<Stored> | null {
  const { code, version = 0, savedBy = null, differences = [] } = detailsOf<Details>(error);
  if (code !== 'settings.conflict') return null;
  const theirs = { ...mine, ...Object.fromEntries(differences.map(({ setting, to }) => [setting, to])) };
  return { version, savedBy, mine, theirs };
}

/** The server's findings by setting; a colour's by its own path. Empty where the refusal has another reason. */
export function findingsIn(error: unknown): Record<string, string> {
  const findings = detailsOf<Details>(error).findings ?? [];
  return Object.fromEntries(findings.map(({ path, message }) => [path.replace(/^body\./, ''), message]));
}

export type Choices = Partial<Record<AnyLeaf, 'mine' | 'theirs'>>;

/** What to choose where only one of the two changed a setting; where both did, the person chooses. */
export function obviousChoices(changes: Change[], before: Record<string, Value>): Choices {
  const choices: Choices = {};
  for (const { leaf, from, to } of changes) {
    // A text that nobody has written is empty.
    const was = leaf in before ? before[leaf] : '';
    if (from === was) choices[leaf] = 'theirs';
    else if (to === was) choices[leaf] = 'mine';
  }
  return choices;
}

/** Theirs, with what the person kept of their own. */
export function merged<Stored>(kind: Pick<SettingsKind<Stored>, 'settingsWith'>, conflict: Conflict<Stored>, changes: Change[], choices: Choices): Stored {
  const kept = changes.filter(({ leaf }) => choices[leaf] !== 'theirs').map(({ leaf, from }) => [leaf, from] as const);
  return kind.settingsWith(conflict.theirs, kept);
}
