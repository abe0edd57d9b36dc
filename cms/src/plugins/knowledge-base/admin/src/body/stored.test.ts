import { expect, it } from 'vitest';
import { asStored, forEditor } from './stored';

const picture = 'a'.repeat(40);

it.each([
  ['<p>a</p>', '<p>a</p>'],
  [`<p>a</p><img src="picture:${picture}" alt="b" />`, `<p>a</p><img data-picture="${picture}" alt="b" />`],
])('CL-15 %s is edited as %s', (stored, edited) => {
  expect(forEditor(stored)).toBe(edited);
  expect(asStored(`${edited}<p></p>`)).toBe(stored);
});
