import { Failure } from '../failure.ts';

/** Where a CMS tells what it counts. */
interface Metrics {
  readonly url: string;
  readonly token: string;
}

/** The routes of the API that were asked for meanwhile, each as often as it was. */
export async function routesAsked(metrics: Metrics, work: () => Promise<void>): Promise<string[]> {
  const before = countsIn(await read(metrics));
  await work();
  const after = countsIn(await read(metrics));
  return [...after].flatMap(([route, count]) => Array<string>(count - (before.get(route) ?? 0)).fill(route));
}

async function read({ url, token }: Metrics): Promise<string> {
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Failure(`${url} answered ${answer.status}.`);
  return answer.text();
}

/** How often each route of the API has been asked for, whatever came of it. */
export function countsIn(metrics: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, route = '', count] of metrics.matchAll(/^portico_http_request_seconds_count\{[^}]*route="(\/api\/[^"]*)"[^}]*\} (\d+)$/gm)) counts.set(route, (counts.get(route) ?? 0) + Number(count));
  return counts;
}
