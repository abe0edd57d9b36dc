import { factories, type Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { holdRow } from '../domain/database/hold-row';
import { Refusal } from '../domain/refusal';
import { once } from './idempotency';
import { allowedQuery, type AllowedPaths } from './stock-query';

export interface StockType {
  uid: 'api::case.case' | 'api::contact.contact' | 'api::task.task' | 'api::case-document.case-document' | 'api::invoice.invoice';
  table: string;
  /** Its name in addresses: `/api/{plural}`. */
  plural: string;
  allowed: AllowedPaths;
  /** What fields that hold JSON are held to, for those who read the description. */
  json?: Readonly<Record<string, z.ZodType>>;
  /** The condition under which a thing belongs to one of these portals. */
  scope(portalIds: number[]): Record<string, unknown>;
  /** Throws where what is written would lie outside those portals; may fill in the portal. */
  place(strapi: Core.Strapi, data: Record<string, unknown>, portalIds: number[]): Promise<void>;
}

const types: StockType[] = [];

export function stockTypes(): StockType[] {
  return types;
}

/** The methods that Strapi's core controllers bring; its own types leave them optional. */
interface CoreMethods {
  validateQuery(ctx: Context): Promise<void>;
  sanitizeQuery(ctx: Context): Promise<Record<string, unknown>>;
  validateInput(data: unknown, ctx: Context): Promise<void>;
  sanitizeInput(data: unknown, ctx: Context): Promise<unknown>;
  sanitizeOutput(entity: unknown, ctx: Context): Promise<unknown>;
  transformResponse(entity: unknown, meta?: object): unknown;
}

const core = (controller: unknown) => controller as CoreMethods;

interface TokenState {
  auth?: { credentials?: { id: number } };
}

async function portalsOfToken(strapi: Core.Strapi, ctx: Context): Promise<number[]> {
  const id = (ctx.state as TokenState).auth?.credentials?.id;
  if (id === undefined) throw new Refusal('auth.required');
  return strapi.db.connection('portico_portal_access').where({ subject: 'apiToken', subject_id: id }).pluck('portal_id');
}

/**
 * Stock Strapi REST with row scope (PF-06): the conventions, sanitisers and answers are Strapi's; which rows there
 * are is ours. The scope is added after Strapi has sanitised the query, so nothing can drop it.
 */
export function stockController(type: StockType) {
  types.push(type);
  return factories.createCoreController(type.uid, ({ strapi }) => {
    const find = async (documentId: string, portalIds: number[]) => {
      const where = { $and: [{ documentId }, type.scope(portalIds)] };
      const found = (await strapi.db.query(type.uid).findOne({ where, select: ['id', 'updatedAt'] })) as { updatedAt: string } | null;
      if (!found) throw new Refusal('notFound');
      return found;
    };
    return {
      async find(ctx) {
        const portalIds = await portalsOfToken(strapi, ctx);
        ctx.query = allowedQuery(ctx.query, type.allowed);
        await core(this).validateQuery(ctx);
        const query = await core(this).sanitizeQuery(ctx);
        const filters = { $and: [query.filters ?? {}, type.scope(portalIds)] };
        const { results, pagination } = await strapi.service(type.uid).find({ ...query, filters });
        return core(this).transformResponse(await core(this).sanitizeOutput(results, ctx), { pagination });
      },

      async findOne(ctx) {
        const { updatedAt } = await find(ctx.params.id, await portalsOfToken(strapi, ctx));
        ctx.query = allowedQuery(ctx.query, type.allowed);
        await core(this).validateQuery(ctx);
        const query = await core(this).sanitizeQuery(ctx);
        const entity = await strapi.service(type.uid).findOne(ctx.params.id, query);
        ctx.set('ETag', etag(updatedAt));
        return core(this).transformResponse(await core(this).sanitizeOutput(entity, ctx));
      },

      async create(ctx) {
        const portalIds = await portalsOfToken(strapi, ctx);
        const data = dataOf(ctx, type.allowed);
        await type.place(strapi, data, portalIds);
        await core(this).validateInput(data, ctx);
        const input = await core(this).sanitizeInput(data, ctx);
        const work = async () => {
          const entity = await strapi.service(type.uid).create({ data: input as never });
          return { status: 201, body: await core(this).transformResponse(await core(this).sanitizeOutput(entity, ctx)) };
        };
        const key = ctx.get('Idempotency-Key');
        const owner = `apiToken:${(ctx.state as TokenState).auth?.credentials?.id}`;
        const answer = key ? await once(strapi, { key, owner, request: `POST ${ctx.path} ${JSON.stringify(data)}` }, Date.now(), { prepare: () => Promise.resolve(), work }) : await work();
        if ('replayed' in answer && answer.replayed) ctx.set('Idempotent-Replayed', 'true');
        ctx.status = answer.status;
        return answer.body;
      },

      async update(ctx) {
        const portalIds = await portalsOfToken(strapi, ctx);
        await find(ctx.params.id, portalIds);
        const data = dataOf(ctx, type.allowed);
        if ('case' in data || 'portal' in data) await type.place(strapi, data, portalIds);
        await core(this).validateInput(data, ctx);
        const input = await core(this).sanitizeInput(data, ctx);
        const wanted = ctx.get('If-Match');
        const entity = await strapi.db.transaction(async ({ trx }) => {
          await holdRow(trx, type.table, ctx.params.id);
          const { updatedAt } = await find(ctx.params.id, portalIds);
          if (wanted && wanted !== etag(updatedAt)) throw new Refusal('precondition.failed');
          return strapi.service(type.uid).update(ctx.params.id, { data: input as never });
        });
        return core(this).transformResponse(await core(this).sanitizeOutput(entity, ctx));
      },
    };
  });
}

const etag = (updatedAt: string) => `"${new Date(updatedAt).getTime()}"`;

/** What is written may name what can be read, and nothing else: no file of anybody's by its number, for one. */
function dataOf(ctx: Context, allowed: AllowedPaths): Record<string, unknown> {
  const data = (ctx.request as { body?: { data?: unknown } }).body?.data;
  if (!data || typeof data !== 'object' || Array.isArray(data)) {
    throw new Refusal('input.invalid', { findings: [{ path: 'body.data', message: 'The body needs an object "data".' }] });
  }
  const writable = (name: string) => (allowed.fields.includes(name) && !allowed.readOnly?.includes(name)) || Object.hasOwn(allowed.relations, name);
  const unknown = Object.keys(data).filter((name) => !writable(name));
  if (unknown.length) {
    throw new Refusal('input.unknownParameter', { findings: unknown.map((name) => ({ path: `body.data.${name}`, message: 'This is not open to REST consumers.' })) });
  }
  return data as Record<string, unknown>;
}

/** The four stock routes of a type; there is no DELETE on what is recorded. Only API tokens come this way. */
export function stockRoutes({ uid, plural }: Pick<StockType, 'uid' | 'plural'>) {
  const route = (method: string, path: string, action: string) => ({
    method,
    path,
    handler: `${uid}.${action}`,
    config: { auth: { strategies: ['content-api-token'], scope: [`${uid}.${action}`] } },
  });
  return {
    type: 'content-api',
    routes: [
      route('GET', `/${plural}`, 'find'),
      route('GET', `/${plural}/:id`, 'findOne'),
      route('POST', `/${plural}`, 'create'),
      route('PUT', `/${plural}/:id`, 'update'),
    ],
  };
}
