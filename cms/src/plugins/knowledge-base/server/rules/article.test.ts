import { describe, expect, test } from 'vitest';
import { type ArticleContent, lackingIn, stateOf } from './article';
import { plainBody } from './plain';

const picture = `<img src="picture:${'a'.repeat(40)}" alt="Drain" />`;
const whole: ArticleContent = { title: 'a', summary: 'b', category: 'c', language: 'en', body: '<p>d</p>', visibility: 'client', productLines: [] };

describe('CL-15 an article', () => {
  test.each([
    [{ version: 3, shownVersion: null }, 'draft'],
    [{ version: 3, shownVersion: 3 }, 'published'],
    [{ version: 3, shownVersion: 2 }, 'changed'],
  ] as const)('%o is %s', (versions, state) => {
    expect(stateOf(versions)).toBe(state);
  });

  test.each<[Partial<ArticleContent>, string[]]>([
    [{}, []],
    [{ title: ' ', summary: '', category: ' ' }, ['title', 'summary', 'category']],
    [{ body: '<p> </p><p></p>' }, ['body']],
    [{ body: picture }, []],
    [{ body: picture.replace('Drain', '') }, ['pictures']],
  ])('%o lacks %o', (part, fields) => {
    expect(lackingIn({ ...whole, ...part }).map(({ field }) => field)).toEqual(fields);
  });

  test('is read as words in one line, those of its pictures included', () => {
    expect(plainBody(`<h2>One</h2><p>two&amp;<strong>th</strong>ree<br />four</p><ul><li>five</li><li>six</li></ul>${picture}<table><tr><td>7</td><td>8</td></tr></table>`)).toBe('One two&three four five six Drain 7 8');
    expect(plainBody('<p>&lt;script&gt;</p>')).toBe('<script>');
  });
});
