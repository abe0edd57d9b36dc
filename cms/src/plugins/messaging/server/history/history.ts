import { Refusal } from '../../../../domain/refusal';
import { reader, statement } from '../../../../domain/portico';
import { NEWEST } from '../../../../http/cursor';
import { entryOfReceived, entryOfSent, RECEIVED, SENT, type HistoryEntry, type StoredReceived, type StoredSent } from './entries';

const PAGE = 25;

const sentOf = statement('sent_messages_of', ({ list, object }) => {
  const from = `portico_outbox o WHERE o.aggregate = ? AND o.aggregate_id = ? AND o.id < ? ORDER BY o.id DESC LIMIT ${PAGE + 1}`;
  return `SELECT ${list(object(SENT), from)} AS answer`;
});

const receivedOf = statement('received_mails_of', ({ list, object }) => {
  const from = `portico_inbound i WHERE i.aggregate = ? AND i.aggregate_id = ? AND i.id < ? ORDER BY i.id DESC LIMIT ${PAGE + 1}`;
  return `SELECT ${list(object(RECEIVED), from)} AS answer`;
});

export interface History {
  entries: HistoryEntry[];
  next: string | null;
}

/** Every message of a thing in both directions, newest first, with its states and times (MS-07). */
export async function historyOf(aggregate: 'case' | 'claim', aggregateId: number, cursor: string | undefined): Promise<History> {
  const from = cursor === undefined ? { sent: NEWEST, received: NEWEST } : readPlace(cursor);
  const [sent, received] = await Promise.all([
    reader().read<StoredSent[]>(sentOf(), [aggregate, aggregateId, from.sent]),
    reader().read<StoredReceived[]>(receivedOf(), [aggregate, aggregateId, from.received]),
  ]);
  const entries = [...(sent ?? []).map(entryOfSent), ...(received ?? []).map(entryOfReceived)].sort((one, other) => other.at - one.at);
  const shown = entries.slice(0, PAGE);
  const reached = (direction: HistoryEntry['direction'], before: number) => shown.findLast((entry) => entry.direction === direction)?.number ?? before;
  const next = entries.length > PAGE ? toPlace({ sent: reached('sent', from.sent), received: reached('received', from.received) }) : null;
  return { entries: shown, next };
}

/** Two lists are read on side by side: a place is a place in each. */
interface Place {
  sent: number;
  received: number;
}

function toPlace({ sent, received }: Place): string {
  return Buffer.from(`after:${sent}:${received}`).toString('base64url');
}

function readPlace(cursor: string): Place {
  const [, sent, received] = /^after:(\d{1,10}):(\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const place = { sent: Number(sent), received: Number(received) };
  if (place.sent <= NEWEST && place.received <= NEWEST) return place;
  throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of ours.' }] });
}

