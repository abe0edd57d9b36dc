import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { bearerOf } from '../http/viewer';
import { MAX_FILE_SIZE } from '../files/size';

/** Beside the file itself a form has boundaries, names and details. */
const MAX_FORM_SIZE = MAX_FILE_SIZE + 1024 * 1024;

interface Sessions {
  (origin: 'admin'): { validateAccessToken(token: string): { isValid: boolean } };
}

/**
 * Forms with files are stored on the disk while they are read, before anybody asks who sent them. So they are read
 * only where files are taken in, and only for whoever is signed in to the admin panel; all others are refused unread.
 */
const multipartDoor: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  if (!ctx.is('multipart')) return next();
  const refusal = reasonToRefuse(ctx.path, bearerOf(ctx), Number(ctx.get('Content-Length')));
  if (!refusal) return next();
  ctx.set('Connection', 'close');
  throw refusal;

  function reasonToRefuse(path: string, token: string | null, size: number): Refusal | null {
    if (path !== '/upload' && !path.startsWith('/upload/')) {
      return new Refusal('input.invalid', { findings: [{ path: 'body', message: 'This address takes no multipart form.' }] });
    }
    if (!token || !(strapi.sessionManager as unknown as Sessions)('admin').validateAccessToken(token).isValid) return new Refusal('auth.required');
    return size > MAX_FORM_SIZE ? new Refusal('input.tooLarge') : null;
  }
};

export default multipartDoor;
