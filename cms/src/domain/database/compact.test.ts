import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { compact, compactList } from './compact';
import { dialectFor } from './dialect';

const dialect = dialectFor('sqlite');

const answer = (sql: string): unknown => {
  const database = new Database(':memory:');
  database.exec("CREATE TABLE tasks (id INTEGER, title TEXT, facts TEXT); INSERT INTO tasks VALUES (1, 'Floor', '{\"a\":[1]}'), (2, NULL, NULL)");
  return JSON.parse((database.prepare(`SELECT ${sql} AS answer`).get() as { answer: string }).answer);
};

const task = compact(dialect, { id: 't.id', title: 't.title', facts: dialect.json('t.facts') });

test('rows travel without their names and get them back', () => {
  const { sql, read } = compact(dialect, { first: '7', tasks: compactList(dialect, task, 'tasks t ORDER BY t.id') });
  expect(answer(sql)).toEqual([7, [[1, 'Floor', { a: [1] }], [2, null, null]]]);
  expect(read(answer(sql))).toEqual({ first: 7, tasks: [{ id: 1, title: 'Floor', facts: { a: [1] } }, { id: 2, title: null, facts: null }] });
});

test('no rows are an empty list', () => {
  const { sql, read } = compactList(dialect, task, 'tasks t WHERE t.id > 2 ORDER BY t.id');
  expect(read(answer(sql))).toEqual([]);
});
