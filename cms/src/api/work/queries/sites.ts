import { reader, statement } from '../../../domain/portico';
import type { Place } from '../../../domain/distance';

/** A case, or a task of one, with where the damage is and which offices have to do with it. */
export interface Site extends Place {
  caseId: number;
  portalId: number;
  externalOfficeId: number | null;
}

export interface TaskSite extends Site {
  taskId: number;
  kind: string;
  officeId: number | null;
}

const OF_CASE = {
  caseId: 'k.id',
  portalId: 'kp.portal_id',
  latitude: 'k.latitude',
  longitude: 'k.longitude',
  externalOfficeId: '(SELECT l.office_id FROM cases_external_office_lnk l WHERE l.case_id = k.id LIMIT 1)',
};

const caseSite = statement('case_site', ({ object }) => `SELECT ${object(OF_CASE)} AS answer FROM cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id WHERE k.document_id = ?`);

const taskSite = statement(
  'task_site',
  ({ object }) => `SELECT ${object({ ...OF_CASE, taskId: 't.id', kind: 't.kind', officeId: '(SELECT l.office_id FROM tasks_office_lnk l WHERE l.task_id = t.id LIMIT 1)' })} AS answer
    FROM tasks t JOIN tasks_case_lnk tk ON tk.task_id = t.id JOIN cases k ON k.id = tk.case_id JOIN cases_portal_lnk kp ON kp.case_id = k.id WHERE t.document_id = ?`,
);

const caseSites = statement(
  'case_sites',
  ({ object, list, among }) => `SELECT ${list(object(OF_CASE), `cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id WHERE kp.portal_id = ? AND ${among('k.document_id')}`)} AS answer`,
);

/** Those of the cases that are the portal's. */
export const findCaseSites = async (portalId: number, documentIds: readonly string[]): Promise<Site[]> => (await reader().read<Site[]>(caseSites(), [portalId, JSON.stringify(documentIds)])) ?? [];

export const findCaseSite = (documentId: string): Promise<Site | null> => reader().read<Site>(caseSite(), [documentId]);
export const findTaskSite = (documentId: string): Promise<TaskSite | null> => reader().read<TaskSite>(taskSite(), [documentId]);

const workOf = statement(
  'work_of_members',
  ({ list, object, amongIds }) => `SELECT ${list(
    object({
      id: 'm.id',
      tasks: `(SELECT count(*) FROM tasks_responsible_lnk l JOIN tasks t ON t.id = l.task_id WHERE l.member_id = m.id AND t.status NOT IN ('done', 'approved', 'removed'))`,
      externalCases: `(SELECT count(*) FROM portico_case_people w WHERE w.subject = 'member' AND w.subject_id = m.id AND w.open = 1 AND w.external = 1)`,
    }),
    `members m WHERE ${amongIds('m.id')}`,
  )} AS answer`,
);

export interface Work {
  /** Tasks that are not done. */
  tasks: number;
  /** Open cases as external case handler. */
  externalCases: number;
}

/** How much each of some members has to do. */
export async function readWork(ids: readonly number[]): Promise<Map<number, Work>> {
  const found = await reader().read<(Work & { id: number })[]>(workOf(), [JSON.stringify(ids)]);
  return new Map((found ?? []).map(({ id, ...work }) => [id, work]));
}
