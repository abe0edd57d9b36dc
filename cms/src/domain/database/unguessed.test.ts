import { expect, it } from 'vitest';
import { unguessed } from './unguessed';

it('EH-11 each value becomes a query of its own, by its type and in its place', () => {
  expect(unguessed({ sql: 'a = ? AND (b, c) > (?, ?)', bindings: [7, '2026-03-12', null] })).toEqual({
    sql: 'a = (SELECT CAST(? AS bigint)) AND (b, c) > ((SELECT CAST(? AS text)), (SELECT CAST(? AS text)))',
    bindings: [7, '2026-03-12', null],
  });
});
