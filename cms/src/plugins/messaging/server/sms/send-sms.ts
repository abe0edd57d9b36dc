import { createHmac } from 'node:crypto';
import { environment } from '../../../../environment';
import { Refusal } from '../../../../domain/refusal';
import { giveBackPoint, takePoint, type LimitName } from '../../../../http/rate-limits';
import { Postponed } from '../services/postponed';
import { smsProvider } from './provider';
import type { Sms } from './sms';

type Count = readonly [limit: Extract<LimitName, 'smsNumber' | 'smsPortal'>, key: string];

const SPENT = {
  smsNumber: 'This number has been sent as many SMS as it gets in a day',
  smsPortal: 'The portal has sent as many SMS as it may in a day (SMS_PER_DAY)',
} as const;

/** One number is one count in all portals; the number itself is not stored. */
function numberKey(number: string): string {
  return createHmac('sha256', environment.PORTICO_LINK_KEY).update(`sms-number\n${number}`).digest('base64url');
}

/**
 * Sends an SMS within the limits per number, and per portal and day (MS-04). Throws `Postponed` where one is spent, and the
 * provider's errors, which hold neither the text nor a secret. Only what was sent counts.
 */
export async function sendSms({ portalId, ...sms }: Sms & { portalId: number }): Promise<{ reference: string | null }> {
  const number: Count = ['smsNumber', numberKey(sms.to)];
  const portal: Count = ['smsPortal', String(portalId)];
  return counted(number, () => counted(portal, () => smsProvider().send(sms)));
}

async function counted<Answer>([limit, key]: Count, work: () => Promise<Answer>): Promise<Answer> {
  try {
    await takePoint(limit, key);
    return await work();
  } catch (error) {
    await giveBackPoint(limit, key);
    if (error instanceof Refusal) throw new Postponed(SPENT[limit], Date.now() + Number(error.details.retryAfter) * 1000);
    throw error;
  }
}
