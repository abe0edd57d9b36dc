import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite, type RateLimiterStoreAbstract } from 'rate-limiter-flexible';
import { timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { environment } from '../environment';
import { Refusal } from '../domain/refusal';

/** Every limit of the product, counted in the database: by client address, or by what its description names. `seconds` is the window. */
export const LIMITS = {
  login: { points: 10, seconds: 300, description: 'Attempts to sign in.' },
  linkOpen: { points: 60, seconds: 300, description: 'Customer links opened.' },
  linkRenew: { points: 5, seconds: 900, description: 'Fresh customer links asked for.' },
  codeTry: { points: 20, seconds: 900, description: 'Codes by SMS tried.' },
  codeSend: { points: 10, seconds: 86_400, description: 'Codes by SMS for one grant.' },
  codeSendPhone: { points: 15, seconds: 86_400, description: 'Codes by SMS to one phone number, in all portals; the number is counted by its keyed hash.' },
  codeTryPhone: { points: 30, seconds: 86_400, description: 'Codes by SMS tried for one phone number, over all its links; right ones count too, so that racing tries are no more.' },
  linkRenewGrant: { points: 3, seconds: 3600, description: 'Fresh links for one grant.' },
  loginAccount: { points: 20, seconds: 900, description: 'Failed attempts to sign in to one account.' },
  passwordChange: { points: 20, seconds: 900, description: 'Changes of a password tried.' },
  passwordForgotten: { points: 5, seconds: 900, description: 'Links to a new password asked for.' },
  passwordForgottenAccount: { points: 3, seconds: 3600, description: 'Links to a new password for one account, whether or not it exists; what is more gets none, and is not told.' },
  passwordReset: { points: 20, seconds: 900, description: 'Links to a new password looked at or used.' },
  upload: { points: 120, seconds: 600, description: 'Forms with files sent.' },
  customerMessage: { points: 30, seconds: 600, description: 'Messages that customers write.' },
  mailToAddress: { points: 100, seconds: 3600, description: 'Mails to one address, in all portals; what is more waits (MS-08). The address is counted by its keyed hash.' },
  mailFromSender: { points: 20, seconds: 3600, description: 'Mails from one sender that are posted; what is more goes to quarantine (MS-08).' },
  bidOpen: { points: 120, seconds: 300, description: 'Links to bid looked at or opened, and what is read by them.' },
  bidGive: { points: 20, seconds: 600, description: 'Bids given by link.' },
  preview: { points: 600, seconds: 300, description: 'Previews of the customer page looked at.' },
  smsNumber: { points: 30, seconds: 86_400, description: 'SMS sent to one number, from all portals; the number is counted by its keyed hash.' },
  smsPortal: { points: environment.SMS_PER_DAY, seconds: 86_400, description: 'SMS sent from one portal.' },
  templateTest: { points: 20, seconds: 3600, description: 'Test mails that an administrator sends to herself.' },
  pushTest: { points: 20, seconds: 600, description: 'Messages that clients send to their own devices.' },
  optOut: { points: 60, seconds: 300, description: 'Wishes for no more mails of a kind, read or given.' },
  verification: { points: 60, seconds: 300, description: 'Approved documents looked for by their hash.' },
  report: { points: 60, seconds: 600, description: 'Reports of cases downloaded, papers and certificates drawn.' },
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

/** Gives back a point that was taken for something that has not happened. */
export async function giveBackPoint(name: LimitName, key: string): Promise<void> {
  await limiters?.get(name)?.reward(key);
}

/** Takes one point; answers whether there was one, where a refusal would tell too much. */
export async function hasPoint(name: LimitName, key: string): Promise<boolean> {
  try {
    await takePoint(name, key);
    return true;
  } catch (reason) {
    if (reason instanceof Refusal) return false;
    throw reason;
  }
}

/** The address of the person asking: the frontend's word counts, as it proves itself by key; else the connection's. */
export function clientAddress(ctx: Context): string {
  const forwarded = ctx.get('X-Forwarded-For').split(',')[0]?.trim();
  return networkOf(forwarded && fromFrontend(ctx) ? forwarded : (ctx.req.socket.remoteAddress ?? 'unknown'));
}

/** An IPv6 subscriber has a /64 of addresses; counted one by one, they would be no limit. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups.slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

function fromFrontend(ctx: Context): boolean {
  const given = Buffer.from(ctx.get('X-Portico-Frontend'));
  const expected = Buffer.from(environment.PORTICO_FRONTEND_KEY);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
