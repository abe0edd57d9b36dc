import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { isSound } from '../domain/sound-text';

/**
 * Refuses at every door, Strapi's own included, what is no text: a password that ends in half a character has the
 * library that compares passwords count until the process dies, whoever sends it.
 */
const soundBody: Core.MiddlewareFactory = () => (ctx, next) => {
  if (isSound((ctx.request as { body?: unknown }).body)) return next();
  throw new Refusal('input.invalid', { findings: [{ path: 'body', message: 'This holds a character that no text has, or is nested too deep.' }] });
};

export default soundBody;
