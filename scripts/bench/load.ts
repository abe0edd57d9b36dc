import { existsSync, readFileSync } from 'node:fs';

import autocannon from 'autocannon';

import { Failure } from '../failure.ts';

export type Headers = Readonly<Record<string, string>>;

/** What one request asks for. */
export interface Asking {
  readonly path: string;
  readonly headers?: Headers;
  /** A POST with this JSON; a GET where there is none. */
  readonly body?: string;
}

/** What is asked of one server: the same again and again, or something else each time. */
export interface Target {
  readonly url: string;
  /** Of the server, where it is measured. */
  readonly pid?: number;
  readonly headers: Headers;
  readonly next: () => Asking;
}

/** Requests a second, and milliseconds that so many percent of the answers took at most. */
export interface Speed {
  readonly rps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Milliseconds of CPU that the server itself takes for one, without its database's; 0 where the system does not tell. */
  readonly cpu: number;
}

/** Asks over so many connections as fast as they answer. An answer that is none is a failure. */
export async function load({ url, pid, headers, next }: Target, seconds: number, connections = 10): Promise<Speed> {
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const asking = next();
    return { ...request, path: asking.path, ...(asking.body !== undefined && { method: 'POST', body: asking.body }), headers: headersOf({ headers }, asking) };
  };
  const cpuBefore = cpuOf(pid);
  const times: number[] = [];
  const duration = await fire({ url, connections, duration: seconds, requests: [{ setupRequest }] }, (_client, milliseconds) => times.push(milliseconds));
  return speedOf(times, duration, cpuOf(pid) - cpuBefore);
}

/** Asks for all of these one after another on each connection, again and again: a time is that of all of them together. */
export async function loadInTurn(url: string, askings: readonly Asking[], seconds: number, connections: number): Promise<Speed> {
  const begun = new Map<autocannon.Client, { answers: number; milliseconds: number }>();
  const times: number[] = [];
  const requests = askings.map((asking) => ({ path: asking.path, headers: headersOf({ headers: {} }, asking) }));
  const duration = await fire({ url, connections, duration: seconds, requests }, (client, milliseconds) => {
    const { answers, milliseconds: before } = begun.get(client) ?? { answers: 0, milliseconds: 0 };
    const sum = { answers: answers + 1, milliseconds: before + milliseconds };
    if (sum.answers === askings.length) times.push(sum.milliseconds);
    begun.set(client, sum.answers === askings.length ? { answers: 0, milliseconds: 0 } : sum);
  });
  return speedOf(times, duration, 0);
}

/** Seconds. A plain Strapi that counts a million rows for ten people takes longer than a visitor would wait. */
const PATIENCE = 60;

/** Answers how many seconds it took. */
async function fire(options: autocannon.Options, answered: (client: autocannon.Client, milliseconds: number) => void): Promise<number> {
  const result = await new Promise<autocannon.Result>((answer, reject) => {
    const run = autocannon({ ...options, timeout: PATIENCE }, (error: Error | null, found) => (error ? reject(error) : answer(found)));
    run.on('response', (client, _status, _bytes, milliseconds) => answered(client, milliseconds));
  });
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0) throw new Failure(`${bad} of ${result.requests.total} requests to ${options.url} went wrong.`);
  return result.duration;
}

/** Where nothing was answered in all the time, an answer would have taken longer than that. */
function speedOf(times: number[], duration: number, cpu: number): Speed {
  times.sort((left, right) => left - right);
  const within = (percent: number): number => times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? duration * 1000;
  return { rps: times.length / duration, p50: within(50), p95: within(95), p99: within(99), cpu: cpu / Math.max(times.length, 1) };
}

/** Milliseconds of CPU that a process has had; Linux tells them in hundredths of a second, after its name in parentheses. */
function cpuOf(pid: number | undefined): number {
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return 0;
  const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return 10 * (Number(user) + Number(system));
}

const headersOf = (target: Pick<Target, 'headers'>, { headers, body }: Asking): Record<string, string> => ({ ...target.headers, ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) });

/** One request; an answer that is none is a failure. */
export async function ask(target: Target): Promise<Response> {
  const asking = target.next();
  const body = asking.body === undefined ? {} : { method: 'POST', body: asking.body };
  const answer = await fetch(`${target.url}${asking.path}`, { ...body, headers: headersOf(target, asking) });
  if (!answer.ok) throw new Failure(`${asking.path.split('?')[0]} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Each figure by itself: the median of its rounds. */
export function medianOf(rounds: readonly Speed[]): Speed {
  const middle = (name: keyof Speed): number => Number(middleOf(rounds.map((round) => round[name])).toFixed(2));
  return { rps: middle('rps'), p50: middle('p50'), p95: middle('p95'), p99: middle('p99'), cpu: middle('cpu') };
}
