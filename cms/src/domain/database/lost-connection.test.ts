import { describe, expect, it } from 'vitest';
import { isLostConnection } from './lost-connection';

const coded = (code: string, message = 'something') => Object.assign(new Error(message), { code });

describe('MS-01 a lost connection to the database', () => {
  it.each([
    ['the driver’s end in a statement', new Error('select "t0".* from "members" - Connection terminated unexpectedly')],
    ['the driver’s end', new Error('Connection terminated')],
    ['a client that has failed', new Error('select 1 - Client has encountered a connection error and is not queryable')],
    ['nobody who listens', coded('ECONNREFUSED')],
    ['a reset', coded('ECONNRESET')],
    ['a shutdown by the administrator', coded('57P01')],
    ['a crash', coded('57P02')],
    ['a server that starts', coded('57P03')],
    ['a connection failure', coded('08006')],
  ])('is %s', (_, error) => {
    expect(isLostConnection(error)).toBe(true);
  });

  it.each([
    ['a rule of the database', coded('23505', 'duplicate key value violates unique constraint')],
    ['a wrong statement', coded('42601')],
    ['a statement that took too long', coded('57014')],
    ['a mistake of ours', new TypeError('Cannot read properties of undefined')],
    ['words in the middle', new Error('Connection terminated unexpectedly, said the test')],
    ['no error', 'Connection terminated unexpectedly'],
    ['nothing', undefined],
  ])('is not %s', (_, error) => {
    expect(isLostConnection(error)).toBe(false);
  });
});
