import { environment } from '../environment';
import { mailServer } from '../plugins/messaging/server/mail-server';
import { checkDatabase } from './database';
import type { Area, Finding } from './finding';
import { checkMail } from './mail';
import { checkReplies } from './replies';
import { checkSms } from './sms';

/** What is looked at, in the order in which it is told. Each looks at a server of its own, so they may run at once. */
export function startChecks(to: string | undefined): { area: Area; findings: Promise<Finding[]> }[] {
  const { IMAP_HOST: host, TWILIO_ACCOUNT_SID: accountSid } = environment;
  const mailbox =
    host === undefined
      ? null
      : { host, port: environment.IMAP_PORT, secure: environment.IMAP_SECURE, username: environment.IMAP_USERNAME, password: environment.IMAP_PASSWORD, folder: environment.IMAP_FOLDER };
  const twilio =
    accountSid === undefined
      ? null
      : { accountSid, authToken: environment.TWILIO_AUTH_TOKEN ?? '', baseUrl: environment.TWILIO_BASE_URL, from: environment.TWILIO_FROM ?? '' };
  return [
    { area: 'database', findings: checkDatabase(environment) },
    { area: 'mail', findings: checkMail({ server: mailServer(), from: environment.MAIL_FROM, goesToPeople: environment.mailGoesToPeople, to }) },
    { area: 'replies', findings: checkReplies({ mailbox, replyTo: environment.MAIL_REPLY_TO, areRead: environment.repliesAreRead }) },
    { area: 'sms', findings: checkSms({ twilio, gateway: environment.SMS_URL, goesToPeople: environment.smsGoesToPeople }) },
  ];
}
