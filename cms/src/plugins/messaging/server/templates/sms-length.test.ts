import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smsLength } from './sms-length';

it.each([
  ['', 'GSM-7', 0, 1],
  ['Hello', 'GSM-7', 5, 1],
  ['Følg saken på Ås', 'GSM-7', 16, 1],
  ['a'.repeat(160), 'GSM-7', 160, 1],
  ['a'.repeat(161), 'GSM-7', 161, 2],
  ['a'.repeat(306), 'GSM-7', 306, 2],
  ['a'.repeat(307), 'GSM-7', 307, 3],
  ['{€}', 'GSM-7', 6, 1],
  // Two septets are not cut in two: the euro goes into the next segment whole.
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['“Hi”', 'UCS-2', 4, 1],
  [`“${'a'.repeat(69)}`, 'UCS-2', 70, 1],
  [`“${'a'.repeat(70)}`, 'UCS-2', 71, 2],
  ['🙂', 'UCS-2', 2, 1],
] as const)('MS-05 %j goes out as %s, %i long, in %i segments', (text, encoding, length, segments) => {
  expect(smsLength(text)).toMatchObject({ encoding, length, segments });
});

it('MS-05 names the signs that cost half the room', () => expect(smsLength('“Hi” – “there”').costly).toEqual(['“', '”', '–']));

it('MS-05 a longer text never takes fewer segments', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, more) => {
    expect(smsLength(text + more).segments).toBeGreaterThanOrEqual(smsLength(text).segments);
  }));
});
