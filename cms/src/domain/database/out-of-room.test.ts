import { describe, expect, it } from 'vitest';
import { isOutOfRoom } from './out-of-room';

const coded = (code: string) => Object.assign(new Error('something'), { code });

describe('PF-17 no room', () => {
  it.each(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT'])('is %s', (code) => {
    expect(isOutOfRoom(coded(code))).toBe(true);
  });

  it.each([
    ['a rule of the database', coded('23505')],
    ['a lost connection', coded('ECONNRESET')],
    ['an error without a code', new Error('database or disk is full')],
    ['no error', 'ENOSPC'],
  ])('is not %s', (_, error) => {
    expect(isOutOfRoom(error)).toBe(false);
  });
});
