import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { SmtpSink } from '../stack/smtp-sink.ts';
import type { Chance } from './chance.ts';

/** A contact that somebody wanted, and whether the CMS ever said that it has it. */
export interface Wish {
  readonly email: string;
  readonly answered: boolean;
}

export interface Load {
  readonly wishes: readonly Wish[];
  /** How often a request was made again, under its key, because it had been lost. */
  repeated(): number;
  /** Mails that are still to come for what was answered. */
  waiting(): number;
  /** Ends when every client has had its answer or given up. */
  stop(): Promise<void>;
}

export interface LoadPlan {
  /** Of the CMS processes; a client goes to another one when it gets no answer. */
  readonly urls: readonly string[];
  readonly token: string;
  readonly sink: SmtpSink;
  readonly chance: Chance;
  readonly clients: number;
}

/** So many mails wait at most: enough for the processes to be always sending, and few enough to see them off. */
const longestQueue = 200;
const contactsPerCase = 20;
/** Milliseconds: longer than any answer takes, so that what is broken off has been lost. */
const longestAnswer = 60_000;

/**
 * Clients who add contacts to cases, each of whom gets one mail, until they are stopped. Most of them ask again under the
 * same Idempotency-Key when the process dies at their request; the others leave it at that.
 */
export function startLoad(plan: LoadPlan): Load {
  const ending = new AbortController();
  const wishes: Wish[] = [];
  let repeated = 0;
  let turn = 0;

  const waiting = (): number => wishes.filter(({ answered }) => answered).length - new Set(plan.sink.accepted.map(({ messageId }) => messageId)).size;

  async function client(): Promise<void> {
    while (!ending.signal.aborted) {
      const of = await ask('cases', { number: `26-${randomUUID().slice(0, 13)}`, title: 'Water in the kitchen', type: 'water', street: 'Markveien 31', postalCode: '0554', city: 'Oslo' }, true);
      for (let count = 0; count < contactsPerCase && of && (await mayGoOn()); count += 1) {
        const email = `anne.${randomUUID()}@home.example`;
        const patient = plan.chance.between(0, 4) >= 1;
        const stored = await ask('contacts', { name: 'Anne Bakke', role: 'customer', email, case: of.documentId }, patient);
        wishes.push({ email, answered: stored !== null });
      }
    }
  }

  /** Waits while too many mails wait; answers whether there is to be more. */
  async function mayGoOn(): Promise<boolean> {
    await plan.sink.until(() => ending.signal.aborted || waiting() < longestQueue, ending.signal).catch(() => {});
    return !ending.signal.aborted;
  }

  async function ask(type: string, data: object, patient: boolean): Promise<{ documentId: string } | null> {
    const key = randomUUID();
    for (;;) {
      const url = plan.urls[(turn += 1) % plan.urls.length];
      const answer = await post(`${url}/api/${type}`, plan.token, key, data);
      if (typeof answer === 'object') return answer;
      if (answer === 'lost') {
        if (!patient) return null;
        repeated += 1;
      }
      await pause(100);
    }
  }

  const all = Promise.all(Array.from({ length: plan.clients }, client));
  // What goes wrong with one of them is told at the end.
  all.catch(() => {});
  return {
    wishes,
    repeated: () => repeated,
    waiting,
    async stop() {
      ending.abort();
      await all;
    },
  };
}

/** `lost` where no answer came, or one that says nothing of what has happened; `refused` where nobody listened. */
async function post(url: string, token: string, key: string, data: object): Promise<{ documentId: string } | 'lost' | 'refused'> {
  let answer: { status: number; text: string };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ data }),
      signal: AbortSignal.timeout(longestAnswer),
    });
    answer = { status: response.status, text: await response.text() };
  } catch (error) {
    return ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED' ? 'refused' : 'lost';
  }
  if (answer.status >= 500) return 'lost';
  if (answer.status !== 201) throw new Error(`The CMS answered ${answer.status}: ${answer.text}`);
  return (JSON.parse(answer.text) as { data: { documentId: string } }).data;
}
