import { z } from 'zod';
import { quantityOf, sum } from '../../domain/money';
import { instantText } from '../../domain/time';
import type { StoredBudget, StoredBudgets, StoredLine } from './queries/budgets';

const minorUnits = z.number().int().meta({ description: 'In the smallest unit of the currency.' });

const agreedTask = z.object({
  id: z.string(),
  task: z.string(),
  amount: minorUnits,
  approvedAt: z.string().nullable().meta({ format: 'date-time', description: 'UTC.' }),
});

const line = z.object({
  text: z.string(),
  quantity: z.string().meta({ description: 'With up to three decimals after a dot.' }),
  unitPrice: minorUnits,
  amount: minorUnits,
});

const cashOffer = z.object({ id: z.string(), task: z.string(), text: z.string(), amount: minorUnits });

/** What of the case's budgets is approved and still the partners' (CP-14), and what the customer is offered in cash. */
const sums = { currency: z.string().meta({ description: 'ISO 4217.' }), total: minorUnits, cashOffers: z.array(cashOffer) };

export const budgetTile = z.object({ ...sums, tasks: z.array(agreedTask) }).meta({ id: 'CustomerBudget' });

export const budgetPage = z
  .object({ ...sums, tasks: z.array(agreedTask.extend({ description: z.string().nullable(), lines: z.array(line) })) })
  .meta({ id: 'CustomerBudgetInDetail' });

type Tile = z.input<typeof budgetTile>;
type Page = z.input<typeof budgetPage>;

/** What is left of a budget for its partner, in minor units. */
const left = ({ approvedAmount, linesHandedOver }: StoredBudget): number => approvedAmount - linesHandedOver;

/** Work that was handed to the customer, all of it, is the partner's no longer: it stands under cash offers alone. */
function isPartners(budget: StoredBudget): boolean {
  return !budget.taskHandedOver && (budget.linesHandedOver === 0 || left(budget) > 0);
}

function agreed(budget: StoredBudget): Tile['tasks'][number] {
  const { taskId, task, decidedAt } = budget;
  return { id: taskId, task, amount: left(budget), approvedAt: decidedAt === null ? null : instantText(decidedAt) };
}

export function budgetTileAnswer({ budgets, cashOffers }: StoredBudgets, currency: string): Tile {
  const tasks = budgets.filter(isPartners).map(agreed);
  return { currency, total: sum(tasks.map(({ amount }) => amount)), cashOffers, tasks };
}

export function budgetPageAnswer({ budgets, cashOffers }: StoredBudgets, currency: string): Page {
  const tasks = budgets.filter(isPartners).map((budget) => ({ ...agreed(budget), description: budget.description, lines: (budget.lines ?? []).map(lineAnswer) }));
  return { currency, total: sum(tasks.map(({ amount }) => amount)), cashOffers, tasks };
}

const lineAnswer = ({ text, quantity, unitPrice, amount }: StoredLine): Page['tasks'][number]['lines'][number] => ({ text, quantity: quantityOf(quantity), unitPrice, amount });
