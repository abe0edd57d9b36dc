type About = 'recipient' | 'sender';

/**
 * What Twilio's error codes mean to a message (https://www.twilio.com/docs/api/errors). What is wrong with the recipient or
 * the text stays wrong; what is wrong with the account, the sender or the moment can be put right while the message waits.
 */
export const TWILIO_CODES: Readonly<Record<number, { about: About; meaning: string }>> = {
  20003: { about: 'sender', meaning: 'the account and its token do not fit' },
  20005: { about: 'sender', meaning: 'the account is not active' },
  20404: { about: 'sender', meaning: 'there is no such account' },
  20429: { about: 'sender', meaning: 'too many requests at once' },
  21211: { about: 'recipient', meaning: 'the number is not valid' },
  21212: { about: 'sender', meaning: 'TWILIO_FROM is not a valid number' },
  21214: { about: 'recipient', meaning: 'the number cannot be reached' },
  21217: { about: 'recipient', meaning: 'the number is not valid' },
  21219: { about: 'recipient', meaning: 'a trial account sends to verified numbers only' },
  21265: { about: 'recipient', meaning: 'the number is a short code' },
  21266: { about: 'recipient', meaning: 'the number is the sender’s own' },
  21408: { about: 'recipient', meaning: 'the account may not send to the number’s country' },
  21603: { about: 'sender', meaning: 'the sender is missing' },
  21606: { about: 'sender', meaning: 'TWILIO_FROM is not a number of this account that can send SMS' },
  21608: { about: 'recipient', meaning: 'a trial account sends to verified numbers only' },
  21610: { about: 'recipient', meaning: 'the recipient has unsubscribed' },
  21611: { about: 'sender', meaning: 'the sender’s queue is full' },
  21612: { about: 'recipient', meaning: 'the number cannot be reached from this sender' },
  21614: { about: 'recipient', meaning: 'the number is not a mobile number' },
  21617: { about: 'recipient', meaning: 'the text is too long' },
  21635: { about: 'recipient', meaning: 'the number is a landline' },
  21659: { about: 'sender', meaning: 'TWILIO_FROM is not a number of this account' },
  21660: { about: 'sender', meaning: 'TWILIO_FROM belongs to another account' },
  21703: { about: 'sender', meaning: 'the messaging service has no senders' },
  21705: { about: 'sender', meaning: 'there is no such messaging service' },
  21730: { about: 'sender', meaning: 'Twilio is being maintained' },
  30001: { about: 'sender', meaning: 'the sender’s queue is full' },
  30002: { about: 'sender', meaning: 'the account is suspended' },
  30022: { about: 'sender', meaning: 'the sender has used up its rate' },
  63038: { about: 'sender', meaning: 'the account has used up its messages of the day' },
};

/**
 * Twilio's no. It says what Twilio's number means and never Twilio's own words: those may repeat the message. `permanent`
 * where no later attempt can help.
 */
export class TwilioRefused extends Error {
  readonly permanent: boolean;

  /** `code` is null where the answer had none: then something between us and Twilio gave it, and nothing is known of the message. */
  constructor(
    readonly status: number,
    readonly code: number | null,
  ) {
    const known = code === null ? undefined : TWILIO_CODES[code];
    const where = code === null ? '' : `, error ${code}: ${known?.meaning ?? `see https://www.twilio.com/docs/api/errors/${code}`}`;
    super(`Twilio answered ${status}${where}`);
    this.name = 'TwilioRefused';
    this.permanent = known ? known.about === 'recipient' : code !== null && status === 400;
  }
}

/** What a failing answer of Twilio's says. Only its number is believed; the body may be anything. */
export function refusedBy(status: number, body: unknown): TwilioRefused {
  const code = (body as { code?: unknown } | null)?.code;
  return new TwilioRefused(status, typeof code === 'number' && Number.isSafeInteger(code) ? code : null);
}

/** The instant that a `Retry-After` names, at most a day ahead (ms UTC); null where it names none. RFC 9110, 10.2.3. */
export function retryInstant(header: string | null | undefined, now: number): number | null {
  if (!header) return null;
  const named = /^\d+$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return named > now ? Math.min(named, now + 86_400_000) : null;
}
