import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toCursor } from '../../../../http/cursor';
import type { HistoryEntry, StoredReceived, StoredSent } from '../history/entries';
import { entryOfReceived, entryOfSent } from '../history/entries';

const PAGE = 30;

/** Which messages a list shows, by what somebody who looks after them calls it. */
export const SENT_LISTS = {
  waiting: ['queued', 'sending'],
  failed: ['failed', 'bounced'],
  sent: ['sent', 'suppressed'],
} as const;

export const RECEIVED_LISTS = {
  quarantined: ['quarantined'],
  unreadable: ['unreadable'],
  received: ['received', 'posted', 'recorded', 'discarded'],
} as const;

export type SentList = keyof typeof SENT_LISTS;
export type ReceivedList = keyof typeof RECEIVED_LISTS;

export interface Question {
  /** The portals whose messages may be seen. Mails that belong to none are seen by whoever sees all. */
  portalIds: number[] | 'all';
  /** What an address begins with, or the number of a case or claim. */
  search: string;
  before: number;
}

export interface Listed {
  messages: (HistoryEntry['answer'] & { portal: { key: string; name: string } | null; caseNumber: string | null })[];
  next: string | null;
}

interface Place {
  portal_key: string | null;
  portal_name: string | null;
  case_number: string | null;
  claim_number: string | null;
}

const SENT_COLUMNS = { id: 'm.id', channel: 'm.channel', template: 'm.template', language: 'm.locale', state: 'm.state', recipient: 'm.recipient', subject: 'm.subject', createdAt: 'm.created_at', dueAt: 'm.due_at', handedOverAt: 'm.handed_over_at', bouncedAt: 'm.bounced_at', attempts: 'm.attempts', error: 'm.error' };
const RECEIVED_COLUMNS = { id: 'm.id', state: 'm.state', kind: 'm.kind', reason: 'm.reason', address: 'm.from_address', name: 'm.from_name', subject: 'm.subject', receivedAt: 'm.received_at', settledAt: 'm.settled_at', comment: 'm.comment', files: 'm.files', actor: 'm.actor' };
const PLACE_COLUMNS = { portal_key: 'p.key', portal_name: 'p.name', case_number: 'f.number', claim_number: 'l.number' };

/** `LIKE` takes % and _ for anything; what somebody types means itself. */
const beginning = (typed: string) => `${typed.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

function found(knex: Knex, table: string, address: string, states: readonly string[], { portalIds, search, before }: Question): Knex.QueryBuilder {
  const query = knex(`${table} as m`)
    .leftJoin('portals as p', 'p.id', 'm.portal_id')
    .leftJoin('portico_case_facts as f', (on) => void on.on('f.case_id', 'm.aggregate_id').andOnVal('m.aggregate', 'case'))
    .leftJoin('portico_claim_list as l', (on) => void on.on('l.claim_id', 'm.aggregate_id').andOnVal('m.aggregate', 'claim'))
    .whereIn('m.state', [...states])
    .where('m.id', '<', before)
    .orderBy('m.id', 'desc')
    .limit(PAGE + 1);
  if (portalIds !== 'all') void query.whereIn('m.portal_id', portalIds);
  if (search) void query.where((either) => void either.whereRaw(`lower(m.${address}) LIKE ? ESCAPE '\\'`, [beginning(search)]).orWhere('f.number', search).orWhere('l.number', search));
  return query;
}

/** Numbers of 64 bits come as strings from PostgreSQL. */
function numbers<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, name.endsWith('At') && typeof value === 'string' ? Number(value) : (value as unknown)])) as Row;
}

function listed<Row extends Place & { id: number }>(rows: Row[], entryOf: (row: Row) => HistoryEntry): Listed {
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    messages: shown.map((row) => ({
      ...entryOf(numbers(row)).answer,
      portal: row.portal_key === null ? null : { key: row.portal_key, name: row.portal_name ?? row.portal_key },
      caseNumber: row.case_number ?? row.claim_number,
    })),
    next: rows.length > PAGE && last ? toCursor(last.id) : null,
  };
}

/** Messages that leave or have left, newest first. */
export async function listSent(strapi: Core.Strapi, list: SentList, question: Question): Promise<Listed> {
  const rows = (await found(strapi.db.connection, 'portico_outbox', 'recipient', SENT_LISTS[list], question).select({ ...SENT_COLUMNS, ...PLACE_COLUMNS })) as (StoredSent & Place)[];
  return listed(rows, entryOfSent);
}

/** Mails that came in, newest first. */
export async function listReceived(strapi: Core.Strapi, list: ReceivedList, question: Question): Promise<Listed> {
  const rows = (await found(strapi.db.connection, 'portico_inbound', 'from_address', RECEIVED_LISTS[list], question).select({ ...RECEIVED_COLUMNS, ...PLACE_COLUMNS })) as (StoredReceived & Place)[];
  return listed(rows, entryOfReceived);
}
