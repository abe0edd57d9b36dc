import { localDate, type LocalDate } from '../../../../domain/time';
import { digitsOf, type Cell } from '../../../../domain/cells';

export interface Named {
  name: string;
  email: string | null;
}

/** A case as a report tells of it. Instants are milliseconds UTC; what its reader may not see is null. */
export interface ReportedCase {
  number: string;
  title: string;
  type: string;
  status: string;
  reportedAt: number;
  /** When it was closed or cancelled. */
  endedAt: number | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  customer: string | null;
  handler: Named | null;
  externalOffice: string | null;
  externalHandler: Named | null;
  technicalAdviser: string | null;
  tasks: { open: number; done: number; approved: number };
  mainInspectionAssignedAt: number | null;
  decision: string | null;
  /** Minor units of the portal's currency: the budgets in force. */
  approvedBudget: number | null;
  /** Of the invoices that the reader reads: those that are approved, and those that wait for a decision. */
  invoicesApproved: number | null;
  invoicesOpen: number | null;
  unread: number | null;
  needs: string | null;
  dueOn: LocalDate | null;
}

/** In what a report is told: its portal's zone and currency, a day to count from, and words. */
export interface Telling {
  timeZone: string;
  currency: string;
  today: LocalDate;
  /** A text of `config/locales` by its path. */
  say(path: string): string;
}

interface Column {
  /** About so many characters, for programs that show columns. */
  width: number;
  cell(row: ReportedCase, telling: Telling): Cell;
}

const day = (instant: number | null, { timeZone }: Telling): Cell => (instant === null ? null : { day: localDate(instant, timeZone) });

const money = (minor: number | null, { currency }: Telling): Cell => (minor === null ? null : { minor, digits: digitsOf(currency) });

/** Calendar days, so that a day of 23 hours is one. */
const daysFrom = (from: LocalDate, to: LocalDate): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

function daysSinceReport({ reportedAt }: ReportedCase, until: LocalDate, { timeZone }: Telling): number {
  return Math.max(0, daysFrom(localDate(reportedAt, timeZone), until));
}

/** What a row of the report says (EH-13), in this order. */
const COLUMNS = {
  number: { width: 18, cell: ({ number }) => number },
  title: { width: 32, cell: ({ title }) => title },
  type: { width: 16, cell: ({ type }, { say }) => say(`workspace.lists.types.${type}`) },
  status: { width: 12, cell: ({ status }, { say }) => say(`workspace.lists.statuses.${status}`) },
  reported: { width: 12, cell: ({ reportedAt }, telling) => day(reportedAt, telling) },
  closed: { width: 12, cell: ({ endedAt }, telling) => day(endedAt, telling) },
  street: { width: 26, cell: ({ street }) => street },
  postalCode: { width: 10, cell: ({ postalCode }) => postalCode },
  city: { width: 16, cell: ({ city }) => city },
  customer: { width: 24, cell: ({ customer }) => customer },
  handler: { width: 24, cell: ({ handler }) => handler?.name ?? null },
  handlerEmail: { width: 30, cell: ({ handler }) => handler?.email ?? null },
  externalOffice: { width: 24, cell: ({ externalOffice }) => externalOffice },
  externalHandler: { width: 24, cell: ({ externalHandler }) => externalHandler?.name ?? null },
  externalHandlerEmail: { width: 30, cell: ({ externalHandler }) => externalHandler?.email ?? null },
  technicalAdviser: { width: 24, cell: ({ technicalAdviser }) => technicalAdviser },
  tasksOpen: { width: 10, cell: ({ tasks }) => tasks.open },
  tasksDone: { width: 10, cell: ({ tasks }) => tasks.done },
  tasksApproved: { width: 10, cell: ({ tasks }) => tasks.approved },
  daysOpen: { width: 10, cell: (row, telling) => daysSinceReport(row, row.endedAt === null ? telling.today : localDate(row.endedAt, telling.timeZone), telling) },
  daysToInspection: {
    width: 12,
    cell: (row, telling) => (row.mainInspectionAssignedAt === null ? null : daysSinceReport(row, localDate(row.mainInspectionAssignedAt, telling.timeZone), telling)),
  },
  decision: { width: 16, cell: ({ decision }, { say }) => (decision === null || decision === 'none' ? null : say(`workspace.case.decision.made.${decision}`)) },
  approvedBudget: { width: 18, cell: ({ approvedBudget }, telling) => money(approvedBudget, telling) },
  invoicesApproved: { width: 18, cell: ({ invoicesApproved }, telling) => money(invoicesApproved, telling) },
  invoicesOpen: { width: 18, cell: ({ invoicesOpen }, telling) => money(invoicesOpen, telling) },
  unread: { width: 10, cell: ({ unread }) => unread },
  next: { width: 22, cell: ({ needs }, { say }) => (needs === null ? null : say(`workspace.lists.needs.${needs}`)) },
  due: { width: 12, cell: ({ dueOn }) => (dueOn === null ? null : { day: dueOn }) },
} as const satisfies Record<string, Column>;

const MONEY: ReadonlySet<string> = new Set<keyof typeof COLUMNS>(['approvedBudget', 'invoicesApproved', 'invoicesOpen']);

const columns = Object.entries(COLUMNS) as [keyof typeof COLUMNS, Column][];

export const widths = (): number[] => columns.map(([, { width }]) => width);

/** The columns' names; what is money says of which currency. */
export const headsOf = ({ say, currency }: Telling): string[] =>
  columns.map(([name]) => `${say(`report.columns.${name}`)}${MONEY.has(name) ? ` (${currency})` : ''}`);

export const cellsOf = (row: ReportedCase, telling: Telling): Cell[] => columns.map(([, { cell }]) => cell(row, telling));
