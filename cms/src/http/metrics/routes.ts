import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { collectDefaultMetrics } from 'prom-client';
import { environment } from '../../environment';
import { hideQueues, readQueues, showQueues } from './queues';
import { registry } from './registry';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a request shows METRICS_TOKEN; in a time that tells nothing of it. */
export function maySeeMetrics(authorization: string, token: string | undefined): boolean {
  return token !== undefined && timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}

/** `/metrics` for a monitoring system: to whoever has no token it does not exist (PF-17). */
export function serveMetrics(strapi: Core.Strapi): void {
  collectDefaultMetrics({ register: registry });
  strapi.server.routes([
    {
      method: 'GET',
      path: '/metrics',
      config: { auth: false },
      async handler(ctx: Context) {
        if (!maySeeMetrics(ctx.get('Authorization'), environment.METRICS_TOKEN)) return;
        try {
          showQueues(await readQueues(), Date.now());
        } catch (error) {
          strapi.log.warn(`The queues could not be counted for /metrics: ${(error as Error).message}`);
          hideQueues();
        }
        ctx.set('Cache-Control', 'no-store');
        ctx.body = await registry.metrics();
        ctx.type = registry.contentType;
      },
    },
  ]);
}
