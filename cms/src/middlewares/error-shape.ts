import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { isOurs } from '../http/endpoint';
import { refuse } from '../http/errors';

/** Turns refusals into Strapi's error shape with a stable code, at our own doors, REST and the admin panel alike. */
const errorShape: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : (missingRelation(error) ?? (isOurs(ctx) ? null : untakenValue(error)));
    if (!refusal) throw error;
    if (refusal.status >= 500) strapi.log.error(`${ctx.state.requestId} ${refusal.stack}`);
    refuse(ctx, refusal);
  }
};

/**
 * Strapi names the type of a relation that does not exist. We answer it as we answer one of another portal, so that
 * the two cannot be told apart.
 */
function missingRelation(error: unknown): Refusal | null {
  const { name, message } = error as { name?: string; message?: string };
  const missing = name === 'ValidationError' && message?.endsWith('associated with this entity do not exist');
  return missing ? new Refusal('relation.unknown') : null;
}

/** At Strapi's own doors values reach the database as they were sent; what it has no room for was the asker's (SQLSTATE, class 22). */
function untakenValue(error: unknown): Refusal | null {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code) ? new Refusal('input.invalid') : null;
}

export default errorShape;
