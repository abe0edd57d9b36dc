import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Place } from './mailbox';
import { withoutSecrets } from './strike';

/** As much of a mail as is looked through for its Message-ID; the header ends at the first empty line. */
const HEADER = 64 * 1024;

/** What a mail is known by, however often it comes: its Message-ID, or else the hash of all of it (MS-06). */
function identityOf(source: Buffer): { identity: string; messageId: string | null } {
  const header = source.subarray(0, HEADER).toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const messageId = /^message-id:\s*<([^<>\s]{1,250})>/im.exec(header)?.[1] ?? null;
  return { identity: messageId ?? `sha256:${createHash('sha256').update(source).digest('hex')}`, messageId };
}

export interface IncomingMail {
  identity: string;
  messageId: string | null;
  /** Without the secrets that it quotes. */
  source: Buffer;
}

export async function incoming(source: Buffer): Promise<IncomingMail> {
  return { ...identityOf(source), source: await withoutSecrets(source) };
}

/**
 * Keeps a mail, and how far its mailbox has been read with it, in one transaction: whatever happens afterwards, it is
 * here. Answers whether it was new.
 */
export async function keepMail(trx: Knex, mailbox: string, { identity, messageId, source }: IncomingMail, place: Place, now: number): Promise<boolean> {
  const [kept] = await trx('portico_inbound')
    .insert({ identity, message_id: messageId, state: 'received', received_at: now, due_at: now })
    .onConflict('identity')
    .ignore()
    .returning<{ id: number }[]>('id');
  if (kept) await trx('portico_inbound_sources').insert({ inbound_id: kept.id, source });
  await trx('portico_mailboxes').where({ name: mailbox }).update({ ...place, read_at: now, error: null });
  return kept !== undefined;
}
