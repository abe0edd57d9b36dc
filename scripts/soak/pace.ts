import autocannon from 'autocannon';

import type { Target } from '../bench/load.ts';

/** Of one stretch of time. */
export interface Stretch {
  readonly requests: number;
  /** Answers that were none, and answers of another status than 2xx. */
  readonly failed: number;
  /** Requests a second. */
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks for so many seconds at so many requests a second, or, where none are named, as fast as it is answered. */
export async function keepAsking({ url, headers, next }: Target, seconds: number, connections: number, rate: number | null): Promise<Stretch> {
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const { path, headers: more, body } = next();
    return { ...request, path, ...(body !== undefined && { method: 'POST', body }), headers: { ...headers, ...more, ...(body !== undefined && { 'Content-Type': 'application/json' }) } };
  };
  const { non2xx, errors, timeouts, requests, latency, duration } = await autocannon({ url, connections, duration: seconds, ...(rate !== null && { overallRate: rate }), requests: [{ setupRequest }] });
  return { requests: requests.total, failed: non2xx + errors + timeouts, rps: requests.total / duration, p50: latency.p50, p99: latency.p99 };
}
