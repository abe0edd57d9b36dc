import type { Client } from './dialect';
import type { Binding } from './statement';

interface Bound {
  sql: string;
  bindings: Binding[];
}

/**
 * The same, for PostgreSQL with each value asked for by a query of its own, so that none is looked at while the statement is
 * planned. Else a long statement is planned anew for every request, in the hope of a better plan for each day and portal,
 * which takes as long as the answer. For statements of which no value deserves another plan.
 */
export function unguessed(client: Client, { sql, bindings }: Bound): Bound {
  if (client !== 'postgres') return { sql, bindings };
  let next = 0;
  // Whole numbers are ids, sums and instants; an index of a smaller type takes them, too.
  const typed = (): string => (typeof bindings[next++] === 'number' ? 'bigint' : 'text');
  // `IN` with one query is a question about all its rows, which PostgreSQL takes apart again.
  return { sql: sql.replaceAll('IN (?)', '= ?').replace(/\?/g, () => `(SELECT CAST(? AS ${typed()}))`), bindings };
}
