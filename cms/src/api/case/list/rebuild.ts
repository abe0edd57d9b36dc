import type { Core } from '@strapi/strapi';
import { projectCaseList } from './project';

const BATCH = 200;

/** Writes the list's rows of every case anew, and answers how many cases there are. */
export async function rebuildCaseList(strapi: Core.Strapi): Promise<number> {
  return projectAll(strapi, (after) => strapi.db.connection('cases').where('id', '>', after).orderBy('id').limit(BATCH).pluck('id'));
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

const FILLED = 'case-list-filled';

async function projectAll(strapi: Core.Strapi, next: (after: number) => Promise<number[]>): Promise<number> {
  let done = 0;
  let last = 0;
  for (;;) {
    const ids = await next(last);
    if (ids.length === 0) return done;
    await strapi.db.transaction(async ({ trx }) => {
      for (const id of ids) await projectCaseList(trx, id);
    });
    done += ids.length;
    last = ids.at(-1) ?? last;
  }
}
