import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { environment } from '../../../../environment';
import { developmentMailbox } from './development-mailbox';
import { imapMailbox } from './imap';
import { incoming, keepMail } from './intake';
import type { Mailbox, Place } from './mailbox';

const TABLE = 'portico_mailboxes';
const LEASE = 60_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

export interface Postman {
  start(): void;
  stop(): Promise<void>;
}

function mailboxInUse(): Mailbox | null {
  if (environment.IMAP_HOST) return imapMailbox(environment.IMAP_HOST);
  return environment.repliesAreRead ? developmentMailbox : null;
}

/**
 * Reads the mailbox of replies while the server runs. Of several processes one reads, by a lease that it renews; when it
 * dies, another goes on where the last kept mail was.
 */
export function createPostman(strapi: Core.Strapi, onMail: () => void): Postman {
  const name = randomUUID();
  let ending = new AbortController();
  let running: Promise<void> | null = null;

  async function take(mailbox: string): Promise<Place | null> {
    const { connection: knex } = strapi.db;
    await knex(TABLE).insert({ name: mailbox }).onConflict('name').ignore();
    const now = Date.now();
    const [held] = await knex(TABLE)
      .where({ name: mailbox })
      .where((free) => void free.where('held_until', '<', now).orWhere({ held_by: name }))
      .update({ held_by: name, held_until: now + LEASE })
      .returning<Place[]>(['generation', 'position']);
    return held ?? null;
  }

  const mine = (mailbox: string) => strapi.db.connection(TABLE).where({ name: mailbox, held_by: name });

  async function readWhileHeld(mailbox: Mailbox, place: Place): Promise<void> {
    const session = new AbortController();
    const renewal = setInterval(() => {
      mine(mailbox.name).update({ held_until: Date.now() + LEASE }).then(
        (held) => held || session.abort(),
        () => session.abort(),
      );
    }, LEASE / 4);
    try {
      await mailbox.read(
        place,
        async (source, reached) => {
          const mail = await incoming(source);
          await strapi.db.transaction(({ trx }) => keepMail(trx, mailbox.name, mail, reached, Date.now()));
          onMail();
        },
        AbortSignal.any([session.signal, ending.signal]),
      );
    } finally {
      clearInterval(renewal);
    }
  }

  async function work(mailbox: Mailbox): Promise<void> {
    let waiting = FIRST_PAUSE;
    while (!ending.signal.aborted) {
      try {
        const place = await take(mailbox.name);
        const begin = Date.now();
        if (place) await readWhileHeld(mailbox, place);
        waiting = Date.now() - begin > LONGEST_PAUSE ? FIRST_PAUSE : waiting;
      } catch (error) {
        if (ending.signal.aborted) break;
        strapi.log.warn(`The mailbox of replies cannot be read: ${(error as Error).message}`);
        await mine(mailbox.name).update({ error: (error as Error).message }).catch(() => undefined);
        waiting = Math.min(waiting * 2, LONGEST_PAUSE);
      }
      await pause(waiting, undefined, { signal: ending.signal }).catch(() => undefined);
    }
    await mine(mailbox.name).update({ held_by: null, held_until: 0 }).catch(() => undefined);
  }

  return {
    start() {
      const mailbox = mailboxInUse();
      if (!mailbox || running) return;
      ending = new AbortController();
      running = work(mailbox);
    },
    async stop() {
      ending.abort();
      await running;
      running = null;
    },
  };
}
