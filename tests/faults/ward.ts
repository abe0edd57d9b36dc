import { expect } from 'vitest';

import { send } from '../api/support/calls.ts';
import { openDatabase } from '../api/support/database.ts';
import { type Rest, restOf, someEmail } from '../api/support/rest.ts';
import { startCopy, type StartedCopy } from '../stack/copy.ts';
import { demoLettersSent } from '../stack/demo-letters.ts';
import { createSmtpSink, type SmtpSink, type Treatment } from '../stack/smtp-sink.ts';

export interface OutboxState {
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly message_id: string;
}

/** A copy whose mails go to a server that behaves as badly as a test wants, and towards each recipient in its own way. */
export interface Ward {
  readonly started: StartedCopy;
  readonly sink: SmtpSink;
  readonly rest: Rest;
  /** Adds a contact to a case of its own, which brings a mail. Answers the address. */
  invite(treatment?: (time: number) => Treatment): Promise<string>;
  message(recipient: string): Promise<OutboxState>;
  /** Waits until the message to this recipient is in the state, and answers it. */
  settled(recipient: string, state: 'sent' | 'sending' | 'failed' | 'queued', seconds?: number): Promise<OutboxState>;
  /** The Message-IDs, without their domain, of the mails that the recipient got. */
  got(recipient: string): string[];
  close(): Promise<void>;
}

/** `patience`: seconds without a word from the server after which the CMS gives up on it. */
export async function openWard(kind: 'sqlite' | 'postgres', patience: number): Promise<Ward> {
  const sink = await createSmtpSink();
  const treatments = new Map<string, (time: number) => Treatment>();
  sink.treat((recipient, time) => treatments.get(recipient)?.(time) ?? { does: 'accept' });
  await sink.open();
  const variables = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink.port), SMTP_TIMEOUT: String(patience) };
  const started = await startCopy({ database: kind, frontend: false, seed: true, variables });
  await demoLettersSent(started.copy);
  const { copy } = started;
  const rest = restOf({ send: (call) => send(copy, call) }, copy.demo.apiToken?.token ?? '');

  // By a connection of its own each time: the database is broken off, too.
  const message = async (recipient: string): Promise<OutboxState> => {
    const database = await openDatabase(copy);
    try {
      const [row, more] = await database.rows<OutboxState>('SELECT state, attempts, error, message_id FROM portico_outbox WHERE recipient = ?', [recipient]);
      if (!row || more) throw new Error(`There is not one message to ${recipient}`);
      return row;
    } finally {
      await database.close();
    }
  };
  return {
    started,
    sink,
    rest,
    message,
    async invite(treatment) {
      const email = someEmail();
      if (treatment) treatments.set(email, treatment);
      await rest.addContact(await rest.createCase(), { email });
      return email;
    },
    async settled(recipient, state, seconds = 40) {
      await expect.poll(async () => (await message(recipient)).state, { timeout: seconds * 1000, interval: 50 }).toBe(state);
      return message(recipient);
    },
    got: (recipient) => sink.acceptedFor(recipient).map(({ messageId }) => messageId.replace(/@.*$/, '')),
    async close() {
      await started.stop();
      await sink.close();
    },
  };
}
