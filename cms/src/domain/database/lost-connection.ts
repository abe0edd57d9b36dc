import type { Core } from '@strapi/strapi';

/** SQLSTATE classes and codes of a server that goes, has gone or is not there yet (PostgreSQL, appendix A). */
const GONE = /^(08...|57P0[1235])$/;
/** What the system says of the connection. */
const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** The driver's words, which have no code; Knex puts the statement before them. */
const ENDED = /(Connection terminated|Connection terminated unexpectedly|Client has encountered a connection error and is not queryable)$/;

/** Whether an error means that the database could not be reached, and not that something is wrong with what was asked. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as { code?: string };
  return GONE.test(code) || BROKEN.has(code) || ENDED.test(error.message);
}

/**
 * Strapi tells of a change once it is committed by a promise that nobody waits for (document-service/events): it reads the
 * entry again, and when the database goes in that moment, Node would end the process over it. The change itself is safe, so
 * the process lives on. Whatever else nobody has caught ends it, as it should.
 */
export function outliveDatabase(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    if (!isLostConnection(reason)) throw reason;
    strapi.log.error(`The database went while Strapi told of a change: ${(reason as Error).message}`);
  });
}
