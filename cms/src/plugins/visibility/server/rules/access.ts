import { addDays, localDate } from '../../../../domain/time';
import { holds, type CaseFacts } from './milestones';
import type { Settings } from './settings';

export interface ContactFacts {
  id: number;
  role: 'customer' | 'contactPerson' | 'other';
}

export interface GrantFacts {
  /** Given by a handler, whatever the audience; or to the audience by rule. */
  source: 'audience' | 'hand';
  revokedAt: number | null;
}

export interface Admission {
  allowed: boolean;
  because: 'open' | 'revoked' | 'notInAudience' | 'expired';
}

const AUDIENCE: Record<Settings['audience'], readonly ContactFacts['role'][]> = {
  customer: ['customer'],
  contactPerson: ['contactPerson'],
  both: ['customer', 'contactPerson'],
  allContacts: ['customer', 'contactPerson', 'other'],
};

/** Whether a contact is among those whom the page is for (CP-03, `audience`). */
export function inAudience(contact: ContactFacts, settings: Settings): boolean {
  return AUDIENCE[settings.audience].includes(contact.role);
}

/** CP-06: whether a contact should have its link by now. */
export function linkIsDue(contact: ContactFacts, settings: Settings, facts: CaseFacts): boolean {
  if (settings.sendLink === 'manual' || facts.status === 'closed' || facts.status === 'cancelled') return false;
  return holds(settings.sendLink, facts) && inAudience(contact, settings);
}

/**
 * CP-07: whether days have passed since the case ended, counted in whole calendar days of the portal's zone. With 0
 * the page is open through the day of closing; days of 23 or 25 hours count as one.
 */
export function hasExpired(facts: CaseFacts, settings: Settings, zone: string, now: number): boolean {
  if (facts.endedAt === null || facts.status === 'open' || facts.status === 'waiting') return false;
  const lastDay = addDays(localDate(facts.endedAt, zone), settings.daysVisibleAfterClose);
  return localDate(now, zone) > lastDay;
}

/** CP-07: access = not revoked, in the audience now or granted by hand, and not expired. */
export function mayOpen(
  grant: GrantFacts,
  contact: ContactFacts,
  settings: Settings,
  facts: CaseFacts,
  zone: string,
  now: number,
): Admission {
  if (grant.revokedAt !== null) return { allowed: false, because: 'revoked' };
  if (grant.source !== 'hand' && !inAudience(contact, settings)) return { allowed: false, because: 'notInAudience' };
  if (hasExpired(facts, settings, zone, now)) return { allowed: false, because: 'expired' };
  return { allowed: true, because: 'open' };
}

/** Why a contact would not come in with its link: nowhere to send it, or nowhere to send the code to. */
export type Hindrance = 'noAddress' | 'noMobileForCode';

/** CP-06, CP-08: what a case handler has to mend about a contact before its page can be opened; null when nothing. */
export function hindranceOf(contact: { email: string | null; mobile: string | null }, settings: Pick<Settings, 'smsCode'>): Hindrance | null {
  if (!contact.email && !contact.mobile) return 'noAddress';
  return settings.smsCode && !contact.mobile ? 'noMobileForCode' : null;
}
