import { Refusal } from '../../../domain/refusal';
import type { BudgetSnapshot } from '../snapshot';

type Versioned = Pick<BudgetSnapshot, 'number' | 'updatedAt'>;

/** Another revision is another version, even where it was asked for in the moment in which this one was decided. */
export const versionOf = ({ number, updatedAt }: Versioned): string => `${number}-${updatedAt}`;

/** Refuses a decision that was made by looking at another budget than the one that waits now; where none is named, whatever waits is meant. */
export function refuseOtherBudget(waiting: Versioned, version: string | null | undefined): void {
  if (version && version !== versionOf(waiting)) throw new Refusal('precondition.failed', { version: versionOf(waiting) });
}
