import type { Core } from '@strapi/strapi';
import { CASE_LIST_FILLED as FILLED } from '../../../domain/database/steps/cases';
import { idsOf, rebuildReadModel, type ReadModel } from '../../../domain/read-models';
import { projectCaseList } from './project';
import { missingRows } from './rows';
import { loadListed } from './source';

/** The rows of the case list and of the people who have to do with a case. */
export const caseReadModel: ReadModel = {
  one: 'Case',
  many: 'cases',
  table: 'cases',
  async wrongOf(knex, caseId) {
    const listed = await loadListed(knex, caseId);
    if (!listed) return null;
    const { list, people } = missingRows(listed.source, listed.kept);
    const rows = [...(list ? ['list'] : []), ...people.map(({ subject, subject_id: id }) => `${String(subject)} ${String(id)}`)];
    const { number, documentId } = listed.source;
    return rows.length ? { number, documentId, rows } : null;
  },
  write: projectCaseList,
};

/** Cases that are in no list: those of a house that stood before lists did. */
export async function fillCaseList(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  if (await knex('portico_steps').where({ name: FILLED }).first('name')) return;
  const unlisted = idsOf(knex, 'cases', (query) => query.whereNotExists(knex('portico_case_list').whereRaw('portico_case_list.case_id = cases.id')));
  await rebuildReadModel(strapi, caseReadModel, undefined, unlisted);
  await knex('portico_steps').insert({ name: FILLED, run_at: Date.now() }).onConflict('name').ignore();
}
