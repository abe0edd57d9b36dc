import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOf } from './number';

it.each([
  [[0, 0, 0, 0, 0], '0000-0000'],
  [[255, 255, 255, 255, 255], 'ZZZZ-ZZZZ'],
  [[0, 0, 0, 0, 33], '0000-0011'],
  [[8, 0, 0, 0, 0], '1000-0000'],
])('OB-10 the number of %j is %s', (bytes, number) => {
  expect(numberOf(Uint8Array.from(bytes))).toBe(number);
});

it('OB-10 two numbers are the same where the bytes are', () => {
  const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 });
  fc.assert(fc.property(bytes, bytes, (one, other) => (numberOf(one) === numberOf(other)) === one.every((byte, place) => byte === other[place])));
});
