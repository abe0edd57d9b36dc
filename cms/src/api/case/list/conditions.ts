import { addDays, type LocalDate } from '../../../domain/time';
import type { MemberViewer } from '../../../http/viewer';
import { ROLE_NAMES, type Role } from '../../../plugins/role-matrix/server/rules/rights';
import { handles, personsOf, type Person } from '../../../plugins/role-matrix/server/rules/standing';
import { subjectsOf, type Condition, type Subject } from '../../../plugins/role-matrix/server/services/scope';
import type { Asked } from './filters';
import { BY_HANDLER } from './rules/next';
import { countedFor, DASHBOARD_ROWS, isMarked, type DashboardRow, type RowName, type When, type Whose } from './rules/rows';

export const all = (...conditions: (Condition | null)[]): Condition => {
  const given = conditions.filter((condition) => condition !== null);
  return { sql: given.map(({ sql }) => sql).join(' AND '), bindings: given.flatMap(({ bindings }) => bindings) };
};

export const plain = (sql: string): Condition => ({ sql, bindings: [] });

/** None of no conditions holds. */
export const either = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? plain('1 = 0') : { sql: `(${conditions.map(({ sql }) => `(${sql})`).join(' OR ')})`, bindings: conditions.flatMap(({ bindings }) => bindings) };

const marks = (count: number) => Array.from({ length: count }, () => '?').join(', ');

/** Those that a viewer is today: herself and whom she stands in for. */
export const selves = ({ member }: MemberViewer): number[] => personsOf(member).map(({ id }) => id);

/** Those of them who may be external case handlers. To be named counts only while one is marked. */
export const markedSelves = ({ member }: MemberViewer): number[] => personsOf(member).filter(isMarked).map(({ id }) => id);

/** What somebody has to do with a case, whatever it is (EH-12). */
export const TAKES_PART = '(w.tasks > 0 OR w.adviser = 1 OR w.handler = 1 OR w.external = 1)';

/** The people's rows that are about one of these subjects. */
export function rowsOf(subject: Subject, ids: readonly number[]): Condition {
  return { sql: `w.subject = '${subject}' AND w.subject_id IN (${marks(ids.length)})`, bindings: [...ids] };
}

/** That one of the subjects has to do with the case of a list's row. */
export const takesPart = (subject: Subject, ids: readonly number[], how = TAKES_PART): Condition => ofCase(all(rowsOf(subject, ids), plain(how)));

/** Has PostgreSQL look at the row at hand by its key, instead of hashing everything that somebody has. */
export const ROW_BY_ROW = 'LIMIT 1 OFFSET 0';

/** That the case of a list's row has such a people's row. */
export const ofCase = ({ sql, bindings }: Condition): Condition => ({ sql: `EXISTS (SELECT 1 FROM portico_case_people w WHERE w.case_id = l.case_id AND ${sql} ${ROW_BY_ROW})`, bindings });

/** That a viewer who handles no cases sees the case of a list's row. */
export function inSight(viewer: MemberViewer): Condition {
  return ofCase(either(sightRows(viewer)));
}

/** The people's rows under which a viewer sees cases: the parts of her scope, each an index of its own. */
export function sightRows(viewer: MemberViewer): Condition[] {
  return personsOf(viewer.member).flatMap(subjectsOf).map(({ subject, id, external }) => {
    const { sql, bindings } = rowsOf(subject, [id]);
    return { sql: `${sql} AND (w.tasks > 0 OR w.adviser = 1${external ? ' OR w.external = 1' : ''})`, bindings };
  });
}

export const isCaseHandler = ({ member }: MemberViewer): boolean => personsOf(member).some(handles);

/** The people's rows of the viewer's own cases whose log she may read: a case handler's all, another's by her roles on them. */
export function rowsWithLog(viewer: MemberViewer): Condition {
  if (isCaseHandler(viewer)) return all(rowsOf('member', selves(viewer)), plain(TAKES_PART));
  return either(rowsByRole(viewer, ROLE_NAMES));
}

/** The people's rows of the cases on which a viewer has one of these roles: the other face of `rolesOn`. */
function rowsByRole({ member }: MemberViewer, roles: readonly Role[]): Condition[] {
  return personsOf(member).flatMap(({ id, marks: given }) => given.filter(({ role }) => roles.includes(role)).map(({ role }) => all(rowsOf('member', [id]), plain(NAMED[role]))));
}

const responsibleFor = (task: string) => `EXISTS (SELECT 1 FROM tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id JOIN tasks_responsible_lnk tr ON tr.task_id = t.id
  WHERE tk.case_id = w.case_id AND tr.member_id = w.subject_id AND t.status <> 'removed' AND ${task})`;

const NAMED: Record<Role, string> = {
  externalCaseHandler: 'w.external = 1',
  projectManager: responsibleFor(`t.kind = 'projectManagement'`),
  inspector: responsibleFor('t.main_inspection'),
};

/** By which roles a viewer answers customers; a case handler answers them all. */
export type Reader = Pick<Asked, 'viewer' | 'answering'>;

/** The people's rows of the cases whose customers a viewer answers who handles none. */
export const answeredRows = ({ viewer, answering }: Reader): Condition[] => rowsByRole(viewer, answering);

/** What a list says of a case: one thing to those who answer its customer, another to everybody else (EH-02). */
export function ofAnswering(reader: Reader, told: string, otherwise: string): Condition {
  if (isCaseHandler(reader.viewer)) return plain(told);
  const rows = answeredRows(reader);
  if (rows.length === 0) return plain(otherwise);
  const answered = ofCase(either(rows));
  return { ...answered, sql: `CASE WHEN ${answered.sql} THEN ${told} ELSE ${otherwise} END` };
}

/** That a case waits for who handles it, by the work alone. */
export const WORK_WAITS = `l.work_needs IN (${BY_HANDLER.map((need) => `'${need}'`).join(', ')})`;

/** That something has to be done on a case by the viewer (the red arrow, EH-08). */
export function needsAction(reader: Reader, today: LocalDate): Condition {
  const { viewer } = reader;
  if (isCaseHandler(viewer)) return { sql: '(l.action = 1 OR (l.open = 1 AND l.reminder_on <= ?))', bindings: [today] };
  const ids = markedSelves(viewer);
  const named: Condition[] = ids.length ? [all({ sql: `l.external_handler_id IN (${marks(ids.length)})`, bindings: ids }, ofAnswering(reader, 'l.action = 1', WORK_WAITS))] : [];
  return either([...named, ofCase(all(plain('w.action = 1'), either(sightRows(viewer))))]);
}

/** Whose cases a row of the dashboard counts, as people's rows; `handled` ones are found by the list's own column. */
function owners(whose: Whose, persons: readonly Person[]): Condition {
  const ids = persons.map(({ id }) => id);
  if (ids.length === 0) return plain('1 = 0');
  if (whose === 'member') return rowsOf('member', ids);
  if (whose === 'handled') return { sql: `l.handler_id IN (${marks(ids.length)})`, bindings: ids };
  // Whoever leads the company finds its offices' cases once, under the company.
  const places = persons.map((person) => subjectsOf(person).filter(({ subject }) => subject !== 'member').at(-1));
  const parts = (['office', 'company'] as const).flatMap((subject) => {
    const of = places.flatMap((place) => (place?.subject === subject ? [place.id] : []));
    return of.length ? [rowsOf(subject, of)] : [];
  });
  return either(parts);
}

/** What a row of the dashboard counts for a viewer: the cases of its owners that `where` holds for, open ones unless it says otherwise. */
export interface RowParts {
  /** Found by people's rows. */
  people: boolean;
  /** A case may stand there twice: for the viewer, and for somebody she stands in for. */
  repeats: boolean;
  owners: Condition;
  where: string;
  date: string;
}

/** None where the viewer does not have the row. */
export function rowParts(name: RowName, { viewer, answering }: Reader): RowParts {
  const { whose, where, date, ended }: DashboardRow = DASHBOARD_ROWS[name];
  const owned = owners(whose, countedFor(name, viewer));
  const people = whose !== 'handled';
  const table = people ? 'w' : 'l';
  const nextDay = isCaseHandler(viewer) || answering.includes('externalCaseHandler') ? 'w.due_on' : 'w.work_due_on';
  // The index of its owners leads there; the list's indexes of the whole portal must not be asked beside it.
  const inPortal: Condition = { sql: people ? 'w.portal_id = ?' : 'l.portal_id + 0 = ?', bindings: [viewer.portal.id] };
  // Few cases of any state are found by the index of what they are few of.
  const counted = plain(ended ? where : `${table}.open = 1`);
  return { people, repeats: people && owned.bindings.length > 1, owners: all(owned, counted, inPortal), where, date: date === 'next' ? nextDay : date };
}

/** The part of a row that is due then; what is overdue is due today. */
export function dueCondition(date: string, when: When, today: LocalDate): Condition {
  const tomorrow = addDays(today, 1);
  if (when === 'today') return { sql: `${date} <= ?`, bindings: [today] };
  return { sql: `${date} ${when === 'tomorrow' ? '=' : '>'} ?`, bindings: [tomorrow] };
}
