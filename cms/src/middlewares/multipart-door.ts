import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { doorsTo } from '../http/doors';
import { bearerOf } from '../http/viewer';
import { MAX_FILE_SIZE } from '../files/size';

/** Beside the file itself a form has boundaries, names and details. */
const MAX_FORM_SIZE = MAX_FILE_SIZE + 1024 * 1024;

interface Sessions {
  (origin: 'admin'): { validateAccessToken(token: string): { isValid: boolean } };
}

/**
 * Strapi stores forms with files on the disk while it reads them, before anybody asks who sent them. So it reads them
 * only where the admin panel takes files in, and only for whoever is signed in to it. Endpoints that take files answer
 * from here, and read them themselves once they know who asks; all other forms are refused unread.
 */
const multipartDoor: Core.MiddlewareFactory = (_config, { strapi }) => {
  const doorOf = doorsTo(strapi, ({ files }) => files !== undefined);
  return async (ctx, next) => {
    if (!ctx.is('multipart')) return next();
    try {
      const enter = doorOf(ctx);
      if (enter) return await enter();
      const refusal = reasonToRefuse(ctx.path, bearerOf(ctx), Number(ctx.get('Content-Length')));
      if (refusal) throw refusal;
    } catch (error) {
      // Much of it may still be on its way.
      ctx.set('Connection', 'close');
      throw error;
    }
    return next();
  };

  function reasonToRefuse(path: string, token: string | null, size: number): Refusal | null {
    if (path !== '/upload' && !path.startsWith('/upload/')) {
      return new Refusal('input.invalid', { findings: [{ path: 'body', message: 'This address takes no multipart form.' }] });
    }
    if (!token || !(strapi.sessionManager as unknown as Sessions)('admin').validateAccessToken(token).isValid) return new Refusal('auth.required');
    return size > MAX_FORM_SIZE ? new Refusal('input.tooLarge') : null;
  }
};

export default multipartDoor;
