import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { refuse } from '../http/errors';

const ACCEPTED = /^[A-Za-z0-9-]{8,64}$/;

/** Codes of the errors that Strapi itself answers, by status. */
const STOCK_CODES: Record<number, string> = {
  400: 'input.invalid',
  401: 'auth.required',
  403: 'right.missing',
  404: 'notFound',
  405: 'method.off',
  413: 'input.tooLarge',
  429: 'rate.limited',
  500: 'internal',
};

interface ErrorBody {
  error?: { status: number; details?: Record<string, unknown> };
}

/**
 * Every answer carries the id under which the log tells what happened (a caller in front of us may name it), and
 * every error a stable code and that id, Strapi's own errors included (PF-08).
 */
const requestId: Core.MiddlewareFactory = () => async (ctx, next) => {
  const given = ctx.get('X-Request-Id');
  ctx.state.requestId = ACCEPTED.test(given) ? given : randomUUID();
  ctx.set('X-Request-Id', ctx.state.requestId);
  await next();
  if (ctx.status === 405 && ctx.path.startsWith('/api/')) refuse(ctx, new Refusal('method.off'));
  const error = ctx.status >= 400 ? (ctx.body as ErrorBody | null)?.error : undefined;
  if (error && !error.details?.code) {
    error.details = { ...error.details, code: STOCK_CODES[ctx.status] ?? 'internal', requestId: ctx.state.requestId };
  }
};

export default requestId;
