import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { environment } from '../../../../environment';
import { Refusal } from '../../../../domain/refusal';
import { takePoint } from '../../../../http/rate-limits';
import { languageOf } from '../../../../domain/portal';
import { worker } from '../../../messaging/server/running-worker';
import { enqueue } from '../../../messaging/server/services/outbox';
import type { FoundGrant } from './found-grant';

/** CP-08, in milliseconds. */
const VALID = 10 * 60_000;
const LOCK = 15 * 60_000;
const PAUSE = 60_000;
const TRIES = 5;
const TABLE = 'portico_link_codes';

interface CodeRow {
  grant_id: number;
  nonce: string | null;
  issued_at: number | string;
  attempts: number;
  locked_until: number | string;
}

/** Six digits that stand nowhere: derived from the server's key and the nonce of the latest code. */
export function codeOf(grantId: number, nonce: string): string {
  const digest = createHmac('sha256', environment.PORTICO_LINK_KEY).update(`customer-code\n${grantId}\n${nonce}`).digest();
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

/** One phone is one count, whatever the case or portal; the number itself is not stored. */
function phoneKey(mobile: string): string {
  return createHmac('sha256', environment.PORTICO_LINK_KEY).update(`code-phone\n${mobile}`).digest('base64url');
}

function refuseLocked(row: CodeRow | undefined, now: number): void {
  const locked = Number(row?.locked_until ?? 0) - now;
  if (locked > 0) throw new Refusal('code.locked', { retryAfter: Math.ceil(locked / 1000) });
}

/**
 * Sends a new code, unless the last one is younger than a minute: then that one stands. Wrong tries are counted per
 * grant over all its codes, so that asking for new ones gives nobody more tries. Answers the seconds to the next.
 */
export async function issueCode(strapi: Core.Strapi, found: FoundGrant, mobile: string, now: number): Promise<number> {
  const { id: grantId, contact } = found.grant;
  const known = await rowOf(strapi.db.connection, grantId);
  refuseLocked(known, now);
  if (!known?.nonce || now - Number(known.issued_at) >= PAUSE) {
    await takePoint('codeSend', String(grantId));
    await takePoint('codeSendPhone', phoneKey(mobile));
  }
  const resendAfter = await strapi.db.transaction(async ({ trx }) => {
    const row = await rowOf(trx, grantId);
    refuseLocked(row, now);
    const age = now - Number(row?.issued_at ?? 0);
    if (row?.nonce && age < PAUSE) return Math.ceil((PAUSE - age) / 1000);
    const attempts = row && Number(row.locked_until) === 0 ? row.attempts : 0;
    const columns = { nonce: randomBytes(16).toString('base64url'), issued_at: now, attempts, locked_until: 0 };
    await trx(TABLE).insert({ grant_id: grantId, ...columns }).onConflict('grant_id').merge(columns);
    await enqueue(
      trx,
      {
        portalId: found.portal.id,
        aggregate: 'case',
        aggregateId: found.grant.case.id,
        channel: 'sms',
        template: 'linkCode',
        language: languageOf(contact.language, found.portal),
        recipient: mobile,
        variables: { grant: grantId },
        awaited: true,
      },
      now,
    );
    return PAUSE / 1000;
  });
  worker(strapi).wake();
  return resendAfter;
}

/** Counts the try before it looks at the code, so that racing tries are no more than five together. */
export async function takeCode(strapi: Core.Strapi, { grant: { id: grantId, contact } }: FoundGrant, code: string, now: number): Promise<void> {
  const knex = strapi.db.connection;
  const row = await rowOf(knex, grantId);
  refuseLocked(row, now);
  if (!row?.nonce || now - Number(row.issued_at) > VALID) throw new Refusal('code.expired');
  if (contact.mobile) await takePoint('codeTryPhone', phoneKey(contact.mobile));
  const [counted] = (await knex(TABLE)
    .where({ grant_id: grantId, nonce: row.nonce })
    .where('attempts', '<', TRIES)
    .update({ attempts: knex.raw('attempts + 1') }, ['attempts'])) as { attempts: number }[];
  if (!counted) {
    const current = await rowOf(knex, grantId);
    if ((current?.attempts ?? 0) >= TRIES) return lock(knex, grantId, now);
    throw new Refusal('code.expired');
  }
  if (timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(grantId, row.nonce)))) {
    const used = await knex(TABLE).where({ grant_id: grantId, nonce: row.nonce }).update({ nonce: null, attempts: 0 });
    if (used === 1) return;
    throw new Refusal('code.expired');
  }
  if (counted.attempts >= TRIES) return lock(knex, grantId, now);
  throw new Refusal('code.wrong', { left: TRIES - counted.attempts });
}

async function lock(knex: Knex, grantId: number, now: number): Promise<never> {
  await knex(TABLE).where({ grant_id: grantId }).update({ nonce: null, attempts: 0, locked_until: now + LOCK });
  throw new Refusal('code.locked', { retryAfter: LOCK / 1000 });
}

async function rowOf(knex: Knex, grantId: number): Promise<CodeRow | undefined> {
  return knex<CodeRow>(TABLE).where({ grant_id: grantId }).first();
}
