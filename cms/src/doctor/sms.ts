import { TwilioRefused } from '../plugins/messaging/server/sms/twilio-refusals';
import { ok, problem, warning, type Finding } from './finding';
import { unreached } from './unreached';

export interface SmsSending {
  twilio: { accountSid: string; authToken: string; baseUrl: string; from: string } | null;
  /** SMS_URL. */
  gateway: string;
  /** False where SMS go to the development mailbox. */
  goesToPeople: boolean;
}

const PATIENCE = 10_000;
const ADDRESS = 'Check TWILIO_BASE_URL, and that a firewall lets this machine out.';
const CREDENTIALS = 'Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN against the console at Twilio.';

export async function checkSms({ twilio, gateway, goesToPeople }: SmsSending): Promise<Finding[]> {
  if (twilio) return [await account(twilio)];
  if (goesToPeople) return [await reach(gateway)];
  return [warning('sms', 'SMS go to the development mailbox and reach nobody.', 'For real ones set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM, or SMS_URL.')];
}

async function account({ accountSid, from, ...access }: NonNullable<SmsSending['twilio']>): Promise<Finding> {
  const { openTwilio } = await import('../plugins/messaging/server/sms/twilio-connection');
  try {
    const { status, type } = await openTwilio({ accountSid, ...access }).api.v2010.accounts(accountSid).fetch();
    if (status !== 'active') return problem('sms', `The account at Twilio is ${status}.`, 'Look into the console at Twilio for the reason.');
    if (type === 'Trial') return warning('sms', 'The account at Twilio is a trial: it sends to verified numbers only.', 'Upgrade it in the console at Twilio.');
    return ok('sms', `Twilio knows the account, which is active; SMS come from ${from}.`);
  } catch (error) {
    if (!(error instanceof TwilioRefused)) return problem('sms', `${(error as Error).message}.`, ADDRESS);
    return problem('sms', `${error.message}.`, error.code === null ? ADDRESS : CREDENTIALS);
  }
}

/** Whether anybody answers; an SMS is not sent. The address may hold a key, so only its host is told. */
async function reach(url: string): Promise<Finding> {
  const { host } = new URL(url);
  try {
    const { status } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    if (status >= 500) return warning('sms', `The SMS gateway at ${host} answers, but is not well (${status}).`, 'Ask who runs it.');
    return ok('sms', `The SMS gateway at ${host} answers.`);
  } catch (error) {
    return (
      unreached('sms', { server: 'The SMS gateway', address: host, host: 'SMS_URL', port: 'its port' }, error) ??
      problem('sms', `The SMS gateway at ${host} cannot be reached.`, 'Check SMS_URL, and that a firewall lets this machine out.')
    );
  }
}
