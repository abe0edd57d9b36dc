import { environment } from '../../../../environment';
import type { SmsProvider } from './sms';
import { createTwilio } from './twilio';

/** An HTTP answer, whose numbers mean the opposite of SMTP's: 4xx is about the message, 5xx about the provider's moment. */
export class SmsRefused extends Error {
  readonly permanent: boolean;

  constructor(status: number) {
    super(`The SMS provider answered ${status}`);
    this.permanent = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  }
}

const gateway: SmsProvider = {
  name: environment.smsGoesToPeople ? 'gateway' : 'developmentMailbox',
  async send(sms) {
    const answer = await fetch(environment.SMS_URL, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sms),
      signal: AbortSignal.timeout(15_000),
    });
    if (!answer.ok) throw new SmsRefused(answer.status);
    return { reference: null };
  },
};

const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken = '', TWILIO_FROM: from = '', TWILIO_BASE_URL: baseUrl } = environment;
const twilio = accountSid === undefined ? null : createTwilio({ accountSid, authToken, from, baseUrl });

/** Twilio where there is an account; else the gateway, which is the development mailbox unless another is set. */
export function smsProvider(): SmsProvider {
  return twilio ?? gateway;
}
