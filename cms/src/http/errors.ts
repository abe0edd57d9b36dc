import type { Context } from 'koa';
import type { Refusal } from '../domain/refusal';

export const ERROR_NAMES: Record<number, string> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  409: 'ConflictError',
  410: 'GoneError',
  412: 'PreconditionFailedError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  422: 'UnprocessableEntityError',
  428: 'PreconditionRequiredError',
  429: 'RateLimitError',
  500: 'InternalServerError',
  503: 'ServiceUnavailableError',
  507: 'InsufficientStorageError',
};

/** Answers a refusal in Strapi's shape; `details` adds the code and the request's id (PF-08). */
export function refuse(ctx: Context, refusal: Refusal): void {
  ctx.status = refusal.status;
  if (typeof refusal.details.retryAfter === 'number') ctx.set('Retry-After', String(refusal.details.retryAfter));
  ctx.body = {
    data: null,
    error: {
      status: refusal.status,
      name: ERROR_NAMES[refusal.status] ?? 'ApplicationError',
      message: refusal.message,
      details: { ...refusal.details, code: refusal.code, requestId: String(ctx.state.requestId) },
    },
  };
}
