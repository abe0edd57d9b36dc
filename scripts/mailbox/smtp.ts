import { SMTPServer } from 'smtp-server';

import type { Letters } from './letters.ts';
import { largestMail } from './mail.ts';

/** Takes every mail from this machine and delivers none of them further. */
export function openSmtp(letters: Letters, port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    logger: false,
    onData(stream, session, answer) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          answer(Object.assign(new Error('The mail is larger than 30 MB'), { responseCode: 552 }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        letters
          .receiveMail(
            {
              from: mailFrom === false ? '' : mailFrom.address,
              to: rcptTo.map(({ address }) => address),
              date: new Date().toISOString(),
            },
            Buffer.concat(parts),
          )
          .then(
            () => answer(null),
            (error: unknown) => answer(error as Error),
          );
      });
    },
  });
  // A client that hangs up in the middle is no reason to end.
  server.on('error', (error) => process.stderr.write(`SMTP: ${error.message}\n`));
  return new Promise((ready, fail) => {
    server.server.once('error', fail);
    server.listen(port, '127.0.0.1', () => ready(server));
  });
}
