import { randomInt } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Installation, openInstallation } from '../api/support/installation.ts';
import { type FoundedPortal, foundPortal } from '../api/support/portal.ts';
import { startCopy, type StartedCopy } from '../stack/copy.ts';
import { demoLettersSent } from '../stack/demo-letters.ts';
import { type TwilioServer, startTwilio, twilioError } from '../stack/twilio.ts';

const SENDER = '+4759440000';

let twilio: TwilioServer;
let started: StartedCopy;
let installation: Installation;
let portal: FoundedPortal;

beforeAll(async () => {
  twilio = await startTwilio();
  started = await startCopy({
    database: 'sqlite',
    frontend: false,
    seed: true,
    variables: { TWILIO_ACCOUNT_SID: twilio.accountSid, TWILIO_AUTH_TOKEN: twilio.authToken, TWILIO_FROM: SENDER, TWILIO_BASE_URL: twilio.url, SMS_PER_DAY: '3' },
  });
  await demoLettersSent(started.copy);
  installation = await openInstallation(started.copy);
  portal = await foundPortal(installation);
});
afterAll(async () => {
  await installation.close();
  await started.stop();
  await twilio.stop();
});

interface Row {
  readonly state: string;
  readonly reference: string | null;
  readonly error: string | null;
  readonly attempts: number;
  readonly due_at: number;
}

const messageTo = async (mobile: string): Promise<Row | undefined> => (await installation.database.rows<Row>('SELECT state, reference, error, attempts, due_at FROM portico_outbox WHERE recipient = ?', [mobile]))[0];

/** A contact without an e-mail address gets its link by SMS. */
async function invite(of: FoundedPortal = portal): Promise<string> {
  const mobile = `+479${randomInt(1_000_000, 9_999_999)}`;
  await of.rest.addContact(await of.rest.createCase(), { email: null, mobile });
  return mobile;
}

const settles = (mobile: string) => expect.poll(async () => (await messageTo(mobile))?.state, { timeout: 20_000, interval: 50 });

describe('MS-04 SMS by Twilio', () => {
  test('go out from the sender, and keep Twilio’s name for them', async () => {
    const mobile = await invite();
    await settles(mobile).toBe('sent');
    const sent = twilio.messages.find(({ to }) => to === mobile);
    expect(sent).toMatchObject({ from: SENDER, text: expect.stringContaining('/case/open/') as string });
    expect(await messageTo(mobile)).toMatchObject({ reference: sent?.sid, attempts: 1 });
  });

  test('to a number that is none fail at once; nothing of the text is kept in the error', async () => {
    twilio.answerWith(twilioError(400, 21211, 'Invalid To number'));
    const mobile = await invite();
    await settles(mobile).toBe('failed');
    expect((await messageTo(mobile))?.error).not.toContain('/case/open/');
  });

  test('are tried again where Twilio cannot take them now', async () => {
    twilio.answerWith(twilioError(503, 20503, 'Unavailable'));
    const mobile = await invite();
    await expect.poll(async () => (await messageTo(mobile))?.attempts, { timeout: 20_000, interval: 50 }).toBe(1);
    await settles(mobile).toBe('sent');
    expect(twilio.messages.filter(({ to }) => to === mobile)).toHaveLength(1);
  });

  test('beyond what a portal may send a day wait, and another portal’s go', async () => {
    const busy = await foundPortal(installation);
    for (let index = 0; index < 3; index += 1) await settles(await invite(busy)).toBe('sent');
    const waiting = await invite(busy);
    await expect.poll(async () => (await messageTo(waiting))?.error, { timeout: 20_000, interval: 50 }).toContain('SMS_PER_DAY');
    const { state, attempts, due_at } = (await messageTo(waiting)) ?? {};
    expect([state, attempts]).toEqual(['queued', 0]);
    expect(Number(due_at) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    await settles(await invite(await foundPortal(installation))).toBe('sent');
  });
});
