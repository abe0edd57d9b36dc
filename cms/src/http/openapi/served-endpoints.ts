import type { Core } from '@strapi/strapi';
import type { Endpoint } from '../declaration';
import { declaredEndpoints, endpointOf } from '../endpoint';

export interface ServedEndpoint {
  endpoint: Endpoint;
  /** The whole path, as Strapi serves it. */
  path: string;
  /** The folder or plugin that declares it. */
  area: string;
}

interface Router {
  type?: string;
  prefix?: string;
  routes?: { path: string; handler: unknown; config?: object }[];
}

/** Our endpoints where Strapi has put them; throws when one that was declared is nowhere. */
export function servedEndpoints(strapi: Core.Strapi): ServedEndpoint[] {
  const served = [...ofEach(strapi.apis), ...ofEach(strapi.plugins)];
  const lost = declaredEndpoints().filter((endpoint) => !served.some((one) => one.endpoint === endpoint));
  if (lost.length > 0) throw new Error(`Endpoints that no route serves: ${lost.map(({ name }) => name).join(', ')}`);
  return served;
}

function ofEach(owners: object): ServedEndpoint[] {
  return Object.entries(owners as Record<string, { routes?: Record<string, Router> }>).flatMap(([area, { routes }]) =>
    Object.values(routes ?? {}).flatMap((router) =>
      (router.routes ?? []).flatMap(({ path, handler, config = {} }): ServedEndpoint[] => {
        const endpoint = endpointOf(handler);
        if (!endpoint) return [];
        const door = router.type === 'admin' ? '' : '/api';
        // Strapi puts a route with a prefix of its own beside its router's, whatever that prefix says.
        const prefix = 'prefix' in config ? '' : (router.prefix ?? '');
        return [{ endpoint, path: `${door}${prefix}${path}`, area }];
      }),
    ),
  );
}
