import { MAX_AMOUNT } from '../../../domain/money';

export const MASTER_KINDS = ['part', 'labour'] as const;
export type MasterKind = (typeof MASTER_KINDS)[number];

/** What of a master is counted: the price of a part, the standard time of a repair. */
export type ValueColumn = 'price' | 'hours';

interface KindRow {
  uid: 'api::part.part' | 'api::labour-operation.labour-operation';
  table: string;
  link: string;
  /** The column of the link. */
  id: string;
  value: ValueColumn;
  /** In minor units, or thousandths of an hour. */
  most: number;
}

/** Where parts and repairs are kept (CL-04). */
export const MASTERS = {
  part: { uid: 'api::part.part', table: 'parts', link: 'parts_portal_lnk', id: 'part_id', value: 'price', most: MAX_AMOUNT / 100 },
  labour: { uid: 'api::labour-operation.labour-operation', table: 'labour_operations', link: 'labour_operations_portal_lnk', id: 'labour_operation_id', value: 'hours', most: 999_999_999 },
} as const satisfies Record<MasterKind, KindRow>;

export const MOST_OF = { number: 60, description: 200 } as const;

export { plainNumber } from '../../../domain/plain-number';
