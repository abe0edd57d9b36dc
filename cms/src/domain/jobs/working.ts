import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { registeredJobs } from './jobs';
import { createRunner, type JobRunner, type JobStore } from './runner';

/** How soon a job that another process left is found. */
const PAUSE = 5_000;

let runner: JobRunner | null = null;
let timer: NodeJS.Timeout | null = null;
let running: Promise<void> | null = null;
let again = false;

/** Works jobs off while the server runs: at once when woken, and now and then for what others have left. */
export function workOnJobs(strapi: Core.Strapi): void {
  const client = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
  const store: JobStore = { client, knex: strapi.db.connection, transaction: async (work) => await strapi.db.transaction(async ({ trx }) => await work(trx)) };
  runner = createRunner(randomUUID(), store, registeredJobs(), (message) => strapi.log.warn(message));
  timer ??= setInterval(() => wakeJobs(strapi), PAUSE).unref();
}

export function wakeJobs(strapi: Core.Strapi): void {
  again = true;
  running ??= round()
    .catch((error: Error) => {
      strapi.log.error(`The jobs stand still: ${error.message}`);
    })
    .finally(() => {
      running = null;
    });
}

async function round(): Promise<void> {
  while (again && runner) {
    again = false;
    while (runner && (await runner.batch(Date.now())));
  }
}

/** Ends after the batch at hand; its job goes on where it was left. */
export async function stopJobs(): Promise<void> {
  if (timer) clearInterval(timer);
  timer = null;
  runner = null;
  await running;
}
