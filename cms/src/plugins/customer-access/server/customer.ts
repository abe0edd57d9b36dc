import type { Portal } from '../../../domain/portal';
import type { ContactFacts } from '../../visibility/server/rules/access';
import type { CaseFacts } from '../../visibility/server/rules/milestones';
import type { Settings } from '../../visibility/server/rules/settings';

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
