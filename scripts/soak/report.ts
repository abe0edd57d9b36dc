import type { Stretch } from './pace.ts';

/** One minute. */
export interface Minute {
  readonly cms: Stretch;
  readonly frontend: Stretch;
  /** Megabytes at its end, by process. */
  readonly memory: Readonly<Record<string, number>>;
}

export interface Growth {
  readonly process: string;
  /** Medians of the second and of the last quarter of the time, megabytes: in the first, caches still fill. */
  readonly before: number;
  readonly after: number;
}

export function growthOf(minutes: readonly Minute[]): Growth[] {
  const quarter = Math.max(1, Math.floor(minutes.length / 4));
  const median = (some: readonly Minute[], process: string): number => {
    const values = some.map(({ memory }) => memory[process] ?? 0).sort((left, right) => left - right);
    return values[Math.floor(values.length / 2)] ?? 0;
  };
  return Object.keys(minutes[0]?.memory ?? {}).map((process) => ({
    process,
    before: median(minutes.slice(quarter, 2 * quarter), process),
    after: median(minutes.slice(-quarter), process),
  }));
}

export const failedOf = (minutes: readonly Minute[]): number => minutes.reduce((sum, { cms, frontend }) => sum + cms.failed + frontend.failed, 0);

export function lineOf(number: number, { cms, frontend, memory }: Minute): string {
  const speed = (name: string, { rps, p50, p99, failed }: Stretch): string => `${name} ${rps.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms${failed > 0 ? `, ${failed} FAILED` : ''}`;
  const kept = Object.entries(memory).map(([process, megabytes]) => `${process} ${megabytes}`);
  return `minute ${number}: ${speed('CMS', cms)}; ${speed('pages', frontend)}; MB: ${kept.join(', ')}`;
}

export function reportOf(minutes: readonly Minute[]): string {
  const asked = minutes.reduce((sum, { cms, frontend }) => sum + cms.requests + frontend.requests, 0);
  const grown = growthOf(minutes).map(({ process, before, after }) => `${process}: ${before} MB in the second quarter, ${after} MB in the last`);
  return [`${asked} requests in ${minutes.length} minutes, ${failedOf(minutes)} of them failed.`, ...grown].join('\n');
}
