import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from '../plugins/messaging/server/mail-server';
import { ok, problem, warning, type Finding } from './finding';
import { unreached } from './unreached';

export interface Mailing {
  server: MailServer;
  /** MAIL_FROM. */
  from: string;
  /** False where mails go to the development mailbox. */
  goesToPeople: boolean;
  /** Who gets a mail as proof, where that was asked for. */
  to?: string | undefined;
}

export async function checkMail(mailing: Mailing): Promise<Finding[]> {
  const { server, from, goesToPeople, to } = mailing;
  const sent = to === undefined ? [] : [await sendProof(mailing, to)];
  if (!goesToPeople) return [warning('mail', 'Mails go to the development mailbox and reach nobody.', 'For real ones set SMTP_HOST and SMTP_PORT, SMTP_USERNAME and SMTP_PASSWORD.'), ...sent];
  return [await connection(server), ...ownSender(from), ...sent];
}

function ownSender(from: string): Finding[] {
  if (!/@([\w-]+\.)*example>?$/.test(from)) return [];
  return [warning('mail', `Mails come from an address that nobody has: ${from}.`, 'Set MAIL_FROM to an address of yours that the mail server may send from.')];
}

/** Connects, says EHLO, begins TLS and logs in, and sends nothing. */
async function connection(server: MailServer): Promise<Finding> {
  const line = new SMTPConnection(server);
  try {
    await new Promise<void>((resolve, reject) => {
      line.once('error', reject);
      line.connect((error) => (error ? reject(error) : resolve()));
    });
    // Once it stands, what breaks is told by the answer that does not come.
    line.on('error', () => undefined);
    const { auth } = server;
    if (auth) await new Promise<void>((resolve, reject) => line.login({ credentials: auth }, (error) => (error ? reject(error) : resolve())));
    return connected(server, line.secure);
  } catch (error) {
    return refused(server, error);
  } finally {
    line.quit();
    line.close();
  }
}

const placeOf = ({ host, port }: MailServer): string => `${host}:${port}`;

function connected(server: MailServer, secure: boolean): Finding {
  const who = server.auth ? `logged in as ${server.auth.user}` : 'without a login';
  const onThisMachine = server.host === 'localhost' || (isIP(server.host) !== 0 && /^(127\.|::1$)/.test(server.host));
  if (secure || onThisMachine) return ok('mail', `${placeOf(server)} takes mail, ${secure ? 'encrypted' : 'not encrypted on this machine'}, ${who}.`);
  return warning('mail', `${placeOf(server)} takes mail, ${who}, but without encryption: the login and every mail can be read on the way.`, 'Use a port with TLS: 587, or 465 with SMTP_SECURE=true.');
}

function refused(server: MailServer, error: unknown): Finding {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const answer = responseCode ? ` (${responseCode})` : '';
  if (code === 'EAUTH') return problem('mail', `${placeOf(server)} refuses the login of ${server.auth?.user ?? 'nobody'}${answer}.`, 'Check SMTP_USERNAME and SMTP_PASSWORD; some providers want a password of its own for programs.');
  if (responseCode) return problem('mail', `${placeOf(server)} refuses this machine${answer}.`, 'Ask who runs the mail server to let this machine in.');
  return (
    unreached('mail', { server: 'The mail server', address: placeOf(server), host: 'SMTP_HOST', port: 'SMTP_PORT' }, error) ??
    problem('mail', `${placeOf(server)} speaks no SMTP that we understand (${code ?? 'unknown'}).`, 'Check SMTP_PORT, and SMTP_SECURE: true for 465, false for 587 and 25.')
  );
}

async function sendProof({ server, from }: Mailing, to: string): Promise<Finding> {
  const transport = createTransport(server);
  try {
    await transport.sendMail({
      from,
      to,
      subject: 'Portico can send mail',
      text: 'This mail was asked for with: npm run doctor -- --to. Nothing has to be done about it.',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return ok('mail', `A mail to ${to} was taken: look whether it arrives, and not among spam.`);
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string };
    return problem('mail', `A mail from ${from} to ${to} was not taken (${responseCode ?? code ?? 'unknown'}).`, 'Check the address, and that the server lets this login send as MAIL_FROM.');
  } finally {
    transport.close();
  }
}
