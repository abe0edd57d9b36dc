import { once } from 'node:events';
import { ImapFlow } from 'imapflow';
import { environment } from '../../../../environment';
import type { Mailbox, Place, TakeOver } from './mailbox';

/** Bytes; what a mail has beyond these is cut off, and the mail kept so. */
const LARGEST_MAIL = 40 * 1024 * 1024;
/** A server that pushes nothing is asked this often, in milliseconds. */
const ASK_AGAIN = 60_000;

/** A mailbox at an IMAP server (MS-06). Mails stay where they are and are marked as seen. */
export function imapMailbox(host: string): Mailbox {
  const { IMAP_PORT: port, IMAP_USERNAME: user = '', IMAP_FOLDER: folder } = environment;
  return {
    name: `imap:${user}@${host}:${port}/${folder}`,
    async read(place, takeOver, signal) {
      const client = connection(host);
      const ended = new Promise<never>((_, fail) => {
        client.on('error', fail);
        client.on('close', () => fail(new Error('The IMAP server ended the connection')));
      });
      ended.catch(() => undefined);
      const close = () => client.close();
      signal.addEventListener('abort', close, { once: true });
      try {
        await client.connect();
        await Promise.race([follow(client, place, takeOver, signal), ended]);
      } finally {
        signal.removeEventListener('abort', close);
        client.close();
      }
    },
  };
}

function connection(host: string): ImapFlow {
  const { IMAP_PORT: port, IMAP_SECURE: secure, IMAP_USERNAME: user = '', IMAP_PASSWORD: pass = '' } = environment;
  return new ImapFlow({ host, port, secure, auth: { user, pass }, logger: false, emitLogs: false, maxIdleTime: 5 * ASK_AGAIN });
}

async function follow(client: ImapFlow, place: Place, takeOver: TakeOver, signal: AbortSignal): Promise<void> {
  const opened = await client.mailboxOpen(environment.IMAP_FOLDER);
  const generation = String(opened.uidValidity);
  // A server that numbers its mails anew has them read anew; those that are known already are recognised.
  let last = place.generation === generation ? Number(place.position) || 0 : 0;
  while (!signal.aborted) {
    const arrived = once(client, 'exists', { signal: AbortSignal.any([signal, AbortSignal.timeout(ASK_AGAIN)]) }).catch(() => undefined);
    for (const uid of await newerThan(client, last)) {
      const mail = await client.fetchOne(String(uid), { source: { maxLength: LARGEST_MAIL } }, { uid: true });
      if (mail && mail.source) {
        await takeOver(mail.source, { generation, position: String(uid) });
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
      }
      last = uid;
    }
    // The next command ends it.
    client.idle().catch(() => undefined);
    await arrived;
  }
}

/** Asked for `n:*`, a server answers its newest mail even where that is older. */
async function newerThan(client: ImapFlow, last: number): Promise<number[]> {
  const found = await client.search({ uid: `${last + 1}:*` }, { uid: true });
  return (found || []).filter((uid) => uid > last).sort((one, other) => one - other);
}
