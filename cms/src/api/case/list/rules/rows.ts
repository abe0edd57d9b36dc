import type { MemberViewer } from '../../../../http/viewer';
import { OFFICE_LEVEL } from '../../../../plugins/role-matrix/server/rules/levels';
import { handles, personsOf, type Person } from '../../../../plugins/role-matrix/server/rules/standing';
import type { CaseStatus } from '../../snapshot';

/** What lists are about unless they are asked for more. */
export const OPEN: readonly CaseStatus[] = ['open', 'waiting'];
export const ENDED: readonly CaseStatus[] = ['closed', 'cancelled'];

export const WHENS = ['today', 'tomorrow', 'later'] as const;
export type When = (typeof WHENS)[number];

/** Among whose cases a row counts: those handled, those of the own office (or company), those that one is named in. */
export type Whose = 'handled' | 'office' | 'member';

export interface DashboardRow {
  whose: Whose;
  /** Cases that have ended count, too: of those, `where` must hold for few. */
  ended?: true;
  /** Columns of the list are `l`, of people `w`. */
  where: string;
  /** The day that the row is about; `9999-12-31` where there is none. `next`: that of what happens next, as far as the viewer may be told. */
  date: string;
  /** Of the viewer and those she stands in for: whose cases count. */
  of(person: Person): boolean;
}

const worksInOffice = (person: Person) => person.level >= OFFICE_LEVEL && !handles(person);
export const isMarked = ({ marks }: Person) => marks.some(({ role }) => role === 'externalCaseHandler');
const anybody = () => true;

/** The rows of the dashboard (CP-21, CP-27, EH-08, EH-10). A row's number and the list behind it are made of the same condition. */
export const DASHBOARD_ROWS = {
  reminders: { whose: 'handled', where: `l.reminder_on < '9999-12-31'`, date: 'l.reminder_on', of: handles },
  rfqs: { whose: 'handled', where: 'l.rfqs > 0', date: 'l.rfq_due_on', of: handles },
  customers: { whose: 'handled', where: 'l.unread > 0', date: 'l.answer_due_on', of: handles },
  partnerDocuments: { whose: 'handled', where: 'l.partner_documents > 0', date: 'l.partner_documents_due_on', of: handles },
  // What a partner invoices often comes when its case has been closed, and has to be paid all the same.
  invoices: { whose: 'handled', ended: true, where: 'l.invoices > 0', date: 'l.invoices_due_on', of: handles },
  decisions: { whose: 'handled', where: `l.needs IN ('approveTask', 'approveBudget', 'decide')`, date: 'l.due_on', of: handles },
  forwarded: { whose: 'handled', where: `l.forwarded_due_on < '9999-12-31'`, date: 'l.forwarded_due_on', of: handles },
  asks: { whose: 'handled', where: 'l.asks > 0', date: 'l.ask_due_on', of: handles },
  newExternal: { whose: 'office', where: 'w.unnamed = 1', date: 'w.work_due_on', of: worksInOffice },
  asExternalHandler: { whose: 'member', where: 'w.external = 1', date: 'next', of: isMarked },
  officeTasks: { whose: 'office', where: 'w.action = 1 AND w.tasks > 0', date: 'w.task_due_on', of: worksInOffice },
  ownTasks: { whose: 'member', where: 'w.tasks > 0', date: 'w.task_due_on', of: anybody },
} as const satisfies Record<string, DashboardRow>;
export type RowName = keyof typeof DASHBOARD_ROWS;
export const ROW_NAMES = Object.keys(DASHBOARD_ROWS) as [RowName, ...RowName[]];

/** In which states the cases are that a row counts. */
export function statusesOf(name: RowName): readonly CaseStatus[] {
  const { ended }: DashboardRow = DASHBOARD_ROWS[name];
  return ended ? [...OPEN, ...ENDED] : OPEN;
}

/** Those whose cases a row counts for a viewer; without one she does not have the row. */
export const countedFor = (name: RowName, { member }: Pick<MemberViewer, 'member'>): Person[] => personsOf(member).filter((person) => DASHBOARD_ROWS[name].of(person));

export const rowsFor = (viewer: Pick<MemberViewer, 'member'>): RowName[] => ROW_NAMES.filter((name) => countedFor(name, viewer).length > 0);
