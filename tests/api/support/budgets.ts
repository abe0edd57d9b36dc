import type { CopyUnderTest } from '../../stack/copy.ts';
import { type Answer, contentOf, type Data, send } from './calls.ts';
import { taskIn } from './doors.ts';
import type { FoundedPortal } from './portal.ts';
import type { Rest, StoredCase } from './rest.ts';

export interface StoredBudget {
  readonly documentId: string;
  readonly number: number;
  readonly version: string;
  readonly status: string;
  readonly comment: string | null;
  readonly amount: number;
  readonly approvedAmount: number | null;
  readonly forwardedBy: string | null;
  readonly calculation: { readonly name: string; readonly type: string; readonly size: number } | null;
  readonly coveredTasks: readonly { readonly documentId: string; readonly title: string }[];
  readonly lines: readonly { readonly documentId: string; readonly text: string; readonly room: string | null; readonly quantity: string; readonly amount: number; readonly approved: boolean }[];
}

export interface StoredOffer {
  readonly documentId: string;
  readonly status: string;
  readonly amount: number;
  readonly line: string | null;
}

export interface TaskBudgets {
  readonly currency: string;
  readonly budgets: readonly StoredBudget[];
  readonly cashOffers: readonly StoredOffer[];
  readonly change: { readonly before: number; readonly lines: readonly { readonly since: string; readonly before: number | null }[]; readonly leftOut: readonly { readonly text: string; readonly amount: number }[] } | null;
  readonly next: readonly { readonly text: string; readonly quantity: string; readonly unitPrice: number; readonly approved: boolean; readonly comment: string | null }[];
  readonly limit: { readonly limit: number; readonly left: number } | null;
  readonly offering: { readonly task: boolean; readonly lines: readonly string[]; readonly withdrawn: readonly string[] };
}

export interface CustomerBudget {
  readonly currency: string;
  readonly total: number;
  readonly tasks: readonly { readonly id: string; readonly task: string; readonly amount: number; readonly approvedAt: string | null; readonly description?: string | null; readonly lines?: readonly { readonly text: string; readonly quantity: string; readonly amount: number }[] }[];
  readonly cashOffers: readonly { readonly id: string; readonly task: string; readonly text: string; readonly amount: number }[];
}

/** The money of one task, as the portal's company handles it. */
export function moneyOf({ rest }: { rest: Pick<Rest, 'command' | 'get' | 'give'> }, task: string) {
  const path = `tasks/${task}`;
  return {
    task,
    ask: (body: object): Promise<Answer<Data<StoredBudget>>> => rest.command(`${path}/budgets`, body),
    submit: async (body: object = { amount: 100_000 }): Promise<StoredBudget> => contentOf(await rest.command<StoredBudget>(`${path}/budgets`, body)),
    approve: (lines?: readonly string[], comment?: string): Promise<Answer<Data<{ status: string }>>> => rest.command(`${path}/budgets/approve`, { ...(lines && { lines }), ...(comment && { comment }) }),
    reject: (comment: string): Promise<Answer<Data<{ status: string }>>> => rest.command(`${path}/budgets/reject`, { comment }),
    forward: (): Promise<Answer<Data<{ status: string }>>> => rest.command(`${path}/budgets/forward`),
    offer: (body: object): Promise<Answer<Data<StoredOffer>>> => rest.command(`${path}/cash-offers`, body),
    read: async (): Promise<TaskBudgets> => contentOf(await rest.get<TaskBudgets>(`${path}/budgets`)),
    status: async (): Promise<string> => contentOf(await rest.get<{ status: string }>(path)).status,
    give: (command: string, body: object = {}) => rest.give(`${path}/${command}`, body),
  };
}

/** A repair whose days are set, so that a budget may be asked for. */
export async function scheduledTask(portal: FoundedPortal, of: StoredCase, title = 'Drying') {
  const { documentId } = await taskIn(portal, of, 'assigned', { title });
  await portal.rest.give(`tasks/${documentId}/schedule`, { from: '2031-02-01', to: '2031-02-03' });
  return moneyOf(portal, documentId);
}

export const readBudget = (copy: CopyUnderTest, number: string, token?: string): Promise<Answer<Data<CustomerBudget>>> =>
  send(copy, { path: `/api/customer/cases/${number}/budget`, ...(token !== undefined && { token }) });
