import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { environment } from '../../environment';
import { reader, statement } from '../../domain/portico';

/** What is left to the last files and to the database's own needs, in bytes. */
const LEAST_SPACE = 200 * 1024 * 1024;
/** A message that could have gone this long ago is late, in milliseconds. */
const LATE = 5 * 60_000;
/** A database that has not answered by then does not, in milliseconds. */
const PATIENCE = 5_000;

export interface OutboxAge {
  state: 'ok' | 'late';
  /** Since when the oldest message could have gone; seconds. */
  waiting: number;
  /** Messages that were given up and wait for somebody to send them again. */
  failed: number;
}

export interface Checks {
  database: 'ok' | 'down';
  storage: 'ok' | 'full' | 'down';
  /** Null where the database does not tell. */
  outbox: OutboxAge | null;
  /** Where mails go: to people, or to the development mailbox (MS-03). */
  mail: 'smtp' | 'developmentMailbox';
  sms: 'provider' | 'developmentMailbox';
}

const outboxAge = statement(
  'outbox_age',
  ({ object }) =>
    `SELECT ${object({
      oldest: "(SELECT min(due_at) FROM portico_outbox WHERE state = 'queued')",
      failed: "(SELECT count(*) FROM portico_outbox WHERE state = 'failed')",
    })} AS answer`,
);

export function ageOfOutbox({ oldest, failed }: { oldest: number | null; failed: number }, now: number): OutboxAge {
  const waiting = oldest === null ? 0 : Math.max(0, now - oldest);
  return { state: waiting > LATE ? 'late' : 'ok', waiting: Math.floor(waiting / 1000), failed };
}

/** Whether files can be taken in there. */
export async function stateOfStorage(folder: string): Promise<Checks['storage']> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < LEAST_SPACE ? 'full' : 'ok';
  } catch {
    return 'down';
  }
}

async function outbox(now: number): Promise<OutboxAge | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null).unref());
  try {
    const read = await Promise.race([reader().read<{ oldest: number | null; failed: number }>(outboxAge(), []), silence]);
    return read && ageOfOutbox(read, now);
  } catch {
    return null;
  }
}

/** Looks at what this process needs in order to answer (PF-17). */
export async function check(folder: string, now: number): Promise<Checks> {
  const [age, storage] = await Promise.all([outbox(now), stateOfStorage(folder)]);
  const { mailGoesToPeople, smsGoesToPeople } = environment;
  return {
    database: age ? 'ok' : 'down',
    storage,
    outbox: age,
    mail: mailGoesToPeople ? 'smtp' : 'developmentMailbox',
    sms: smsGoesToPeople ? 'provider' : 'developmentMailbox',
  };
}
