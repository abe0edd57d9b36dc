import type { Context } from 'koa';
import type { z } from 'zod';
import { answer } from './answer';
import type { Endpoint, EndpointSpec, Shape } from './declaration';
import type { ViewerKind } from './viewer';

const endpoints = new Map<string, Endpoint>();
const byHandler = new WeakMap<object, Endpoint>();

/** All endpoints declared so far: the source of the OpenAPI document. */
export function declaredEndpoints(): Endpoint[] {
  return [...endpoints.values()];
}

/** The endpoint that a route of Strapi's stands for; null where the route is not ours. */
export function endpointOf(handler: unknown): Endpoint | null {
  return (typeof handler === 'function' && byHandler.get(handler)) || null;
}

export interface Route {
  method: string;
  path: string;
  handler: (ctx: Context) => Promise<void>;
  config: { auth?: false; policies?: string[] };
}

/** One declaration makes the route, its validation, its OpenAPI entry and its limits. */
export function endpoint<
  Who extends ViewerKind,
  Params extends Shape | undefined = undefined,
  Query extends Shape | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Response extends z.ZodType | undefined = undefined,
  Prepared = undefined,
>(spec: EndpointSpec<Who, Params, Query, Body, Response, Prepared>): Route {
  const declared = spec as unknown as Endpoint;
  if (endpoints.has(spec.name) && endpoints.get(spec.name)?.path !== spec.path) {
    throw new Error(`Two endpoints are called ${spec.name}`);
  }
  endpoints.set(spec.name, declared);
  const handler = (ctx: Context) => answer(declared, ctx);
  byHandler.set(handler, declared);
  return {
    method: spec.method,
    path: spec.path,
    handler,
    config: spec.door === 'admin' ? { policies: ['admin::isAuthenticatedAdmin'] } : { auth: false },
  };
}
