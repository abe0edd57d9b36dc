import autocannon from 'autocannon';

import { Failure } from '../failure.ts';

/** One address that is measured: a GET that answers a customer's page. */
export interface Page {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** Requests a second, and milliseconds that so many percent of the answers took at most. */
export interface Speed {
  readonly rps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const connections = 10;

/** Asks for a page over ten connections as fast as they answer. An answer that is not a page is a failure. */
export async function load({ url, headers }: Page, seconds: number): Promise<Speed> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((answer, reject) => {
    const run = autocannon({ url, headers, connections, duration: seconds }, (error: Error | null, found) =>
      error ? reject(error) : answer(found),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0) throw new Failure(`${bad} of ${times.length} requests to ${url} went wrong.`);
  times.sort((left, right) => left - right);
  const within = (percent: number): number => times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? 0;
  return { rps: times.length / result.duration, p50: within(50), p95: within(95), p99: within(99) };
}

/** Each figure by itself: the median of its rounds. */
export function medianOf(rounds: readonly Speed[]): Speed {
  const middle = (name: keyof Speed): number => {
    const values = rounds.map((round) => round[name]).sort((left, right) => left - right);
    return Number((values[Math.floor(values.length / 2)] ?? 0).toFixed(2));
  };
  return { rps: middle('rps'), p50: middle('p50'), p95: middle('p95'), p99: middle('p99') };
}
