import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { CASE_LIST_FILLED as FILLED } from '../../../domain/database/steps/cases';
import { projectCaseList } from './project';
import { missingRows } from './rows';
import { loadListed } from './source';

const BATCH = 100;

type Ids = (after: number) => Promise<number[]>;

const everyCase =
  (knex: Knex): Ids =>
  (after) =>
    knex('cases').where('id', '>', after).orderBy('id').limit(BATCH).pluck('id');

/** Writes what is missing from, or wrong in, the list's rows of every case, and answers how many cases there are. */
export async function rebuildCaseList(strapi: Core.Strapi, onBatch?: (done: number) => void): Promise<number> {
  return projectAll(strapi, everyCase(strapi.db.connection), onBatch);
}

/** A case whose rows in lists are not those that its source makes. */
export interface WrongCase {
  number: string;
  documentId: string;
  /** `list`, or whom a row is about: `member 4`. */
  rows: string[];
}

/** Reads every case, writes nothing. A case that changes in the meantime is told as it stood when it was read. */
export async function verifyCaseList(strapi: Core.Strapi, onWrong: (wrong: WrongCase) => void, onBatch?: (done: number) => void): Promise<number> {
  const knex = strapi.db.connection;
  const verify = async (ids: number[]) => {
    for (const id of ids) {
      const wrong = await wrongRowsOf(knex, id);
      if (wrong) onWrong(wrong);
    }
  };
  return inBatches(everyCase(knex), verify, onBatch);
}

async function wrongRowsOf(knex: Knex, caseId: number): Promise<WrongCase | null> {
  const listed = await loadListed(knex, caseId);
  if (!listed) return null;
  const { list, people } = missingRows(listed.source, listed.kept);
  const rows = [...(list ? ['list'] : []), ...people.map(({ subject, subject_id: id }) => `${String(subject)} ${String(id)}`)];
  const { number, documentId } = listed.source;
  return rows.length ? { number, documentId, rows } : null;
}

/** Cases that are in no list: those of a house that stood before lists did. */
export async function fillCaseList(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  if (await knex('portico_steps').where({ name: FILLED }).first('name')) return;
  await projectAll(strapi, (after) =>
    knex('cases').where('id', '>', after).whereNotExists(knex('portico_case_list').whereRaw('portico_case_list.case_id = cases.id')).orderBy('id').limit(BATCH).pluck('id'),
  );
  await knex('portico_steps').insert({ name: FILLED, run_at: Date.now() }).onConflict('name').ignore();
}

/**
 * Each batch holds its cases, so that what commands write meanwhile is not written over with what was before them. SQLite
 * holds the database, and waits for it only where a transaction begins by writing: one that has read before fails at once.
 */
function projectAll(strapi: Core.Strapi, next: Ids, onBatch?: (done: number) => void): Promise<number> {
  const { client } = strapi.db.dialect;
  const project = async (ids: number[]) => {
    await strapi.db.transaction(async ({ trx }) => {
      if (client === 'postgres') await trx('cases').whereIn('id', ids).orderBy('id').forUpdate().select('id');
      else await trx.raw('UPDATE cases SET id = id WHERE 0');
      for (const id of ids) await projectCaseList(trx, id);
    });
  };
  return inBatches(next, project, onBatch);
}

async function inBatches(next: Ids, work: (ids: number[]) => Promise<void>, onBatch?: (done: number) => void): Promise<number> {
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
