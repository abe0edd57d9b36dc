import type { Knex } from 'knex';
import { MAX_AMOUNT, priced, sum, thousandthsOf } from '../../../domain/money';
import { keepFiles } from '../../../files/keep';
import type { TakenFile } from '../../../files/taken';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import type { CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { changeTask } from '../../task/commands/change-task';
import type { TaskSnapshot } from '../../task/snapshot';
import { TASK_COMMANDS, taskCommandBetween } from '../../task/states';
import { loadCashOffersOfTask } from '../../cash-offer/recorded';
import { compared, standingLines } from '../rules/standing';
import { BUDGET, BUDGET_LINE, loadBudget, loadBudgetsOfTask, type BudgetSnapshot } from '../snapshot';

export interface NewLine {
  text: string;
  room?: string;
  /** As `QUANTITY` has it. */
  quantity: string;
  /** Minor units. */
  unitPrice: number;
}

/** One sum, or the lines that give it. */
export interface NewBudget {
  description?: string;
  amount?: number;
  lines?: NewLine[];
  /** Other tasks that one sum is for, by document id. */
  coveredTasks?: string[];
}

/**
 * What is asked for a task; while work goes on, what is to take the place of the budget in force. Members use the one way
 * of their portal (answer 11); what another system hands over may come in either. A line that is approved already comes
 * approved: nobody decides about it again, and nobody's limit counts it twice.
 */
export async function submitBudget(call: CommandCall, { description, amount, lines = [], coveredTasks = [] }: NewBudget, calculation: TakenFile | null = null): Promise<BudgetSnapshot> {
  const { strapi, viewer, now } = call;
  let submitted: BudgetSnapshot | null = null;
  await changeTask(call, async (task, trx) => {
    if (viewer.kind === 'member' && viewer.portal.workItems !== lines.length > 0) throw new Refusal('budget.way', { workItems: viewer.portal.workItems });
    const { to } = TASK_COMMANDS[commandFor(task)];
    const counted = lines.map((line, index) => asked(line, index));
    const total = amount ?? sum(counted.map((line) => line.amount));
    if (total > MAX_AMOUNT) throw tooMuch('body.lines');
    const budgets = await loadBudgetsOfTask(trx, task.id);
    const { lines: beside } = compared(standingLines(budgets, await loadCashOffersOfTask(trx, task.id)), counted);
    const standing = beside.filter(({ since }) => since === 'asApproved').map(({ line }) => line);
    const stored = (await strapi.db.query(BUDGET).create({
      data: {
        number: (budgets[0]?.number ?? 0) + 1, status: 'submitted', description, amount: total, task: task.id, coveredTasks: await coveredIds(trx, task, coveredTasks),
        ...(standing.length > 0 && { approvedAmount: sum(standing.map((line) => line.amount)) }),
      },
    })) as { id: number; documentId: string };
    for (const line of counted) await strapi.db.query(BUDGET_LINE).create({ data: { ...line, approved: standing.includes(line), budget: stored.id } });
    if (calculation) await attach(trx, stored.id, await keepFiles(strapi, [calculation]));
    submitted = await loadBudget(trx, stored.documentId);
    if (!submitted) throw new Refusal('notFound');
    await recordChange(trx, { subject: 'budget', before: null, after: submitted, actor: actorOf(viewer), now });
    return { columns: { status: to, status_reason: null } };
  });
  if (!submitted) throw new Refusal('notFound');
  return submitted;
}

/** What an office asks for in one sum is its own work on the case. */
async function coveredIds(trx: Knex, task: TaskSnapshot, documentIds: readonly string[]): Promise<number[]> {
  const asked = [...new Set(documentIds)];
  if (asked.length === 0) return [];
  const ids: number[] = await trx('tasks')
    .join('tasks_case_lnk', 'tasks_case_lnk.task_id', 'tasks.id')
    .join('tasks_office_lnk', 'tasks_office_lnk.task_id', 'tasks.id')
    .where({ case_id: task.caseId, office_id: task.office?.id ?? 0 })
    .whereNot('tasks.id', task.id)
    .whereNot('tasks.status', 'removed')
    .whereIn('tasks.document_id', asked)
    .pluck('tasks.id');
  if (ids.length !== asked.length) throw new Refusal('relation.unknown');
  return ids;
}

const attach = (trx: Knex, budgetId: number, fileIds: readonly number[]) =>
  trx('files_related_mph').insert(fileIds.map((id, index) => ({ related_type: BUDGET, related_id: budgetId, field: 'calculation', file_id: id, order: index + 1 })));

function commandFor(task: TaskSnapshot): 'submitBudget' | 'reviseBudget' {
  const command = task.status === 'started' ? 'reviseBudget' : 'submitBudget';
  if (taskCommandBetween(task.status, TASK_COMMANDS[command].to, task) !== command) throw new Refusal('task.state', { state: task.status, command: 'submitBudget' });
  return command;
}

function asked({ text, room, quantity, unitPrice }: NewLine, index: number) {
  const thousandths = thousandthsOf(quantity);
  const amount = priced(thousandths, unitPrice);
  if (amount > MAX_AMOUNT) throw tooMuch(`body.lines.${index}`);
  return { text, room: room ?? null, position: index + 1, quantity: thousandths, unitPrice, amount };
}

const tooMuch = (path: string) => new Refusal('input.invalid', { findings: [{ path, message: 'This sum is larger than what is taken in here.' }] });
