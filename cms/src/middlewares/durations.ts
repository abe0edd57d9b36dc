import type { Core } from '@strapi/strapi';
import { observeRequest } from '../http/metrics/durations';

/** Outside of all others, so that their time counts, too. */
const durations: Core.MiddlewareFactory = () => async (ctx, next) => {
  const began = performance.now();
  try {
    await next();
  } finally {
    observeRequest({ method: ctx.method, route: ctx._matchedRoute as string | RegExp | undefined, status: ctx.status }, (performance.now() - began) / 1000);
  }
};

export default durations;
