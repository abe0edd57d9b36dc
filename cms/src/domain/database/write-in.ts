import type { Knex } from 'knex';
import { dialect } from '../portico';
import type { Written } from './batch';
import { hashed } from './hashed';
import { changePostgres } from './postgres';
import { openClient } from './read-in';
import type { Statement } from './statement';

type Columns = Readonly<Record<string, Written>>;

/**
 * Writes of the hot path of commands. Their wording hangs on table and columns alone, so it is written once, and
 * PostgreSQL plans it once for each connection: to build and to plan a small write takes longer than the write.
 */
async function writeIn(trx: Knex, sql: string, values: Written[]): Promise<number> {
  if (dialect().client === 'postgres') {
    const statement = statementOf(sql);
    return changePostgres(openClient(trx, statement), statement, values);
  }
  const { changes } = await trx.raw<{ changes: number }>(sql, values);
  return changes;
}

const statements = new Map<string, Statement>();

function statementOf(sql: string): Statement {
  const known = statements.get(sql) ?? hashed('write', sql);
  statements.set(sql, known);
  return known;
}

/** Rows of the same columns. With `key`, a row that has it already takes the new values. */
export async function insertIn(trx: Knex, table: string, rows: readonly Columns[], key: readonly string[] = []): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const row = `(${columns.map(() => '?').join(', ')})`;
  const taken = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
  const conflict = key.length ? ` ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${taken.join(', ')}` : '';
  await writeIn(trx, `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => row).join(', ')}${conflict}`, rows.flatMap((one) => columns.map((column) => one[column] ?? null)));
}

const pairs = (of: Columns): string[] => Object.keys(of).map((column) => `${column} = ?`);

/** Answers how many rows there were. */
export async function updateIn(trx: Knex, table: string, where: Columns, columns: Columns): Promise<number> {
  return writeIn(trx, `UPDATE ${table} SET ${pairs(columns).join(', ')} WHERE ${pairs(where).join(' AND ')}`, [...Object.values(columns), ...Object.values(where)]);
}

export async function deleteIn(trx: Knex, table: string, of: Columns): Promise<void> {
  await writeIn(trx, `DELETE FROM ${table} WHERE ${pairs(of).join(' AND ')}`, Object.values(of));
}

/** Gives the one row of an owner another target, or makes it. */
export async function pointIn(trx: Knex, table: string, owner: { column: string; id: number }, target: { column: string; id: number }): Promise<void> {
  const row = { [owner.column]: owner.id, [target.column]: target.id };
  if (dialect().client === 'postgres') {
    const moved = `UPDATE ${table} SET ${target.column} = ? WHERE ${owner.column} = ? RETURNING 1`;
    const missing = 'SELECT CAST(? AS integer), CAST(? AS integer) WHERE NOT EXISTS (SELECT 1 FROM moved)';
    await writeIn(trx, `WITH moved AS (${moved}) INSERT INTO ${table} (${owner.column}, ${target.column}) ${missing}`, [target.id, owner.id, owner.id, target.id]);
    return;
  }
  const moved = await updateIn(trx, table, { [owner.column]: owner.id }, { [target.column]: target.id });
  if (moved === 0) await insertIn(trx, table, [row]);
}
