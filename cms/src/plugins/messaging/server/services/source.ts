import type { SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail as it stands on the wire. */
export async function sourceOf(mail: SendMailOptions): Promise<string> {
  return (await new MailComposer(mail).compile().build()).toString('utf8');
}
