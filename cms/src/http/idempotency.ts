import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../domain/refusal';

const FORM = /^[A-Za-z0-9._-]{8,128}$/;

export interface Remembered {
  status: number;
  body: unknown;
  replayed: boolean;
}

export interface IdempotentRequest {
  /** The header's value. */
  key: string;
  /** Who asks; keys of two viewers never meet. */
  owner: string;
  /** What is asked: method, address, the version it is asked upon, and body. */
  request: string;
}

export interface IdempotentSteps<Prepared> {
  /** What comes before the transaction. A repetition does none of it. */
  prepare(): Promise<Prepared>;
  /** What is done in the transaction. */
  work(prepared: Prepared): Promise<{ status: number; body: unknown }>;
}

const hash = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex');

/**
 * PF-09: runs `work` once for a key. The answer is kept in the transaction of the work itself, so that a crash keeps
 * both or neither. A repetition gets the first answer; the same key with another request is refused. Of two at once both
 * may prepare, and one works; what the other finds in its way by then is the first's doing, and gets the first answer, too.
 */
export async function once<Prepared>(
  strapi: Core.Strapi,
  { key, owner, request }: IdempotentRequest,
  now: number,
  { prepare, work }: IdempotentSteps<Prepared>,
): Promise<Remembered> {
  if (!FORM.test(key)) throw new Refusal('idempotency.keyInvalid');
  const id = hash(owner, key);
  const fingerprint = hash(request);
  const known = await find(strapi, id);
  if (known) return replay(known, fingerprint);
  let claimed = false;
  try {
    const prepared = await prepare();
    return await strapi.db.transaction(async ({ trx }) => {
      await trx('portico_idempotency').insert({ key: id, fingerprint, status: 0, body: '', created_at: now });
      claimed = true;
      const answer = await work(prepared);
      await trx('portico_idempotency')
        .where({ key: id })
        .update({ status: answer.status, body: JSON.stringify(answer.body ?? null) });
      return { ...answer, replayed: false };
    });
  } catch (error) {
    if (claimed) throw error;
    const other = await find(strapi, id);
    if (!other) throw error;
    return replay(other, fingerprint);
  }
}

interface Row {
  fingerprint: string;
  status: number;
  body: string;
}

async function find(strapi: Core.Strapi, key: string): Promise<Row | undefined> {
  return strapi.db.connection<Row & { key: string }>('portico_idempotency').where({ key }).first();
}

function replay(row: Row, fingerprint: string): Remembered {
  if (row.fingerprint !== fingerprint) throw new Refusal('idempotency.reused');
  return { status: row.status, body: JSON.parse(row.body), replayed: true };
}
