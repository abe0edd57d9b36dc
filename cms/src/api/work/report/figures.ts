import type { Dialect } from '../../../domain/database/dialect';
import { hashed } from '../../../domain/database/hashed';
import { unguessed } from '../../../domain/database/unguessed';
import { dialect, reader, statement } from '../../../domain/portico';
import type { ReportedCase } from '../../../plugins/reports/server/rules/columns';
import type { CasePeople } from '../../../plugins/role-matrix/server/rules/standing';
import { casePeople, CASE_WITH_PEOPLE } from '../../../plugins/role-matrix/server/services/standing';
import type { Asked, AskedOfPortal } from '../../case/list/filters';
import { NEVER } from '../../case/list/rules/next';
import { casesFound } from '../../case/list/found';

/** So many cases are read at a time. */
export const REPORT_PAGE = 500;

/** Everything a report may say of a case, and who has to do with it where that decides what its reader sees. */
export type Figures = Omit<ReportedCase, 'invoicesApproved' | 'invoicesOpen'> & {
  decision: string;
  approvedBudget: number;
  /** Minor units, by the company that asks for them: a reader may read those of one and not of another. */
  invoices: { companyId: number; approved: number; open: number }[];
  unread: number;
  dueOn: string;
  /** What happens next and when for those who answer no customer. */
  workNeeds: string | null;
  workDueOn: string;
  people?: CasePeople;
};

/** The ids of the next cases asked for, newest first, after the last one that was read. */
export async function nextCases(asked: Asked | AskedOfPortal, after: number | null): Promise<number[]> {
  const { client, list } = dialect();
  const found = casesFound(asked, client, { sort: 'newest', after: after === null ? null : { dueOn: NEVER, caseId: after }, limit: REPORT_PAGE });
  // Wrapped, as a bare number in a list of one column is none of JSON's in each dialect.
  const { sql, bindings } = unguessed(client, { ...found, sql: `SELECT ${list(dialect().array(['page.case_id']), `(${found.sql}) page ORDER BY page.case_id DESC LIMIT ${REPORT_PAGE}`)} AS answer` });
  const ids = (await reader().read<[number][]>(hashed('report_cases', sql), bindings)) ?? [];
  return ids.map(([id]) => id);
}

function figuresOf(sql: Dialect, withPeople: boolean): string {
  const { object, list, amongIds } = sql;
  const tasks = (condition: string) =>
    `(SELECT count(*) FROM tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id WHERE tk.case_id = l.case_id AND t.status <> 'removed' AND ${condition})`;
  const approved = `(SELECT coalesce(sum(b.approved_amount), 0) FROM tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id JOIN budgets_task_lnk bt ON bt.task_id = t.id
    JOIN budgets b ON b.id = bt.budget_id WHERE tk.case_id = l.case_id AND t.status <> 'removed' AND b.status IN ('approved', 'partlyApproved'))`;
  const invoiced = (status: string) => `sum(CASE WHEN i.status = '${status}' THEN i.amount ELSE 0 END)`;
  const invoices = list(
    object({ companyId: 'oc.company_id', approved: invoiced('approved'), open: invoiced('submitted') }),
    'invoices_case_lnk ic JOIN invoices i ON i.id = ic.invoice_id JOIN invoices_company_lnk oc ON oc.invoice_id = i.id WHERE ic.case_id = l.case_id GROUP BY oc.company_id ORDER BY oc.company_id',
  );
  const figures = object({
    number: 'l.number',
    title: 'l.title',
    type: 'l.type',
    status: 'l.status',
    reportedAt: 'l.reported_at',
    endedAt: 'f.ended_at',
    street: 'l.street',
    postalCode: 'l.postal_code',
    city: 'l.city',
    customer: 'l.customer',
    handler: object({ name: 'h.name', email: 'h.email' }),
    externalOffice: 'o.name',
    externalHandler: object({ name: 'e.name', email: 'e.email' }),
    technicalAdviser: 'a.name',
    tasks: object({ open: tasks(`t.status NOT IN ('done', 'approved')`), done: tasks(`t.status = 'done'`), approved: tasks(`t.status = 'approved'`) }),
    mainInspectionAssignedAt: 'f.main_inspection_assigned_at',
    decision: 'l.decision',
    approvedBudget: approved,
    invoices,
    unread: 'l.unread',
    needs: 'l.needs',
    dueOn: 'l.due_on',
    workNeeds: 'l.work_needs',
    workDueOn: 'l.work_due_on',
    ...(withPeople && { people: casePeople(sql) }),
  });
  const from = `portico_case_list l JOIN portico_case_facts f ON f.case_id = l.case_id ${withPeople ? `JOIN ${CASE_WITH_PEOPLE.replace('cases k JOIN', 'cases k ON k.id = l.case_id JOIN')}` : ''}
    LEFT JOIN members h ON h.id = l.handler_id LEFT JOIN members e ON e.id = l.external_handler_id LEFT JOIN members a ON a.id = l.adviser_id
    LEFT JOIN offices o ON o.id = l.external_office_id
    WHERE ${amongIds('l.case_id')} ORDER BY l.case_id DESC`;
  return `SELECT ${list(figures, from)} AS answer`;
}

const figures = statement('report_figures', (sql) => figuresOf(sql, false));
const figuresWithPeople = statement('report_figures_people', (sql) => figuresOf(sql, true));

/** The figures of these cases: one statement. People are named as they are called now. */
export async function readFigures(caseIds: readonly number[], withPeople: boolean): Promise<Figures[]> {
  return (await reader().read<Figures[]>((withPeople ? figuresWithPeople : figures)(), [JSON.stringify(caseIds)])) ?? [];
}
