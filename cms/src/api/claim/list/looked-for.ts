import { dialect } from '../../../domain/portico';
import type { WantedWords } from '../rules/list-words';
import type { Condition } from './condition';

/** Whether a row `l` has these words. In a query of its own PostgreSQL makes them ready once instead of for every row, and no plan hangs on them. */
export function hasWords(wanted: readonly WantedWords[]): Condition {
  if (wanted.some((lists) => lists.length === 0)) return { sql: '1 = 0', bindings: [] };
  if (dialect().client === 'postgres') {
    const query = wanted.map((lists) => `(${lists.map((words) => `(${words.map((word) => `${word}:*`).join(' & ')})`).join(' | ')})`).join(' & ');
    return { sql: `l.found @@ (SELECT to_tsquery('simple', ?))`, bindings: [query] };
  }
  const sql = wanted.map((lists) => `(${lists.map((words) => `(${words.map(() => `' ' || l.words LIKE ?`).join(' AND ')})`).join(' OR ')})`).join(' AND ');
  return { sql, bindings: wanted.flatMap((lists) => lists.flatMap((words) => words.map((word) => `% ${word}%`))) };
}
