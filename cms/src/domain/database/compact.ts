import type { Dialect } from './dialect';

/** A JSON expression, and what its value stands for. */
export interface Compact {
  sql: string;
  read(value: unknown): unknown;
}

/**
 * An object that travels as an array and gets its names here: in an answer of many rows the names are a third of what the
 * database writes and this process reads (docs/adr/0004).
 */
export function compact({ array }: Dialect, fields: Record<string, string | Compact>): Compact {
  const columns = Object.entries(fields).map(([name, field]) => (typeof field === 'string' ? { name, sql: field, read: null } : { name, ...field }));
  return {
    sql: array(columns.map(({ sql }) => sql)),
    read(value) {
      const values = value as unknown[];
      const named: Record<string, unknown> = {};
      for (let place = 0; place < columns.length; place += 1) {
        const column = columns[place] as (typeof columns)[number];
        named[column.name] = column.read ? column.read(values[place]) : values[place];
      }
      return named;
    },
  };
}

/** A list of such objects; `from` as in the dialect's `list`. */
export function compactList(dialect: Dialect, { sql, read }: Compact, from: string): Compact {
  return { sql: dialect.list(sql, from), read: (value) => (value as unknown[]).map(read) };
}
