import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { addressIsSigned } from '../files/signed-addresses';

/** Stored files leave only by a signed address; any other looks like a file that does not exist. */
const privateFiles: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.path.startsWith('/uploads/')) {
    if (!addressIsSigned(ctx.path, ctx.query, Date.now())) throw new Refusal('notFound');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    ctx.set('Cache-Control', 'private, no-store');
  }
  await next();
};

export default privateFiles;
