import { expect, it } from 'vitest';
import { unguessed } from './unguessed';

it('EH-11 each value becomes a query of its own, by its type and in its place', () => {
  expect(unguessed('postgres', { sql: 'a = ? AND (b, c) > (?, ?)', bindings: [7, '2026-03-12', null] })).toEqual({
    sql: 'a = (SELECT CAST(? AS bigint)) AND (b, c) > ((SELECT CAST(? AS text)), (SELECT CAST(? AS text)))',
    bindings: [7, '2026-03-12', null],
  });
});

it('EH-11 one of one value is that value, not a query for many', () => {
  expect(unguessed('postgres', { sql: 'a IN (?) OR b IN (?, ?)', bindings: [7, 8, 9] }).sql).toBe(
    'a = (SELECT CAST(? AS bigint)) OR b IN ((SELECT CAST(? AS bigint)), (SELECT CAST(? AS bigint)))',
  );
});

it('SQLite, which plans once, is asked as it was', () => {
  const asked = { sql: 'a = ?', bindings: [7] };
  expect(unguessed('sqlite', asked)).toEqual(asked);
});
