import type { OutboxRow } from './outbox';

const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 6 * 3_600_000;
const GIVE_UP_AFTER = 48 * 3_600_000;

/** Why a message was not handed over, as SMTP or a provider of SMS tells it. */
export interface Failure {
  message: string;
  /** SMTP's answer: 4xx is temporary, 5xx permanent. */
  responseCode?: number;
  /** What SMTP's answer was given to. */
  command?: string;
  permanent?: boolean;
  /** Milliseconds before which the provider wants no other try. */
  retryAfter?: number;
}

/** Answers to these are about the message; all others (to a greeting, a log-in) are about us and the server. */
const ABOUT_THE_MESSAGE = /^(MAIL|RCPT|DATA)/i;

function isPermanent({ permanent, responseCode = 0, command = 'DATA' }: Failure): boolean {
  return permanent ?? (responseCode >= 500 && ABOUT_THE_MESSAGE.test(command));
}

type Tried = Pick<OutboxRow, 'attempts' | 'created_at' | 'tried_since'>;

/** Permanent answers about a message end it; all else is tried again, ever later, for 48 hours (MS-02). */
export function afterFailure(row: Tried, failure: Failure, now: number) {
  const tooOld = now - Number(row.tried_since ?? row.created_at) > GIVE_UP_AFTER;
  if (isPermanent(failure) || tooOld) return { state: 'failed' as const, error: failure.message };
  const pause = Math.min(FIRST_RETRY * 2 ** (row.attempts - 1), LONGEST_RETRY);
  const wished = Math.min(failure.retryAfter ?? 0, LONGEST_RETRY);
  return { state: 'queued' as const, error: failure.message, due_at: now + Math.max(wished, Math.round(pause * (0.75 + Math.random() / 2))) };
}
