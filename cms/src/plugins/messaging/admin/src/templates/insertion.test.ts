import { expect, it } from 'vitest';
import { buttonTo, inserted, MARKUP } from './insertion';

it.each([
  ['a variable at the cursor', { text: 'Hello !', from: 6, to: 6 }, { before: '{name}' }, { text: 'Hello {name}!', from: 12, to: 12 }],
  ['a variable in the place of marked words', { text: 'Hello you!', from: 6, to: 9 }, { before: '{name}', behind: '', otherwise: '' }, { text: 'Hello {name}you!', from: 12, to: 15 }],
  ['bold around marked words', { text: 'a b c', from: 2, to: 3 }, MARKUP.bold, { text: 'a <strong>b</strong> c', from: 10, to: 11 }],
  ['a button with its words marked', { text: '', from: 0, to: 0 }, { ...buttonTo('link'), otherwise: 'Open' }, { text: '<p><a class="button" href="{link}">Open</a></p>', from: 34, to: 38 }],
])('MS-05 %s', (_, marked, around, expected) => {
  expect(inserted(marked, around)).toEqual(expected);
});
