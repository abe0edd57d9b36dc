/** What an attempt to reach one device came to. */
export type Outcome =
  | { kind: 'taken' }
  /** There is no such device any more, or it was switched on for another key of ours. */
  | { kind: 'gone' }
  /** The push service will not take this message, however often it is asked. */
  | { kind: 'refused'; status: number }
  /** `status` is null where nobody answered; `retryAfter` in milliseconds. */
  | { kind: 'later'; status: number | null; retryAfter: number };

/**
 * What an answer of a push service means (RFC 8030): another address that it points to is not called. `retryAfter` is the
 * header as it came, in seconds or as a date.
 */
export function outcomeOf(status: number, retryAfter: string | undefined, now: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 404 || status === 410 || status === 403) return { kind: 'gone' };
  if (status >= 500 || status === 429 || status === 408 || status === 425) return { kind: 'later', status, retryAfter: pauseIn(retryAfter, now) };
  return { kind: 'refused', status };
}

function pauseIn(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  const pause = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(pause) ? Math.max(0, pause) : 0;
}
