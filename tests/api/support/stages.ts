import { moneyOf } from './budgets.ts';
import { contentOf } from './calls.ts';
import type { FoundedPortal } from './portal.ts';
import type { StoredCase } from './rest.ts';

export const caseStates = ['open', 'waiting', 'closed', 'cancelled'] as const;
export type CaseState = (typeof caseStates)[number];

/** Brings a case to a state by commands. */
export async function bringCase({ rest }: FoundedPortal, { documentId }: Pick<StoredCase, 'documentId'>, state: CaseState): Promise<void> {
  if (state === 'waiting') await rest.give(`cases/${documentId}/wait`, { until: '2031-01-01', reason: 'Parts' });
  if (state === 'closed') await rest.give(`cases/${documentId}/close`, { reason: 'Done by the customer' });
  if (state === 'cancelled') await rest.give(`cases/${documentId}/cancel`, { reason: 'Reported twice' });
}

export const taskStates = ['created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised', 'done', 'approved', 'removed'] as const;
export type TaskState = (typeof taskStates)[number];

type Step = (task: string) => Promise<unknown>;

/** Which state each step leads from, and what it does; a portal whose repairs need a budget is asked for. */
function stepsOf(portal: FoundedPortal): Readonly<Record<Exclude<TaskState, 'created'>, readonly [TaskState, Step]>> {
  const { rest, repairOffice, repairer } = portal;
  const give = (command: string, body: object = {}): Step => (task) => rest.give(`tasks/${task}/${command}`, body);
  const lines = [{ text: 'Hours', quantity: '10', unitPrice: 70_000 }, { text: 'Days', quantity: '2', unitPrice: 40_000 }];
  return {
    allocated: ['created', give('allocate', { office: repairOffice.documentId })],
    confirmed: ['allocated', give('confirm')],
    assigned: ['confirmed', give('responsible', { responsible: repairer.documentId })],
    scheduled: ['assigned', give('schedule', { from: '2031-02-01', to: '2031-02-03' })],
    budgetSubmitted: ['scheduled', (task) => moneyOf(portal, task).submit({ lines })],
    budgetPartlyApproved: [
      'budgetSubmitted',
      async (task) => {
        const money = moneyOf(portal, task);
        const first = (await money.read()).budgets[0]?.lines[0];
        contentOf(await money.approve(first ? [first.documentId] : []));
      },
    ],
    budgetApproved: ['budgetSubmitted', async (task) => contentOf(await moneyOf(portal, task).approve())],
    started: ['budgetApproved', give('start')],
    budgetRevised: ['started', (task) => moneyOf(portal, task).submit()],
    done: ['started', give('done')],
    approved: ['done', give('approve')],
    removed: ['created', give('remove')],
  };
}

/** A repair that has come to a state by the commands that lead there. */
export async function repairIn(portal: FoundedPortal, of: Pick<StoredCase, 'documentId'>, state: TaskState): Promise<{ documentId: string }> {
  const task = contentOf(await portal.rest.command<{ documentId: string }>(`cases/${of.documentId}/tasks`, { title: `Drying, ${state}`, kind: 'repair' }));
  const steps = stepsOf(portal);
  const way: Step[] = [];
  for (let at: TaskState = state; at !== 'created'; at = steps[at][0]) way.unshift(steps[at][1]);
  for (const step of way) await step(task.documentId);
  return task;
}
