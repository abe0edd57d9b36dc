import type { Knex } from 'knex';
import type { Actor } from './actor';
import { insertIn } from './database/write-in';
import type { JsonObject } from './json';
import type { NewsKind } from './news-kinds';

/** What happened, before it has a place in the log. */
export interface EventDraft {
  kind: string;
  /** The kind of news it makes for customers, or none. */
  news: NewsKind | null;
  /** What a customer may be told. Empty where the event makes no news. */
  public: JsonObject;
  /** What only members and administrators may read: reasons, decisions, whole numbers. */
  private: JsonObject;
}

export interface EventPlace {
  portalId: number;
  aggregate: 'case' | 'claim' | 'rma' | 'dossier' | 'company' | 'part' | 'labour' | 'product' | 'unit' | 'article' | 'client' | 'portal';
  aggregateId: number;
  actor: Actor;
  /** Milliseconds UTC. */
  now: number;
}

/** An event that customers are never told of. */
export function silent(kind: string, facts: JsonObject = {}): EventDraft {
  return { kind, news: null, public: {}, private: facts };
}

/** An event that makes news. */
export function news(kind: string, newsKind: NewsKind, told: JsonObject, kept: JsonObject = {}): EventDraft {
  return { kind, news: newsKind, public: told, private: kept };
}

/** Appends to the immutable log. Nothing in this product updates or deletes an event. */
export async function appendEvents(trx: Knex, place: EventPlace, drafts: EventDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map((draft) => ({
    portal_id: place.portalId,
    aggregate: place.aggregate,
    aggregate_id: place.aggregateId,
    kind: draft.kind,
    news: draft.news,
    occurred_at: place.now,
    actor: JSON.stringify(place.actor),
    public: JSON.stringify(draft.public),
    private: JSON.stringify(draft.private),
  }));
  await insertIn(trx, 'portico_events', rows);
}
