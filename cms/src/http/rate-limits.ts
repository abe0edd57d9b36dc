import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite, type RateLimiterStoreAbstract } from 'rate-limiter-flexible';
import { timingSafeEqual } from 'node:crypto';
import { environment } from '../environment';
import { Refusal } from '../domain/refusal';

/** Every limit of the product, counted in the database by client address. `seconds` is the window. */
export const LIMITS = {
  login: { points: 10, seconds: 300, description: 'Attempts to sign in.' },
  linkOpen: { points: 60, seconds: 300, description: 'Customer links opened.' },
  linkRenew: { points: 5, seconds: 900, description: 'Fresh customer links asked for.' },
  codeTry: { points: 20, seconds: 900, description: 'Codes by SMS tried.' },
  write: { points: 600, seconds: 60, description: 'Commands given.' },
} as const satisfies Record<string, { points: number; seconds: number; description: string }>;

export type LimitName = keyof typeof LIMITS;

let limiters: Map<LimitName, RateLimiterStoreAbstract> | null = null;

/** Several processes share one count, so it lives in the database; PF-12. */
export function openRateLimits(strapi: Core.Strapi): void {
  const postgres = strapi.db.dialect.client === 'postgres';
  limiters = new Map();
  for (const [name, limit] of Object.entries(LIMITS) as [LimitName, (typeof LIMITS)[LimitName]][]) {
    const options = {
      storeClient: strapi.db.connection,
      storeType: 'knex',
      tableName: 'portico_rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: limit.points,
      duration: limit.seconds,
    };
    limiters.set(name, postgres ? new RateLimiterPostgres(options) : new RateLimiterSQLite(options as never));
  }
}

/** Takes one point; throws `rate.limited` with the seconds to wait. */
export async function takePoint(name: LimitName, key: string): Promise<void> {
  try {
    await limiters?.get(name)?.consume(key);
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    throw new Refusal('rate.limited', { retryAfter: Math.ceil(reason.msBeforeNext / 1000) });
  }
}

/** The address of the person asking: the frontend's word counts, as it proves itself by key; else the connection's. */
export function clientAddress(ctx: Context): string {
  const forwarded = ctx.get('X-Forwarded-For').split(',')[0]?.trim();
  return forwarded && fromFrontend(ctx) ? forwarded : (ctx.req.socket.remoteAddress ?? 'unknown');
}

function fromFrontend(ctx: Context): boolean {
  const given = Buffer.from(ctx.get('X-Portico-Frontend'));
  const expected = Buffer.from(environment.PORTICO_FRONTEND_KEY);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
