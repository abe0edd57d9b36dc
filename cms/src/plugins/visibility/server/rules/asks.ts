import { mayWrite } from './communication';
import type { CaseFacts, Visibility } from './milestones';
import { canSeePart } from './parts';
import type { Settings } from './settings';

/**
 * Whether customers of a case see what the company needs from them, and may give it (CP-27): with the communication
 * page, where its direction lets them write, and while there is work on the case.
 */
export function canSeeAsks(settings: Settings, facts: CaseFacts): Visibility {
  const page = canSeePart('communicationPage', settings, facts);
  if (!page.visible) return { visible: false, because: { ...page.because, rule: 'page' } };
  const { allowed, because } = mayWrite('customer', settings);
  if (!allowed) return { visible: false, because: { rule: 'direction', setting: 'communicationDirection', value: because.value } };
  const atWork = facts.status === 'open' || facts.status === 'waiting';
  return { visible: atWork, because: { rule: 'caseStatus', value: facts.status } };
}
