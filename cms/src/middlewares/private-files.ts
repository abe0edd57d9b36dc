import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { addressIsSigned } from '../files/signed-addresses';

/** All that the one route to stored files takes for its own: the router reads the address as it came, in any case. */
const OF_FILES = /^\/uploads(?:\/|$)/i;

/**
 * Stored files leave only by an address that was signed, letter by letter as it was signed; any other spelling looks
 * like a file that does not exist. No other route reaches them (see `closePublicFolder`).
 */
const privateFiles: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (OF_FILES.test(ctx.path)) {
    if (!addressIsSigned(ctx.path, ctx.query, Date.now())) throw new Refusal('notFound');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    ctx.set('Cache-Control', 'private, no-store');
  }
  await next();
};

export default privateFiles;
