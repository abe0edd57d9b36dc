import type { Knex } from 'knex';
import { environment } from '../../../../environment';
import { readReplyAddress, signatureFits } from './reply-address';

/** A message of ours that a mail answers. */
export interface Answered {
  id: number;
  message_id: string;
  portal_id: number;
  aggregate: string;
  aggregate_id: number;
  recipient: string;
  state: string;
}

export interface Match {
  answered: Answered;
  /** By the signed reply address; else by the mail's own references, which are merely hard to guess. */
  signed: boolean;
}

/** More than a conversation has; each costs one look-up. */
const MOST_REFERENCES = 50;

const COLUMNS = ['id', 'message_id', 'portal_id', 'aggregate', 'aggregate_id', 'recipient', 'state'] as const;

/** The message that a mail answers (MS-06): by the signed reply address it was sent to, else by what it refers to. */
export async function matchOf(knex: Knex, mail: { to: readonly string[]; inReplyTo: string | null; references: readonly string[] }): Promise<Match | null> {
  for (const address of mail.to) {
    const named = readReplyAddress(address);
    const found = named && (await knex<Answered>('portico_outbox').where({ id: named.id }).first(...COLUMNS));
    if (found && signatureFits(named.signature, found)) return { answered: found, signed: true };
  }
  const answered = await sentAs(knex, [mail.inReplyTo, ...[...mail.references].reverse()]);
  return answered && { answered, signed: false };
}

/** The first of these Message-IDs that is of one of our messages. */
export async function sentAs(knex: Knex, messageIds: readonly (string | null)[]): Promise<Answered | null> {
  const host = new URL(environment.WEB_URL).hostname.toLowerCase();
  const ours = messageIds.flatMap((messageId) => {
    const [name = '', domain = ''] = messageId?.toLowerCase().split('@') ?? [];
    return domain === host ? [name] : [];
  });
  const wanted = [...new Set(ours)].slice(0, MOST_REFERENCES);
  if (wanted.length === 0) return null;
  const found: Answered[] = await knex<Answered>('portico_outbox').whereIn('message_id', wanted).select(...COLUMNS);
  return wanted.flatMap((name) => found.filter(({ message_id }) => message_id === name))[0] ?? null;
}
