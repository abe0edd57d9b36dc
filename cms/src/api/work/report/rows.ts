import { setImmediate } from 'node:timers/promises';
import { sum } from '../../../domain/money';
import type { Named, ReportedCase } from '../../../plugins/reports/server/rules/columns';
import type { Command } from '../../../plugins/role-matrix/server/rules/authority';
import { may } from '../../../plugins/role-matrix/server/rules/may';
import { matrixInForce } from '../../../plugins/role-matrix/server/services/matrix-store';
import { isCaseHandler } from '../../case/list/conditions';
import type { Asked, AskedOfPortal } from '../../case/list/filters';
import { invoiceReach, reaches, type InvoiceReach } from '../../invoice/rules/reach';
import { NEVER } from '../../case/list/rules/next';
import { nextCases, readFigures, REPORT_PAGE, type Figures } from './figures';

/** What of a case the reader of a report may read. */
interface Reads {
  part: (command: Command, of: Figures) => boolean;
  invoices: (of: Figures) => InvoiceReach;
}

const ALL: Reads = { part: () => true, invoices: () => ({ all: true, companyIds: [] }) };

/** Page after page as they are asked for: nothing is read ahead, and nothing more once nobody asks. */
async function* figuresOf(asked: Asked | AskedOfPortal, withPeople: boolean): AsyncGenerator<Figures> {
  let after: number | null = null;
  for (;;) {
    // SQLite answers without a pause, and whoever takes the file may be fast: others have their turn between pages.
    await setImmediate();
    const ids: number[] = await nextCases(asked, after);
    if (ids.length > 0) yield* await readFigures(ids, withPeople);
    if (ids.length < REPORT_PAGE) return;
    after = ids.at(-1) ?? null;
  }
}

type Stored = { [Field in keyof Named]: Named[Field] | null };

/** Nobody, where the join found nobody. */
const named = (person: Stored | null): Named | null => (person?.name == null ? null : { name: person.name, email: person.email });

function told(of: Figures, { part, invoices: reachOf }: Reads): ReportedCase {
  const { people: _people, workNeeds, workDueOn, invoices, ...figures } = of;
  const reads = (command: Command) => part(command, of);
  const reach = reads('readCaseInvoices') ? reachOf(of) : null;
  const invoiced = (state: 'approved' | 'open') => reach && sum(invoices.filter(({ companyId }) => reaches(reach, companyId)).map((company) => company[state]));
  const answers = reads('listCaseMessages');
  const dueOn = answers ? figures.dueOn : workDueOn;
  return {
    ...figures,
    handler: named(figures.handler),
    externalHandler: named(figures.externalHandler),
    decision: reads('readCaseLog') ? figures.decision : null,
    approvedBudget: reads('readTaskBudgets') ? figures.approvedBudget : null,
    invoicesApproved: invoiced('approved'),
    invoicesOpen: invoiced('open'),
    unread: answers ? figures.unread : null,
    needs: answers ? figures.needs : workNeeds,
    dueOn: dueOn === NEVER ? null : dueOn,
  };
}

/** The cases of a report, newest first, each as far as its reader sees it: by the same rules as the case's page. */
export async function* reportRows(asked: Asked | AskedOfPortal): AsyncGenerator<ReportedCase> {
  const reads = await readsOf(asked);
  for await (const figures of figuresOf(asked, reads !== ALL)) yield told(figures, reads);
}

async function readsOf({ viewer }: Asked | AskedOfPortal): Promise<Reads> {
  if (viewer === null || isCaseHandler(viewer)) return ALL;
  const { workItems } = viewer.portal;
  const matrix = await matrixInForce(viewer);
  return {
    part: (command, { people }) => people !== undefined && may(viewer.member, command, { people, matrix, workItems }).allowed,
    invoices: ({ people }) => (people ? invoiceReach(viewer.member, people) : { all: false, companyIds: [] }),
  };
}
