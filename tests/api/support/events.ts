import type { OpenDatabase } from './database.ts';

export interface RecordedEvent {
  readonly id: number;
  readonly kind: string;
  readonly news: string | null;
  readonly actor: { readonly kind: string; readonly id: number | null; readonly name: string };
  readonly public: Readonly<Record<string, unknown>>;
  readonly private: Readonly<Record<string, unknown>>;
}

type Row = Omit<RecordedEvent, 'actor' | 'public' | 'private'> & { actor: string; public: string; private: string };

/** The log of a case, oldest first, as it stands in the database. */
export async function eventsOf(database: OpenDatabase, caseId: number): Promise<RecordedEvent[]> {
  const rows = await database.rows<Row>(
    "SELECT id, kind, news, actor, public, private FROM portico_events WHERE aggregate = 'case' AND aggregate_id = ? ORDER BY id",
    [caseId],
  );
  return rows.map((row) => ({
    ...row,
    actor: JSON.parse(row.actor) as RecordedEvent['actor'],
    public: JSON.parse(row.public) as RecordedEvent['public'],
    private: JSON.parse(row.private) as RecordedEvent['private'],
  }));
}

/** What happened, without who did it and when: the same for the same change, whatever its door. */
export function whatHappened(events: readonly RecordedEvent[]): unknown[] {
  return events.map(({ kind, news, public: told, private: kept }) => ({ kind, news, told, kept }));
}

/** The messages that were queued for a case. */
export function outboxOf(database: OpenDatabase, caseId: number) {
  return database.rows<{ id: number; message_id: string; channel: string; template: string; recipient: string; state: string; variables: string; attempts: number }>(
    'SELECT id, message_id, channel, template, recipient, state, variables, attempts FROM portico_outbox WHERE aggregate_id = ? ORDER BY id',
    [caseId],
  );
}
