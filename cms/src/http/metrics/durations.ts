import { Histogram } from 'prom-client';
import { registry } from './registry';

const durations = new Histogram({
  name: 'portico_http_request_seconds',
  help: 'From the request to the beginning of its answer, by method, route and class of the status.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  registers: [registry],
});

/** `route` is the pattern that matched. A path has ids and tokens in it, so what matched nothing is one route for all. */
export function observeRequest({ method, route, status }: { method: string; route: string | RegExp | undefined; status: number }, seconds: number): void {
  durations.observe({ method, route: route === undefined ? 'none' : String(route), status: `${Math.floor(status / 100)}xx` }, seconds);
}
