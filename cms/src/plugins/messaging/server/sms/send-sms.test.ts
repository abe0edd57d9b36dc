import type { Core } from '@strapi/strapi';
import knex, { type Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTwilio, twilioError, type TwilioServer } from '../../../../../../tests/stack/twilio';
import type * as Postponing from '../services/postponed';
import type { sendSms as Send } from './send-sms';

const DAY = 86_400_000;
const PER_PORTAL = 40;
const PER_NUMBER = 30;

let twilio: TwilioServer;
let database: Knex;
let sendSms: typeof Send;
let Postponed: typeof Postponing.Postponed;

beforeAll(async () => {
  twilio = await startTwilio();
  // Test files share what has been loaded, and this one wants another environment.
  vi.resetModules();
  vi.stubEnv('TWILIO_ACCOUNT_SID', twilio.accountSid);
  vi.stubEnv('TWILIO_AUTH_TOKEN', twilio.authToken);
  vi.stubEnv('TWILIO_FROM', '+4790000000');
  vi.stubEnv('TWILIO_BASE_URL', twilio.url);
  vi.stubEnv('SMS_PER_DAY', String(PER_PORTAL));
  ({ sendSms } = await import('./send-sms'));
  ({ Postponed } = await import('../services/postponed'));
  const { openRateLimits } = await import('../../../../http/rate-limits');
  database = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
  await database.schema.createTable('portico_rate_limits', (table) => {
    table.string('key').primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire');
  });
  openRateLimits({ db: { connection: database, dialect: { client: 'sqlite' } } } as unknown as Core.Strapi);
});
afterAll(async () => {
  await database.destroy();
  await twilio.stop();
  vi.unstubAllEnvs();
  vi.resetModules();
});
beforeEach(() => database('portico_rate_limits').delete());

const send = (to: string, portalId = 1) => sendSms({ to, text: 'Koden er 493021', portal: 'nordlys', portalId });
const number = (index: number) => `+474000${String(index).padStart(4, '0')}`;

async function sendMany(count: number, to: (index: number) => string, portalId = 1): Promise<void> {
  for (let index = 0; index < count; index += 1) await send(to(index), portalId);
}

async function postponement(sending: Promise<unknown>): Promise<Postponing.Postponed> {
  const reason = await sending.catch((error: unknown) => error);
  if (!(reason instanceof Postponed)) throw new Error(`Not postponed but ${String(reason)}`);
  expect(reason.until).toBeGreaterThan(Date.now() + DAY - 60_000);
  expect(reason.until).toBeLessThanOrEqual(Date.now() + DAY + 1000);
  return reason;
}

describe('MS-04 limits of SMS', () => {
  it('answers the carrier’s name for the message', async () => {
    const { reference } = await send(number(1));
    expect(twilio.messages.at(-1)).toMatchObject({ sid: reference, to: number(1) });
  });

  it('one number gets so many a day, over all portals, and the next wait for the end of it', async () => {
    await sendMany(PER_NUMBER - 1, () => number(1), 1);
    await send(number(1), 2);
    const before = twilio.requests;
    expect((await postponement(send(number(1), 3))).message).toContain('This number');
    expect(twilio.requests).toBe(before);
    await send(number(2), 3);
  });

  it('one portal sends so many a day, and another is not touched by it', async () => {
    await sendMany(PER_PORTAL, number);
    expect((await postponement(send(number(99)))).message).toContain('SMS_PER_DAY');
    await send(number(99), 2);
  });

  it('what waits for the portal does not count against its number', async () => {
    await sendMany(PER_PORTAL, number);
    for (let index = 0; index < PER_NUMBER + 1; index += 1) await postponement(send(number(99)));
    await send(number(99), 2);
  });

  it('what was not sent does not count', async () => {
    for (let index = 0; index < PER_NUMBER + 1; index += 1) {
      twilio.answerWith(twilioError(500, 20500, 'Internal error'));
      await expect(send(number(1))).rejects.toThrow('Twilio answered 500');
    }
    await sendMany(PER_NUMBER, () => number(1));
    await postponement(send(number(1)));
  });

  it('no telephone number stands in the counts', async () => {
    await send(number(7));
    const rows = JSON.stringify(await database('portico_rate_limits').select());
    expect(rows).toContain('smsNumber:');
    expect(rows).not.toContain(number(7).slice(1));
  });
});
