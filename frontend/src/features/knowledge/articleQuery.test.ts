import { expect, it } from 'vitest';
import { bodyWith } from './articleBody';
import { addressOf, readArticleQuery } from './articleQuery';

it.each([
  [{}, ''],
  [{ q: '  fan ', category: 'Error codes', language: 'nb', cursor: 'abc' }, 'q=fan&category=Error+codes&language=nb&cursor=abc'],
  [{ q: ['a', 'b'], language: '../x', category: '' }, ''],
])('CL-15 %o is the address "%s"', (asked, address) => {
  expect(addressOf(readArticleQuery(asked))).toBe(address);
});

it('CL-15 pictures of a body are opened where its reader may, and tables can be moved by keys', () => {
  const id = 'a'.repeat(40);
  expect(bodyWith(`<p>picture:${id}</p><img src="picture:${id}" alt="x" /><table><tbody></tbody></table>`, (file) => `/p/${file}`, '"T"')).toBe(
    `<p>picture:${id}</p><img loading="lazy" src="/p/${id}" alt="x" /><div role="group" tabindex="0" aria-label="&quot;T&quot;"><table><tbody></tbody></table></div>`,
  );
});
