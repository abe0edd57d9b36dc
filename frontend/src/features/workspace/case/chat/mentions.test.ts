import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionAt, mentionedIn, piecesOf, suggestions } from './mentions';

const kari = { documentId: 'k', name: 'Kari Aune' };
const karin = { documentId: 'n', name: 'Kari Aunevik' };
const jonas = { documentId: 'j', name: 'Jonas Berg Hagen' };
const members = [kari, karin, jonas];

describe('EH-14 mentions in the chat', () => {
  it.each<[string, number | null, string | null]>([
    ['@', null, ''],
    ['Hello @Ka', null, 'Ka'],
    ['Hello @Kari Au', null, 'Kari Au'],
    ['mail@home', null, null],
    ['Hello', null, null],
    ['@Ka and more', 3, 'Ka'],
    ['@Kari\nnext', null, null],
  ])('%j is being typed at %s: %j', (text, caret, typed) => {
    expect(mentionAt(text, caret ?? text.length)?.typed ?? null).toBe(typed);
  });

  it('finds people by any part of their name', () => {
    expect(suggestions('ka', members)).toEqual([kari, karin]);
    expect(suggestions('hag', members)).toEqual([jonas]);
    expect(suggestions('', members)).toEqual(members);
    expect(suggestions('x', members)).toEqual([]);
  });

  it('of two names that begin alike the longer one is meant', () => {
    expect(mentionedIn('@Kari Aunevik, please', members)).toEqual([karin]);
    expect(new Set(mentionedIn('@Kari Aune and @Kari Aunevik', members))).toEqual(new Set([kari, karin]));
    expect(mentionedIn('Kari Aune', members)).toEqual([]);
  });

  it('the pieces are the whole text again, and a mention is a piece of its own', () => {
    expect(piecesOf('Ask @Jonas Berg Hagen now', [jonas])).toEqual([{ text: 'Ask ', isMention: false }, { text: '@Jonas Berg Hagen', isMention: true }, { text: ' now', isMention: false }]);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('@Kari Aune', '@Kari Aunevik', '@Jonas Berg Hagen'))), (parts) => {
        const text = parts.join('');
        expect(piecesOf(text, members).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
