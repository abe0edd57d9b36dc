import { reader, statement } from '../../../domain/portico';
import type { Statement } from '../../../domain/database/statement';
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

const workOf = (subject: 'member' | 'office', links: string) =>
  statement(
    `work_of_${subject}s`,
    ({ list, object, amongIds }) => `SELECT ${list(
      object({
        id: 'h.id',
        tasks: `(SELECT count(*) FROM ${links} l JOIN tasks t ON t.id = l.task_id WHERE l.${subject}_id = h.id AND t.status NOT IN ('done', 'approved', 'removed'))`,
        externalCases: `(SELECT count(*) FROM portico_case_people w WHERE w.subject = '${subject}' AND w.subject_id = h.id AND w.open = 1 AND w.external = 1)`,
      }),
      `${subject}s h WHERE ${amongIds('h.id')}`,
    )} AS answer`,
  );

const workOfMembers = workOf('member', 'tasks_responsible_lnk');
const workOfOffices = workOf('office', 'tasks_office_lnk');

export interface Work {
  /** Tasks that are not done. */
  tasks: number;
  /** Open cases as external case handler, or with the external case handler there. */
  externalCases: number;
}

async function read(work: () => Statement, ids: readonly number[]): Promise<(id: number) => Work> {
  const found = await reader().read<(Work & { id: number })[]>(work(), [JSON.stringify(ids)]);
  const known = new Map((found ?? []).map(({ id, tasks, externalCases }) => [id, { tasks, externalCases }]));
  return (id) => known.get(id) ?? { tasks: 0, externalCases: 0 };
}

/** How much each of some members has to do. */
export const readWork = (members: readonly { id: number }[]) => read(workOfMembers, members.map(({ id }) => id));

/** How much there is at each of some offices: counted for those that are shown, which takes longer than to find them. */
export const readOfficeWork = (offices: readonly { id: number }[]) => read(workOfOffices, offices.map(({ id }) => id));
