import type { Knex } from 'knex';

interface Asked {
  client: { dialect: string };
}

/**
 * A write whose wording is always the same under this name: PostgreSQL then plans it once for each connection, as what
 * a command reads is. To plan a small write takes longer than the write.
 */
export function prepared<Query extends Knex.QueryBuilder | Knex.Raw>(name: string, query: Query): Query {
  if ((query as unknown as Asked).client.dialect === 'postgresql') query.options({ name });
  return query;
}
