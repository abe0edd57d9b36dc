import { setImmediate } from 'node:timers/promises';
import type { Named, ReportedCase } from '../../../plugins/reports/server/rules/columns';
import type { Command } from '../../../plugins/role-matrix/server/rules/authority';
import { may } from '../../../plugins/role-matrix/server/rules/may';
import { matrixInForce } from '../../../plugins/role-matrix/server/services/matrix-store';
import { isCaseHandler } from '../../case/list/conditions';
import type { Asked, AskedOfPortal } from '../../case/list/filters';
import { NEVER } from '../../case/list/rules/next';
import { nextCases, readFigures, REPORT_PAGE, type Figures } from './figures';

/** Whether the reader of a report may read this part of a case. */
type Reads = (command: Command, of: Figures) => boolean;

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

function told({ people: _people, workNeeds, workDueOn, ...figures }: Figures, reads: (command: Command) => boolean): ReportedCase {
  const answers = reads('listCaseMessages');
  const dueOn = answers ? figures.dueOn : workDueOn;
  return {
    ...figures,
    handler: named(figures.handler),
    externalHandler: named(figures.externalHandler),
    decision: reads('readCaseLog') ? figures.decision : null,
    approvedBudget: reads('readTaskBudgets') ? figures.approvedBudget : null,
    unread: answers ? figures.unread : null,
    needs: answers ? figures.needs : workNeeds,
    dueOn: dueOn === NEVER ? null : dueOn,
  };
}

/** The cases of a report, newest first, each as far as its reader sees it: by the same rules as the case's page. */
export async function* reportRows(asked: Asked | AskedOfPortal): AsyncGenerator<ReportedCase> {
  const reads = await readsOf(asked);
  for await (const figures of figuresOf(asked, reads !== 'all')) yield told(figures, (command) => reads === 'all' || reads(command, figures));
}

async function readsOf({ viewer }: Asked | AskedOfPortal): Promise<Reads | 'all'> {
  if (viewer === null || isCaseHandler(viewer)) return 'all';
  const { id, workItems } = viewer.portal;
  const matrix = await matrixInForce(id);
  return (command, { people }) => people !== undefined && may(viewer.member, command, { people, matrix, workItems }).allowed;
}
