import type { Core } from '@strapi/strapi';
import { answer, type Endpoint } from '../http/endpoint';
import { servedEndpoints } from '../http/openapi/served-endpoints';

/** What Strapi's own middlewares set on an answer, in the strictness that an answer without a page can have. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  Vary: 'Origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

interface Door {
  endpoint: Endpoint;
  pattern: RegExp;
}

/**
 * Answers reads of our own endpoints before Strapi looks for cookies, bodies, static files and one of its hundreds of
 * routes, which takes several times as long as the answer. The same routes stand in Strapi's router: what is left to
 * it (writes, other origins, addresses written unusually) gets the same answer there.
 */
const portalDoor: Core.MiddlewareFactory = (_config, { strapi }) => {
  let doors: Door[] | null = null;
  return async (ctx, next) => {
    if (ctx.method !== 'GET' || !ctx.path.startsWith('/api/') || ctx.get('Origin')) return next();
    doors ??= doorsOf(strapi);
    for (const { endpoint, pattern } of doors) {
      const match = pattern.exec(ctx.path);
      if (!match) continue;
      ctx.params = match.groups ?? {};
      ctx.set(HEADERS);
      return answer(endpoint, ctx);
    }
    return next();
  };
};

/** Segments that need no decoding. */
const SEGMENT = '[\\w.~-]+';

function doorsOf(strapi: Core.Strapi): Door[] {
  return servedEndpoints(strapi)
    .filter(({ endpoint }) => endpoint.method === 'GET' && endpoint.door !== 'admin')
    .map(({ endpoint, path }) => ({ endpoint, pattern: new RegExp(`^${path.replace(/:(\w+)/g, `(?<$1>${SEGMENT})`)}$`) }));
}

export default portalDoor;
