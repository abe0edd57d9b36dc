import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { isSoundAddress } from '../domain/sound-text';

/** Nothing has a NUL in its address, and nothing is found by one. */
const soundAddress: Core.MiddlewareFactory = () => (ctx, next) => {
  if (!isSoundAddress(ctx.path)) throw new Refusal('notFound');
  if (!isSoundAddress(ctx.querystring)) throw new Refusal('input.invalid', { findings: [{ path: 'query', message: 'This holds a character that no text has.' }] });
  return next();
};

export default soundAddress;
