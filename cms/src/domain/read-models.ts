import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hashed } from './database/hashed';
import { readIn } from './database/read-in';
import type { Binding } from './database/statement';
import { insertIn } from './database/write-in';
import { dialect } from './portico';

/** A thing whose rows in lists are not those that its source makes. */
export interface WrongThing {
  number: string;
  documentId: string;
  /** What the rows are about: `list`, or a person as `member 4`. */
  rows: string[];
}

/** The rows that lists of one kind of thing are read from: made of the things alone, and written in the transaction of each change. */
export interface ReadModel {
  /** What its things are called where they are named and counted, in English as all that programs say. */
  one: string;
  many: string;
  /** The things' own table. */
  table: string;
  /** Null where nothing is wrong, or nothing is listed. */
  wrongOf(knex: Knex, id: number): Promise<WrongThing | null>;
  /** Writes what is missing or wrong of one thing; nothing where all is well. */
  write(trx: Knex, id: number): Promise<void>;
}

type Row = Readonly<Record<string, Binding>>;

interface OneRow<Source> extends Pick<ReadModel, 'one' | 'many' | 'table'> {
  /** By what people name a thing: its number. */
  numberOf(source: Source): string;
  /** The table of its rows, and the column that names the thing. */
  rows: string;
  key: string;
  load(knex: Knex, id: number): Promise<Source | null>;
  /** Pure. */
  rowOf(source: Source): Row;
}

/** A read model of one row a thing. */
export function readModelOfOneRow<Source extends { documentId: string }>({ one, many, table, rows, key, numberOf, load, rowOf }: OneRow<Source>): ReadModel {
  const differing = async (knex: Knex, id: number): Promise<{ source: Source; row: Row } | null> => {
    const source = await load(knex, id);
    if (!source) return null;
    const row = rowOf(source);
    const stored = Object.fromEntries(Object.keys(row).map((column) => [column, `l.${column}`]));
    const kept = await readIn<Row>(knex, hashed(`kept_${rows}`, `SELECT ${dialect().object(stored)} AS answer FROM ${rows} l WHERE l.${key} = ?`), [id]);
    return kept && Object.entries(row).every(([column, value]) => kept[column] === value) ? null : { source, row };
  };
  return {
    one,
    many,
    table,
    async wrongOf(knex, id) {
      const found = await differing(knex, id);
      return found && { number: numberOf(found.source), documentId: found.source.documentId, rows: ['list'] };
    },
    async write(trx, id) {
      const found = await differing(trx, id);
      if (found) await insertIn(trx, rows, [found.row], [key]);
    },
  };
}

const BATCH = 100;

/** The next things of a model, in the order of their ids. */
type NextIds = (after: number) => Promise<number[]>;

/** All of a table, or those that `narrowed` leaves. */
export const idsOf =
  (knex: Knex, table: string, narrowed: (query: Knex.QueryBuilder) => Knex.QueryBuilder = (query) => query): NextIds =>
  (after) =>
    narrowed(knex(table).where('id', '>', after)).orderBy('id').limit(BATCH).pluck('id');

/** Reads every thing of a model, writes nothing, and answers how many there are. One that changes in the meantime is told as it stood when it was read. */
export function verifyReadModel(strapi: Core.Strapi, model: ReadModel, onWrong: (wrong: WrongThing) => void, onBatch?: (done: number) => void): Promise<number> {
  const knex = strapi.db.connection;
  const verify = async (ids: number[]) => {
    for (const id of ids) {
      const wrong = await model.wrongOf(knex, id);
      if (wrong) onWrong(wrong);
    }
  };
  return inBatches(idsOf(knex, model.table), verify, onBatch);
}

/** Writes what is missing from, or wrong in, the rows of every thing, and answers how many things there are. */
export function rebuildReadModel(strapi: Core.Strapi, model: ReadModel, onBatch?: (done: number) => void, next: NextIds = idsOf(strapi.db.connection, model.table)): Promise<number> {
  const write = async (ids: number[]) => {
    await strapi.db.transaction(async ({ trx }) => writeRows(trx, model, ids));
  };
  return inBatches(next, write, onBatch);
}

/**
 * Writes what is missing from, or wrong in, the rows of some things. They are held, so that what commands write meanwhile
 * is not written over with what was before them. SQLite holds the database, and waits for it only where a transaction
 * begins by writing: one that has read before fails at once.
 */
export async function writeRows(trx: Knex, model: ReadModel, ids: readonly number[]): Promise<void> {
  if (dialect().client === 'postgres') await trx(model.table).whereIn('id', ids).orderBy('id').forUpdate().select('id');
  else await trx.raw(`UPDATE ${model.table} SET id = id WHERE 0`);
  for (const id of ids) await model.write(trx, id);
}

async function inBatches(next: NextIds, work: (ids: number[]) => Promise<void>, onBatch?: (done: number) => void): Promise<number> {
  let done = 0;
  let last = 0;
  for (;;) {
    const ids = await next(last);
    if (ids.length === 0) return done;
    await work(ids);
    done += ids.length;
    last = ids.at(-1) ?? last;
    onBatch?.(done);
  }
}
