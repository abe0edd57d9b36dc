import type { Binding } from '../../../domain/database/statement';

export interface Condition {
  sql: string;
  bindings: Binding[];
}
