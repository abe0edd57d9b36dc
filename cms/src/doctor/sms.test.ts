import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startTwilio, twilioError, type TwilioAnswer, type TwilioServer } from '../../../tests/stack/twilio';
import { checkSms } from './sms';

let twilio: TwilioServer | null = null;
let gateway: Server | null = null;
afterEach(async () => {
  await twilio?.stop();
  twilio = null;
  gateway?.close();
  gateway = null;
});

const text = (part: string) => expect.stringContaining(part) as string;

async function askTwilio({ answer, authToken, ...kind }: { answer?: TwilioAnswer; authToken?: string; accountStatus?: string; accountType?: string }) {
  twilio = await startTwilio(kind);
  if (answer) twilio.answerWith(answer);
  const access = { accountSid: twilio.accountSid, authToken: authToken ?? twilio.authToken, baseUrl: twilio.url, from: '+4790000000' };
  const findings = await checkSms({ twilio: access, gateway: 'http://127.0.0.1:1/sms', goesToPeople: true });
  expect(JSON.stringify(findings)).not.toContain(access.authToken);
  expect(twilio.messages).toEqual([]);
  return findings;
}

describe('PF-03 SMS by Twilio', () => {
  it('knows the account', async () => {
    expect(await askTwilio({})).toEqual([{ area: 'sms', state: 'ok', says: 'Twilio knows the account, which is active; SMS come from +4790000000.' }]);
  });

  it.each<[string, Parameters<typeof askTwilio>[0], 'warning' | 'problem', string, string]>([
    ['the token is wrong', { authToken: 'a wrong token' }, 'problem', 'do not fit', 'TWILIO_AUTH_TOKEN'],
    ['the account is suspended', { accountStatus: 'suspended' }, 'problem', 'suspended', 'console'],
    ['the account is a trial', { accountType: 'Trial' }, 'warning', 'verified numbers', 'Upgrade'],
    ['Twilio fails', { answer: twilioError(500, 20500, 'Internal error') }, 'problem', '500', 'Twilio'],
    ['another answers in its place', { answer: { status: 404, body: '<html>' } }, 'problem', '404', 'TWILIO_BASE_URL'],
  ])('where %s', async (_what, situation, state, says, cure) => {
    expect(await askTwilio(situation)).toEqual([{ area: 'sms', state, says: text(says), cure: text(cure) }]);
  });
});

async function askGateway(status: number | null) {
  gateway = createServer((_request, response) => response.writeHead(status ?? 200).end());
  await new Promise<void>((ready) => gateway?.listen(0, '127.0.0.1', ready));
  const { port } = gateway.address() as AddressInfo;
  if (status === null) await new Promise((closed) => gateway?.close(closed));
  const findings = await checkSms({ twilio: null, gateway: `http://127.0.0.1:${port}/sms?key=secret-key`, goesToPeople: true });
  expect(JSON.stringify(findings)).not.toContain('secret');
  return findings;
}

describe('PF-03 SMS by a gateway', () => {
  it.each([202, 204, 401, 405])('that answers %i is there', async (status) => {
    expect(await askGateway(status)).toMatchObject([{ area: 'sms', state: 'ok' }]);
  });

  it('that fails is told', async () => {
    expect(await askGateway(503)).toMatchObject([{ state: 'warning', says: text('503'), cure: text('who runs it') }]);
  });

  it('that is not there is a problem', async () => {
    expect(await askGateway(null)).toMatchObject([{ state: 'problem', says: text('Nobody listens'), cure: text('SMS_URL') }]);
  });
});

it('MS-03 the development mailbox reaches nobody, which is told', async () => {
  expect(await checkSms({ twilio: null, gateway: 'http://127.0.0.1:8025/sms', goesToPeople: false })).toMatchObject([{ state: 'warning', cure: text('TWILIO_ACCOUNT_SID') }]);
});
