import type { Knex } from 'knex';
import { dialect } from '../portico';

/**
 * A write whose wording is always the same under this name: PostgreSQL then plans it once for each connection, as what
 * a command reads is. To plan a small write takes longer than the write.
 */
export function prepared<Query extends Knex.QueryBuilder | Knex.Raw>(name: string, query: Query): Query {
  if (dialect().client === 'postgres') query.options({ name });
  return query;
}
