import type { Core } from '@strapi/strapi';

export type Client = 'sqlite' | 'postgres';

/** The few things that SQLite and PostgreSQL write differently in our hand-written statements. */
export interface Dialect {
  client: Client;
  /** One JSON object from column expressions. */
  object(fields: Record<string, string>): string;
  /** The same values without their names: see `compact`. */
  array(values: string[]): string;
  /** A JSON array of one value a row, `[]` when there is none. `from` is everything after FROM, its order included. */
  list(value: string, from: string): string;
  /** One JSON value of a row, or null when there is none. */
  one(value: string, from: string): string;
  /** A JSON expression that must nest as JSON instead of becoming a string. */
  json(expression: string): string;
  /** A Strapi `datetime` column as milliseconds since 1970. */
  instant(column: string): string;
  /** A Strapi `date` column as `YYYY-MM-DD`. */
  date(column: string): string;
  /** Whether a text column is among the strings of a JSON array given as one binding. */
  among(column: string): string;
  /** Whether an integer column is among the numbers of a JSON array given as one binding. */
  amongIds(column: string): string;
  /** A boolean column as JSON `true` or `false`. */
  flag(column: string): string;
}

const sqlite: Dialect = {
  client: 'sqlite',
  object: (fields) => `json_object(${pairs(fields)})`,
  array: (values) => `json_array(${values.join(', ')})`,
  list: (value, from) => `json((SELECT json_group_array(json(v)) FROM (SELECT ${value} AS v FROM ${from})))`,
  one: (value, from) => `json((SELECT ${value} FROM ${from} LIMIT 1))`,
  json: (expression) => `json(${expression})`,
  instant: (column) => column,
  date: (column) => column,
  among: (column) => `${column} IN (SELECT value FROM json_each(?))`,
  amongIds: (column) => `${column} IN (SELECT value FROM json_each(?))`,
  flag: (column) => `json(CASE WHEN ${column} THEN 'true' ELSE 'false' END)`,
};

const postgres: Dialect = {
  client: 'postgres',
  object: (fields) => `json_build_object(${pairs(fields)})`,
  array: (values) => `json_build_array(${values.join(', ')})`,
  list: (value, from) => `(SELECT coalesce(json_agg(v), '[]'::json) FROM (SELECT ${value} AS v FROM ${from}) AS listed)`,
  one: (value, from) => `(SELECT ${value} FROM ${from} LIMIT 1)`,
  json: (expression) => `(${expression})::json`,
  instant: (column) => `(extract(epoch FROM ${column}) * 1000)::bigint`,
  date: (column) => `to_char(${column}, 'YYYY-MM-DD')`,
  among: (column) => `${column} IN (SELECT json_array_elements_text(?::json))`,
  amongIds: (column) => `${column} IN (SELECT json_array_elements_text(?::json)::integer)`,
  flag: (column) => `coalesce(${column}, false)`,
};

function pairs(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, expression]) => `'${name}', ${expression}`)
    .join(', ');
}

export function dialectFor(client: Client): Dialect {
  return client === 'postgres' ? postgres : sqlite;
}

/** The dialect of the database that Strapi is connected to. */
export function dialectOf(strapi: Core.Strapi): Dialect {
  return dialectFor(strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite');
}
