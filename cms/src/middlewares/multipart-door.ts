import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';
import { doorsTo } from '../http/doors';
import { bearerOf } from '../http/viewer';
import { MAX_FILE_SIZE } from '../files/size';

/** Beside the file itself a form has boundaries, names and details. */
const MAX_FORM_SIZE = MAX_FILE_SIZE + 1024 * 1024;

/** How long the rest of a refused form may take, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Lets the rest of a refused form come in, kept by nobody: whoever is cut off while sending never reads why. Answers
 * whether it came to its end; what is too much or too slow is cut off all the same.
 */
function discardRest(request: IncomingMessage): Promise<boolean> {
  if (request.complete || request.destroyed) return Promise.resolve(request.complete);
  if (Number(request.headers['content-length']) > MAX_FORM_SIZE) return Promise.resolve(false);
  return new Promise((resolve) => {
    let passed = 0;
    const count = (chunk: Buffer) => {
      passed += chunk.length;
      if (passed > MAX_FORM_SIZE) end(false);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    const end = (whole: boolean) => {
      clearTimeout(timer);
      request.off('data', count);
      resolve(whole);
    };
    request.on('data', count).once('end', () => end(true)).once('close', () => end(request.complete));
  });
}

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
      if (!(await discardRest(ctx.req))) ctx.set('Connection', 'close');
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
