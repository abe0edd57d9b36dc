import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { refuse } from '../http/errors';

/** Turns refusals into Strapi's error shape with a stable code, at our own doors, REST and the admin panel alike. */
const errorShape: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : null;
    if (!refusal) throw error;
    if (refusal.status >= 500) strapi.log.error(`${ctx.state.requestId} ${refusal.stack}`);
    refuse(ctx, refusal);
  }
};

export default errorShape;
