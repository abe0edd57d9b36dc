import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Refusal } from '../domain/refusal';
import { answer } from './answer';
import type { Endpoint } from './declaration';
import { servedEndpoints } from './openapi/served-endpoints';

interface Door {
  endpoint: Endpoint;
  path: string;
  pattern: RegExp;
}

/** Segments that need no decoding. */
const SEGMENT = '[\\w.~-]+';

/**
 * Finds the endpoint behind an address before Strapi's router does, among those that `chosen` names. The same routes
 * stand in Strapi's router: an address written unusually is left to it.
 */
export function doorsTo(strapi: Core.Strapi, chosen: (endpoint: Endpoint) => boolean): (ctx: Context) => (() => Promise<void>) | null {
  let doors: Door[] | null = null;
  return (ctx) => {
    doors ??= servedEndpoints(strapi)
      .filter(({ endpoint }) => chosen(endpoint))
      .map(({ endpoint, path }) => ({ endpoint, path, pattern: new RegExp(`^${path.replace(/:(\w+)/g, `(?<$1>${SEGMENT})`)}$`) }));
    for (const { endpoint, path, pattern } of doors) {
      const match = endpoint.method === ctx.method && pattern.exec(ctx.path);
      if (!match) continue;
      return () => {
        ctx.params = match.groups ?? {};
        // Where the router leaves it, for those who count by route.
        ctx._matchedRoute = path;
        return endpoint.door === 'admin' ? asAdministrator(strapi, ctx, () => answer(endpoint, ctx)) : answer(endpoint, ctx);
      };
    }
    return null;
  };
}

interface Authentication {
  authenticate(ctx: Context, next: () => Promise<void>): Promise<void>;
}

/** Lets Strapi find out which administrator asks, as its own router would have. */
async function asAdministrator(strapi: Core.Strapi, ctx: Context, enter: () => Promise<void>): Promise<void> {
  let known = false;
  ctx.state.route = { info: { type: 'admin' }, config: {} };
  await (strapi.get('auth') as Authentication).authenticate(ctx, async () => {
    known = true;
    await enter();
  });
  if (!known) throw new Refusal('auth.required');
}
