import type { MemberViewer } from '../../../../http/viewer';
import { OFFICE_LEVEL } from '../../../../plugins/role-matrix/server/rules/levels';
import { handles, personsOf } from '../../../../plugins/role-matrix/server/rules/standing';

export const WHENS = ['today', 'tomorrow', 'later'] as const;
export type When = (typeof WHENS)[number];

/** Among whose cases a row counts: those handled, those of the own office (or company), those that one is named in. */
export type Whose = 'handled' | 'office' | 'member';

interface DashboardRow {
  whose: Whose;
  /** Columns of the list are `l`, of people `w`. */
  where: string;
  /** The day that the row is about; `9999-12-31` where there is none. */
  date: string;
  shownTo(viewer: MemberViewer): boolean;
}

const isHandler = ({ member }: MemberViewer) => personsOf(member).some(handles);
const isOffice = (viewer: MemberViewer) => !isHandler(viewer) && personsOf(viewer.member).some(({ level }) => level >= OFFICE_LEVEL);
const isMarked = ({ member }: MemberViewer) => personsOf(member).some(({ marks }) => marks.some(({ role }) => role === 'externalCaseHandler'));

/** The rows of the dashboard (CP-21, CP-27, EH-08, EH-10). A row's number and the list behind it are made of the same condition. */
export const DASHBOARD_ROWS = {
  reminders: { whose: 'handled', where: `l.reminder_on < '9999-12-31'`, date: 'l.reminder_on', shownTo: isHandler },
  customers: { whose: 'handled', where: 'l.unread > 0', date: 'l.answer_due_on', shownTo: isHandler },
  partnerDocuments: { whose: 'handled', where: 'l.partner_documents > 0', date: 'l.partner_documents_due_on', shownTo: isHandler },
  decisions: { whose: 'handled', where: `l.needs IN ('approveTask', 'approveBudget', 'decide')`, date: 'l.due_on', shownTo: isHandler },
  asks: { whose: 'handled', where: 'l.asks > 0', date: 'l.ask_due_on', shownTo: isHandler },
  newExternal: { whose: 'office', where: 'w.unnamed = 1', date: 'w.due_on', shownTo: isOffice },
  asExternalHandler: { whose: 'member', where: 'w.external = 1', date: 'w.due_on', shownTo: isMarked },
  officeTasks: { whose: 'office', where: 'w.action = 1 AND w.tasks > 0', date: 'w.task_due_on', shownTo: isOffice },
  ownTasks: { whose: 'member', where: 'w.tasks > 0', date: 'w.task_due_on', shownTo: () => true },
} as const satisfies Record<string, DashboardRow>;
export type RowName = keyof typeof DASHBOARD_ROWS;
export const ROW_NAMES = Object.keys(DASHBOARD_ROWS) as [RowName, ...RowName[]];

export const rowsFor = (viewer: MemberViewer): RowName[] => ROW_NAMES.filter((name) => DASHBOARD_ROWS[name].shownTo(viewer));
