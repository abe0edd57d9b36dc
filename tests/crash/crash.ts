import { setTimeout as pause } from 'node:timers/promises';

import { freePorts } from '../../scripts/ports.ts';
import { openDatabase, type OpenDatabase } from '../api/support/database.ts';
import { startCopy, type StartedCopy } from '../stack/copy.ts';
import { createSmtpSink, type SmtpSink } from '../stack/smtp-sink.ts';
import { chanceOf } from './chance.ts';
import { type Check, type Counts, judge, type Seen } from './judgement.ts';
import { type Kills, killByChance } from './killing.ts';
import { startLoad } from './load.ts';
import { beside, type Mortal, mortalCms } from './mortal.ts';
import { waitUntilDrained } from './outbox.ts';

export interface CrashPlan {
  readonly database: 'sqlite' | 'postgres';
  readonly kills: number;
  readonly seed: number;
  /** How long the outbox may take to be empty after the last kill. */
  readonly seconds: number;
  readonly say: (line: string) => void;
}

export interface CrashReport {
  readonly database: 'sqlite' | 'postgres';
  readonly processes: number;
  readonly seed: number;
  readonly kills: Kills;
  readonly counts: Counts;
  readonly repeated: number;
  readonly checks: readonly Check[];
  /** From the first request until the last kill, and from then until the outbox was empty. */
  readonly seconds: { readonly killing: number; readonly draining: number };
}

/** Milliseconds until a mail is answered: so slowly that there is always something to send, and that kills fall into it. */
const longestAnswer = 200;
/** Before the first kill, so that a queue builds up: a process that dies takes twenty mails out of reach for a minute. */
const firstAnswer = 1500;
const firstQueue = 100;
/** Seconds for that. */
const longestWarmUp = 120;

/** MS-01, MS-02: kills the CMS under load and says what became of the mails. Two processes on PostgreSQL, one on SQLite. */
export async function crash(plan: CrashPlan): Promise<CrashReport> {
  const sink = await createSmtpSink();
  sink.treat(() => ({ does: 'accept', after: () => pause(firstAnswer) }));
  await sink.open();
  const variables = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink.port) };
  plan.say('starting a copy …');
  const started = await startCopy({ database: plan.database, frontend: false, seed: true, variables });
  try {
    return await killAndCount(plan, started, sink);
  } finally {
    await started.stop();
    await sink.close();
  }
}

async function killAndCount(plan: CrashPlan, started: StartedCopy, sink: SmtpSink): Promise<CrashReport> {
  const failedBefore = await failedMessages(started);
  const mortals = await mortalsOf(started);
  const load = startLoad({
    urls: mortals.map(({ url }) => url),
    token: started.copy.demo.apiToken?.token ?? '',
    sink,
    chance: chanceOf(plan.seed, 'clients'),
    clients: 4,
  });
  await sink.until(() => load.waiting() >= firstQueue, AbortSignal.timeout(longestWarmUp * 1000));
  const delays = chanceOf(plan.seed, 'answers');
  sink.treat(() => ({ does: 'accept', after: () => pause(delays.between(0, longestAnswer)) }));
  plan.say(`${load.waiting()} mails wait; the killing begins …`);
  const begin = Date.now();
  const kills = await killByChance(mortals, plan.kills, sink, chanceOf(plan.seed, 'kills'), plan.say);
  const lastKill = Date.now();
  plan.say('waiting until the outbox is empty …');
  await Promise.all(mortals.map((mortal) => mortal.ready()));
  await load.stop();
  const database = await openDatabase(started.copy);
  try {
    await waitUntilDrained(database, plan.seconds);
    const drained = Date.now();
    const seen: Seen = {
      kills: kills.made,
      killsWanted: plan.kills,
      wishes: load.wishes,
      contacts: (await database.rows<{ email: string | null }>('SELECT email FROM contacts')).flatMap(({ email }) => email ?? []),
      outbox: (await outboxOf(database)).filter(({ messageId }) => !failedBefore.has(messageId)),
      accepted: sink.accepted.map((mail) => ({ ...mail, messageId: mail.messageId.replace(/@.*$/, '') })),
      endedByItself: mortals.flatMap(({ endedByItself }) => endedByItself),
    };
    const seconds = { killing: (lastKill - begin) / 1000, draining: (drained - lastKill) / 1000 };
    const { database: client, seed } = plan;
    return { database: client, processes: mortals.length, seed, kills, repeated: load.repeated(), seconds, ...judge(seen) };
  } finally {
    await database.close();
  }
}

const outboxOf = (database: OpenDatabase): Promise<Seen['outbox']> => database.rows('SELECT message_id AS "messageId", recipient, state FROM portico_outbox');

/** The demo tells of messages that failed long ago: they are none of those that a kill might lose. */
async function failedMessages({ copy }: StartedCopy): Promise<ReadonlySet<string>> {
  const database = await openDatabase(copy);
  try {
    return new Set((await outboxOf(database)).flatMap(({ messageId, state }) => (state === 'failed' ? [messageId] : [])));
  } finally {
    await database.close();
  }
}

async function mortalsOf({ copy, group, settings }: StartedCopy): Promise<Mortal[]> {
  const first = mortalCms('cms', settings, group, group.running.find(({ name }) => name === 'cms'));
  if (copy.database.client === 'sqlite') return [first];
  const [port = 0] = await freePorts(1);
  const second = mortalCms('cms-2', beside(settings, port), group);
  await second.ready();
  return [first, second];
}
