import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { environment } from '../../environment';
import { check, type Checks } from './checks';

/** Whoever asks again within this time gets the same answer, in milliseconds: asking is open to everybody. */
const FRESH = 1_000;

/**
 * `/health/live`: the process answers. `/health/ready`: it can serve, too; 503 where its database or its storage cannot.
 * Late messages are told and do not make it unready: a mail server that is down is no reason to close the portals.
 */
export function serveHealth(strapi: Core.Strapi): void {
  const uploads = path.join(strapi.dirs.static.public, 'uploads');
  let latest: { at: number; checks: Promise<Checks> } | null = null;
  const checksNow = (now: number): Promise<Checks> => {
    if (!latest || now - latest.at >= FRESH) latest = { at: now, checks: check(uploads, now) };
    return latest.checks;
  };
  const route = (place: string, answer: () => Promise<{ status: number; body: object }>) => ({
    method: 'GET' as const,
    path: `/health/${place}`,
    config: { auth: false as const },
    async handler(ctx: Context) {
      const { status, body } = await answer();
      ctx.set('Cache-Control', 'no-store');
      ctx.status = status;
      ctx.body = body;
    },
  });
  strapi.server.routes([
    route('live', () => Promise.resolve({ status: 200, body: { status: 'live' } })),
    route('ready', async () => {
      const checks = await checksNow(Date.now());
      const ready = checks.database === 'ok' && checks.storage === 'ok';
      return { status: ready ? 200 : 503, body: { status: ready ? 'ready' : 'notReady', checks } };
    }),
  ]);
}

/** Mails that reach nobody are said out loud at every start (MS-03). */
export function warnOfSilence(strapi: Core.Strapi): void {
  if (!environment.mailGoesToPeople) strapi.log.warn('Mails go to the development mailbox and reach nobody: set SMTP_HOST and SMTP_PORT.');
  if (!environment.SEND_MESSAGES) strapi.log.warn('This process sends nothing (SEND_MESSAGES): another must.');
  if (!environment.smsGoesToPeople) strapi.log.warn('SMS go to the development mailbox and reach nobody: set TWILIO_ACCOUNT_SID or SMS_URL.');
}
