import { hash } from 'node:crypto';
import type { Statement } from './statement';

/** So many wordings are remembered; then the remembering begins anew. */
const REMEMBERED = 2000;
const known = new Map<string, Statement>();

/** A statement that is put together from what is asked: prepared once for each wording of it. */
export function hashed(what: string, sql: string): Statement {
  const before = known.get(sql);
  if (before) return before;
  const statement = { name: `${what}_${hash('sha1', sql, 'hex').slice(0, 16)}`, sql };
  if (known.size >= REMEMBERED) known.clear();
  known.set(sql, statement);
  return statement;
}
