import { detailsOf } from '../../../shared/admin/src/refusals';
import { settingsWith, type Change, type Leaf, type Value } from './settings/leaves';
import type { Settings } from '../../server/rules/settings';

/** Somebody else saved in the meantime. */
export interface Conflict {
  /** The version that is in force now. */
  version: number;
  savedBy: string | null;
  /** What was meant to be saved. */
  mine: Settings;
  theirs: Settings;
}

interface Details {
  version: number;
  savedBy: string | null;
  differences: { setting: keyof Settings; to: unknown }[];
  findings: { path: string; message: string }[];
}

export function conflictIn(error: unknown, mine: Settings): Conflict | null {
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

export type Choices = Partial<Record<Leaf, 'mine' | 'theirs'>>;

/** What to choose where only one of the two changed a setting; where both did, the person chooses. */
export function obviousChoices(conflict: Conflict, changes: Change[], before: Record<Leaf, Value>): Choices {
  const choices: Choices = {};
  for (const { leaf, from, to } of changes) {
    if (from === before[leaf]) choices[leaf] = 'theirs';
    else if (to === before[leaf]) choices[leaf] = 'mine';
  }
  return choices;
}

/** Theirs, with what the person kept of their own. */
export function merged(conflict: Conflict, changes: Change[], choices: Choices): Settings {
  const kept = changes.filter(({ leaf }) => choices[leaf] !== 'theirs').map(({ leaf, from }) => [leaf, from] as const);
  const settings = settingsWith(conflict.theirs, kept);
  // One switched the name off, the other the number on: the number goes with the name.
  return settings.handlerName ? settings : { ...settings, handlerMobile: false };
}
