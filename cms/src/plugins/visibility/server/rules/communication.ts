import type { Settings } from './settings';

/** The two who write on the communication page. */
export type Side = 'company' | 'customer';

type Direction = Settings['communicationDirection'];

/** Which way a message goes that a side writes, and the directions that leave it open (CP-16). */
const WRITERS = {
  company: { description: 'Members and REST consumers write to the customers of a case.', open: ['both', 'toCustomer'] },
  customer: { description: 'Customers write to the company.', open: ['both', 'fromCustomer'] },
} as const satisfies Record<Side, { description: string; open: readonly Direction[] }>;

export interface Permission {
  allowed: boolean;
  because: { rule: 'direction'; value: Direction };
}

/** Whether a side may write. Reading is never closed by the direction, only by the page. */
export function mayWrite(side: Side, { communicationDirection: value }: Pick<Settings, 'communicationDirection'>): Permission {
  return { allowed: (WRITERS[side].open as readonly Direction[]).includes(value), because: { rule: 'direction', value } };
}
