import { expect, test } from 'vitest';
import { pasted } from './plain';

test.each([
  ['AN-330-0118', 'AN-330-0118'],
  ['Seal\tring\r\nwide', 'Seal ring wide'],
  ['Seal\nring\u2028wide', 'Seal ring wide'],
  ['\u202aSeal\u202c \u2066ring\u2069', 'Seal ring'],
])('what was pasted as %j becomes one line', (text, line) => {
  expect(pasted(text)).toBe(line);
});
