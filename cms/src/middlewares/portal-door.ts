import type { Core } from '@strapi/strapi';
import { doorsTo } from '../http/doors';

/** What Strapi's own middlewares set on an answer, in the strictness that an answer without a page can have. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  Vary: 'Origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Answers reads of our own endpoints before Strapi looks for cookies, bodies, static files and one of its hundreds of
 * routes, which takes several times as long as the answer. The same routes stand in Strapi's router: what is left to
 * it (writes, other origins, addresses written unusually) gets the same answer there.
 */
const portalDoor: Core.MiddlewareFactory = (_config, { strapi }) => {
  const doorOf = doorsTo(strapi, ({ method }) => method === 'GET');
  return async (ctx, next) => {
    if (ctx.method !== 'GET' || !ctx.path.startsWith('/api/') || ctx.get('Origin')) return next();
    const enter = doorOf(ctx);
    if (!enter) return next();
    ctx.set(HEADERS);
    return enter();
  };
};

export default portalDoor;
