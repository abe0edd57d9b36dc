import type { Knex } from 'knex';
import { insertIn } from '../../../domain/database/write-in';
import { registerEffect } from '../../../domain/recorder';
import { missingRows } from './rows';
import { loadListed } from './source';

export const LISTED_SUBJECTS = ['case', 'task', 'contact', 'message', 'ask', 'document', 'budget', 'invoice', 'rfq'];

/**
 * Brings the list's rows of one case up to date, in the transaction of what changed it. Most changes move none or one
 * of them, so only those are written. Nothing is deleted (see the tables).
 */
export async function projectCaseList(trx: Knex, caseId: number): Promise<void> {
  const listed = await loadListed(trx, caseId);
  if (!listed) return;
  const { list, people } = missingRows(listed.source, listed.kept);
  if (list) await insertIn(trx, 'portico_case_list', [list], ['case_id']);
  if (people.length) await insertIn(trx, 'portico_case_people', people, ['subject', 'subject_id', 'case_id']);
}

export function registerCaseList(): void {
  registerEffect({ name: 'case list', subjects: LISTED_SUBJECTS, run: (trx, { after }) => projectCaseList(trx, after.caseId) });
}
