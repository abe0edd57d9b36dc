import { ImapFlow } from 'imapflow';
import { ok, problem, warning, type Finding } from './finding';
import { unreached } from './unreached';

export interface Mailbox {
  host: string;
  port: number;
  secure: boolean;
  username: string | undefined;
  password: string | undefined;
  folder: string;
}

export interface Replies {
  /** Null where no mailbox is read by IMAP. */
  mailbox: Mailbox | null;
  /** MAIL_REPLY_TO. */
  replyTo: string;
  /** Where replies are read at all: without IMAP, those in the development mailbox. */
  areRead: boolean;
}

const PATIENCE = 10_000;

export async function checkReplies({ mailbox, replyTo, areRead }: Replies): Promise<Finding[]> {
  if (mailbox) {
    const looked = await look(mailbox);
    return looked.state === 'ok' ? [looked, assumption(replyTo)] : [looked];
  }
  if (areRead) return [ok('replies', 'Replies written in the development mailbox are read.')];
  return [warning('replies', 'Replies to mails are not read: nobody sees what customers answer by mail.', 'Set IMAP_HOST, IMAP_USERNAME and IMAP_PASSWORD, and MAIL_REPLY_TO.')];
}

/** Whether a server delivers what has a part after a plus only a mail could tell. */
function assumption(replyTo: string): Finding {
  const [local = '', host = ''] = replyTo.split('@');
  if (/(^|\.)example$/.test(host)) return problem('replies', `Replies are addressed to ${replyTo}, which nobody has.`, 'Set MAIL_REPLY_TO to the address of the mailbox that IMAP reads.');
  return ok('replies', `Assumed, as it cannot be seen from here: mail to ${local}+anything@${host} comes to this mailbox.`);
}

async function look(mailbox: Mailbox): Promise<Finding> {
  const { host, port, secure, username, password, folder } = mailbox;
  const place = `${host}:${port}`;
  if (!username || !password) return problem('replies', `For the mailbox at ${place} there is no login.`, 'Set IMAP_USERNAME and IMAP_PASSWORD.');
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth: { user: username, pass: password },
    logger: false,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  // What breaks is told by the question that fails.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const folders = (await client.list()).map(({ path }) => path);
    if (!folders.some((path) => path === folder || (path.toUpperCase() === 'INBOX' && folder.toUpperCase() === 'INBOX'))) {
      return problem('replies', `The mailbox of ${username} has no folder ${folder}.`, `Set IMAP_FOLDER to one of: ${folders.join(', ')}.`);
    }
    const { messages = 0 } = (await client.status(folder, { messages: true })) || {};
    if (!client.secureConnection && !/^(127\.|localhost$|::1$)/.test(host)) {
      return warning('replies', `${place} is read without encryption: the login and every mail can be read on the way.`, 'Use port 993 with IMAP_SECURE=true.');
    }
    return ok('replies', `${place} lets ${username} in; ${folder} holds ${messages} mails.`);
  } catch (error) {
    return failed(place, username, error);
  } finally {
    client.close();
  }
}

function failed(place: string, username: string, error: unknown): Finding {
  if ((error as { authenticationFailed?: boolean }).authenticationFailed) {
    return problem('replies', `${place} refuses the login of ${username}.`, 'Check IMAP_USERNAME and IMAP_PASSWORD; some providers want a password of its own for programs.');
  }
  return (
    unreached('replies', { server: 'The IMAP server', address: place, host: 'IMAP_HOST', port: 'IMAP_PORT' }, error) ??
    problem('replies', `${place} speaks no IMAP that we understand (${(error as { code?: string }).code ?? 'unknown'}).`, 'Check IMAP_PORT, and IMAP_SECURE: true for 993, false for 143.')
  );
}
