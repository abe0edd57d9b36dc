import type { SmsProvider } from './sms';
import type { TwilioAccount } from './twilio-connection';

export interface TwilioSender extends TwilioAccount {
  /** A number in E.164, or the SID of a messaging service, which chooses among its numbers. */
  from: string;
}

/** SMS by Twilio (MS-04). The message's SID is the reference. */
export function createTwilio({ from, ...account }: TwilioSender): SmsProvider {
  // The library takes a third of a second and some megabytes to load: only where something is sent by it.
  const connected = async () => (await import('./twilio-connection')).openTwilio(account);
  let client: ReturnType<typeof connected> | null = null;
  const sender = from.startsWith('MG') ? { messagingServiceSid: from } : { from };
  return {
    name: 'twilio',
    async send({ to, text }) {
      client ??= connected();
      const { sid } = await (await client).messages.create({ to, body: text, ...sender });
      if (!sid) throw new Error('Twilio’s answer names no message');
      return { reference: sid };
    },
  };
}
