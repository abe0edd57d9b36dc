import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../domain/refusal';
import { fromCursor, toCursor } from './cursor';

const coded = (text: string) => Buffer.from(text).toString('base64url');

describe('PF-09 a cursor', () => {
  it('leads back to its place', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), (id) => {
        expect(fromCursor(toCursor(id))).toBe(id);
        expect(toCursor(id)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it.each([[''], ['!!!'], ['after:1'], [coded('after:')], [coded('12')], [coded('after:-1')], [coded('after:1.5')], [coded('after:1e3')], [coded('after:0x10')], [coded('after: 7 ')], [coded('after:NaN')], [coded('after:2147483648')], [coded('after:9007199254740993')], [coded("after:1' OR 1=1")]])(
    'that is none of ours is refused: %j',
    (cursor) => {
      expect(() => fromCursor(cursor)).toThrow(Refusal);
    },
  );

  it('that is anything at all gives a place or a refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map(coded)), (cursor) => {
        try {
          expect(Number.isSafeInteger(fromCursor(cursor))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: 'input.invalid' });
        }
      }),
    );
  });
});
