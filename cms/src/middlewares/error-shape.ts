import type { Core } from '@strapi/strapi';
import { isLostConnection } from '../domain/database/lost-connection';
import { isOutOfRoom } from '../domain/database/out-of-room';
import { Refusal } from '../domain/refusal';
import { isOurs } from '../http/answer';
import { refuse } from '../http/errors';

/** Turns refusals into Strapi's error shape with a stable code, at our own doors, REST and the admin panel alike. */
const errorShape: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : (missingRelation(error) ?? ofTheHouse(error) ?? (isOurs(ctx) ? null : untakenValue(error)));
    if (!refusal) throw error;
    if (refusal.status >= 500) strapi.log.error(`${ctx.state.requestId} ${(error as Error).stack}`);
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

/** What the house lacks at the moment, and not what was asked: a client may ask the same again. */
function ofTheHouse(error: unknown): Refusal | null {
  if (isOutOfRoom(error)) return new Refusal('storage.full');
  return isLostConnection(error) ? new Refusal('service.unavailable', { retryAfter: 5 }) : null;
}

/** At Strapi's own doors values reach the database as they were sent; what it has no room for was the asker's (SQLSTATE, class 22). */
function untakenValue(error: unknown): Refusal | null {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code) ? new Refusal('input.invalid') : null;
}

export default errorShape;
