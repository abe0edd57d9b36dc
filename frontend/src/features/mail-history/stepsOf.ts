import type { Instant, MailHistoryEntry } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';

type StepKey = 'written' | 'cameIn' | 'handedOver' | 'bounced' | 'failed' | 'suppressed' | 'nextTry' | 'posted' | 'recorded' | 'quarantined' | 'discarded' | 'unreadable';

/** Something that became of a message; `at` is null where nobody wrote down when. `tries` is how often its server was asked until then. */
export type MailStep = { key: StepKey; at: Instant | null; tries: number };

/** What became of a message, in the order it happened in. */
export function stepsOf(entry: MailHistoryEntry): MailStep[] {
  const { direction, state, at, settledAt, bouncedAt, nextTryAt } = entry;
  const tries = entry.attempts ?? 0;
  const step = (key: StepKey, when: Instant | null, asked = 0): MailStep => ({ key, at: when, tries: asked });
  if (direction === 'received') {
    return [step('cameIn', at), ...(state === 'posted' || state === 'recorded' || state === 'quarantined' || state === 'discarded' || state === 'unreadable' ? [step(state, settledAt)] : [])];
  }
  return [
    step('written', at),
    ...(settledAt ? [step('handedOver', settledAt, tries)] : []),
    ...(state === 'bounced' ? [step('bounced', bouncedAt)] : []),
    ...(state === 'failed' ? [step('failed', null, tries)] : []),
    ...(state === 'suppressed' ? [step('suppressed', null)] : []),
    ...(nextTryAt ? [step('nextTry', nextTryAt)] : []),
  ];
}

const REASONS = ['unmatched', 'noSender', 'unauthenticated', 'notAParty', 'noAccess', 'directionClosed', 'tooMany', 'empty', 'undeliverable'] as const;

/** Why a message stands where it stands: of a sent one the server's own words, of a received one ours. */
export function reasonOf({ direction, reason }: Pick<MailHistoryEntry, 'direction' | 'reason'>, { t }: Words): string | null {
  if (direction === 'sent') return reason;
  const known = REASONS.find((name) => name === reason);
  return known ? t(`mailHistory.one.reason.${known}`) : null;
}
