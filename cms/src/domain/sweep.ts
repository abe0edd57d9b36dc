import type { Core } from '@strapi/strapi';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What has had its time: answers kept for repetitions, spent limits, sessions and links to a new password that ended a month ago, lines of tables that could not be taken over. */
async function sweep(strapi: Core.Strapi, now: number): Promise<void> {
  const knex = strapi.db.connection;
  await knex('portico_idempotency').where('created_at', '<', now - DAY).delete();
  await knex('portico_rate_limits').where('expire', '<', now - HOUR).delete();
  await knex('portico_sessions').where('expires_at', '<', now - 30 * DAY).delete();
  await knex('portico_unit_import_parts').where('created_at', '<', now - 30 * DAY).delete();
  await knex('portico_password_links').where('expires_at', '<', now - 30 * DAY).delete();
}

/** Sweeps once an hour while the server runs. Several processes may: what one has swept, the next does not find. */
export function sweepHourly(strapi: Core.Strapi): NodeJS.Timeout {
  return setInterval(() => {
    sweep(strapi, Date.now()).catch((error: Error) => strapi.log.error(`Sweeping: ${error.message}`));
  }, HOUR).unref();
}
