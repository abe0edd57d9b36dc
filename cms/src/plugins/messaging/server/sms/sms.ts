export interface Sms {
  /** E.164. */
  to: string;
  text: string;
  /** Key of the portal that sends it. */
  portal: string;
}

/** Somebody who carries SMS. `send` answers the carrier's own name for the message, where it gives one. */
export interface SmsProvider {
  name: 'gateway' | 'developmentMailbox' | 'twilio';
  send(sms: Sms): Promise<{ reference: string | null }>;
}
