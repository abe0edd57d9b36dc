import { messageOf } from '../failure.ts';
import { openHttp } from './http.ts';
import { Letters } from './letters.ts';
import { openSmtp } from './smtp.ts';

// The development mailbox: an SMTP server and an SMS gateway that deliver to a web page. It listens on this machine only.
// A full disk takes no more lines of a log: the mailbox lives on without them.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
try {
  const { MAILBOX_PORT, MAILBOX_SMTP_PORT, PORTICO_DATA } = process.env;
  if (!MAILBOX_PORT || !MAILBOX_SMTP_PORT || !PORTICO_DATA) {
    throw new Error('The mailbox needs MAILBOX_PORT, MAILBOX_SMTP_PORT and PORTICO_DATA; npm start sets them.');
  }
  const letters = await Letters.open(`${PORTICO_DATA}/mailbox`);
  const smtp = await openSmtp(letters, Number(MAILBOX_SMTP_PORT));
  const http = await openHttp(letters, Number(MAILBOX_PORT));
  const stop = (): void => {
    smtp.close();
    http.close();
    http.closeAllConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`Mailbox at http://localhost:${MAILBOX_PORT}, SMTP on port ${MAILBOX_SMTP_PORT}\n`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
