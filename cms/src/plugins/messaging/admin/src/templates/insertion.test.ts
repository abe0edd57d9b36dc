import { expect, it } from 'vitest';
import { buttonTo, MARKUP, replaced, surrounded } from './insertion';

it.each([
  ['at the cursor', { text: 'Hello !', from: 6, to: 6 }, { text: 'Hello {name}!', from: 12, to: 12 }],
  ['in the place of marked words', { text: 'Hello you!', from: 6, to: 9 }, { text: 'Hello {name}!', from: 12, to: 12 }],
])('MS-05 a variable is put %s', (_, marked, expected) => {
  expect(replaced(marked, '{name}')).toEqual(expected);
});

it.each([
  ['marked words', { text: 'a b c', from: 2, to: 3 }, MARKUP.bold, { text: 'a <strong>b</strong> c', from: 10, to: 11 }],
  ['words to write over', { text: '', from: 0, to: 0 }, buttonTo('link'), { text: '<p><a class="button" href="{link}">Text</a></p>', from: 35, to: 39 }],
])('MS-05 markup is put around %s', (_, marked, around, expected) => {
  expect(surrounded(marked, around, 'Text')).toEqual(expected);
});
