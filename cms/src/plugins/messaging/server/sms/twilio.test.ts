import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTwilio, twilioError, type TwilioAnswer, type TwilioServer } from '../../../../../../tests/stack/twilio';
import { Postponed } from '../services/postponed';
import { createTwilio } from './twilio';

const SERVICE = `MG${'0'.repeat(32)}`;
const sms = { to: '+4741234567', text: 'Koden er 493021, hemmelig & 100 % ærlig', portal: 'nordlys' };

let twilio: TwilioServer;
beforeAll(async () => void (twilio = await startTwilio()));
afterAll(() => twilio.stop());

const send = ({ from = '+4790000000', patience = 15_000, ...account }: { from?: string; patience?: number; baseUrl?: string; authToken?: string } = {}) =>
  createTwilio({ accountSid: twilio.accountSid, authToken: twilio.authToken, baseUrl: twilio.url, from, patience, ...account }).send(sms);

/** The error, of which nothing that is written out may hold a secret: neither its message nor what hangs on it. */
async function failure(sending: Promise<unknown>): Promise<Error & { permanent?: boolean }> {
  const error = await sending.then(
    () => new Error('It was sent'),
    (reason: unknown) => reason as Error,
  );
  const written = `${error.stack} ${JSON.stringify({ ...error })} ${String(error.cause)}`;
  for (const secret of ['493021', 'hemmelig', 'rlig', '41234567', twilio.authToken, Buffer.from(twilio.authToken).toString('base64').slice(4, 30)]) {
    expect(written).not.toContain(secret);
  }
  return error;
}

describe('MS-04 an SMS by Twilio', () => {
  it.each(['+4790000000', SERVICE])('goes out from %s as it was written, and is known by its SID', async (from) => {
    const { reference } = await send({ from });
    expect(twilio.messages.at(-1)).toEqual({ sid: reference, to: sms.to, text: sms.text, from });
  });

  it('goes to the base address, whatever its ending', async () => {
    const { reference } = await send({ baseUrl: `${twilio.url}/` });
    expect(twilio.messages.at(-1)?.sid).toBe(reference);
  });

  it.each<[string, TwilioAnswer, boolean, RegExp]>([
    ['the number is invalid', twilioError(400, 21211, `The 'To' number ${sms.to} is not valid: ${sms.text}`), true, /400, error 21211: the number is not valid$/],
    ['the recipient has unsubscribed', twilioError(400, 21610, 'Attempt to send to unsubscribed recipient'), true, /unsubscribed$/],
    ['the number is a landline’s', twilioError(400, 21614, 'not a mobile number'), true, /not a mobile number$/],
    ['Twilio refuses it as we do not know', twilioError(400, 29999, sms.text), true, /29999: see https/],
    ['the token is wrong', twilioError(401, 20003, `Authenticate`), false, /do not fit$/],
    ['TWILIO_FROM is not ours', twilioError(400, 21606, 'not a valid sender'), false, /TWILIO_FROM/],
    ['too much is asked', twilioError(429, 20429, 'Too many requests'), false, /429, error 20429/],
    ['Twilio fails', twilioError(500, 20500, sms.text), false, /500, error 20500/],
    ['Twilio is being repaired', { status: 503, body: '<html>back soon</html>' }, false, /answered 503$/],
    ['a proxy says no', { status: 403, body: `<html>${sms.text}</html>` }, false, /answered 403$/],
    ['a proxy finds it bad', { status: 400, body: 'Bad request' }, false, /answered 400$/],
    ['it is sent elsewhere', { status: 302, body: '', headers: { location: 'http://127.0.0.1:1/' } }, false, /answered 302$/],
  ])('where %s', async (_why, answer, permanent, message) => {
    twilio.answerWith(answer);
    const before = twilio.requests;
    const error = await failure(send());
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({ permanent });
    expect(twilio.requests).toBe(before + 1);
  });

  it('waits as long as Twilio asks for', async () => {
    twilio.answerWith(twilioError(429, 20429, 'Too many requests', { 'Retry-After': '120' }));
    const before = Date.now();
    const error = await failure(send());
    expect(error).toBeInstanceOf(Postponed);
    expect((error as Postponed).until).toBeGreaterThanOrEqual(before + 120_000);
    expect((error as Postponed).until).toBeLessThanOrEqual(Date.now() + 120_000);
  });

  it.each<[string, TwilioAnswer]>([
    ['is no JSON', { status: 200, body: `<html>${sms.text}</html>` }],
    ['is empty', { status: 201, body: '' }],
    ['names no message', { status: 201, body: { status: 'queued', body: sms.text } }],
  ])('is tried again where the answer %s', async (_what, answer) => {
    twilio.answerWith(answer);
    expect((await failure(send())).permanent).toBeUndefined();
  });

  it.each<TwilioAnswer>(['hang', 'drip'])('is tried again where the server lets it %s', async (answer) => {
    twilio.answerWith(answer);
    const error = await failure(send({ patience: 150 }));
    expect([error.message, error.permanent]).toEqual(['Twilio could not be reached (no answer in time)', undefined]);
  });

  it('is tried again where nobody listens', async () => {
    const gone = await startTwilio();
    await gone.stop();
    const error = await failure(send({ baseUrl: gone.url }));
    expect([error.message, error.permanent]).toEqual(['Twilio could not be reached (ECONNREFUSED)', undefined]);
  });

  it('is refused with a wrong token, without the token in the words', async () => {
    expect((await failure(send({ authToken: 'wrong-token-of-nobody' }))).message).not.toContain('wrong-token');
  });
});
