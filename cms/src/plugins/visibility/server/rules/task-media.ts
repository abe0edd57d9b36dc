import type { CaseFacts, Visibility } from './milestones';
import { canSeePart } from './parts';
import type { Settings } from './settings';

/** What the rule asks of the task that media were taken in. */
export interface MediaTask {
  kind: string;
  mainInspection: boolean;
  status: string;
}

/** Kinds of task whose media customers may see; what was taken at an inspection is none of them (CP-15). */
const KINDS = ['repair', 'other'] as const;

/** Which media a statement may read for a customer; `null` denies all. */
export interface TaskMediaScope {
  kinds: readonly string[];
}

/** CP-15: media of tasks on a plan that is open; never those of an inspection, the main one or another. */
export function canSeeTaskMedia(task: MediaTask, settings: Settings, facts: CaseFacts): Visibility {
  const page = canSeePart('planPage', settings, facts);
  if (!page.visible) return { visible: false, because: { ...page.because, rule: 'page' } };
  const shown = !task.mainInspection && task.status !== 'removed' && (KINDS as readonly string[]).includes(task.kind);
  return { visible: shown, because: { rule: 'inspectionMedia', value: !shown } };
}

/** The other face of `canSeeTaskMedia`: the same answer as a condition for SQL. */
export function taskMediaScope(settings: Settings, facts: CaseFacts): TaskMediaScope | null {
  return canSeePart('planPage', settings, facts).visible ? { kinds: KINDS } : null;
}

/** Applies a scope as the statements do. */
export function inTaskMediaScope(task: MediaTask, scope: TaskMediaScope | null): boolean {
  return scope !== null && scope.kinds.includes(task.kind) && !task.mainInspection && task.status !== 'removed';
}
