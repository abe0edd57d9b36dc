import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from './words';

describe('EH-11 the words of free text', () => {
  it.each([
    ['NF-25-104882', ['nf', '25', '104882']],
    ['Bakklandet 32 B, 7013 Trondheim', ['bakklandet', '32', 'b', '7013', 'trondheim']],
    ['ÅSE Grande', ['åse', 'grande']],
    ['anne.b@home.example', ['anne', 'b', 'home', 'example']],
    ['+47 915 48 207', ['47', '915', '48', '207']],
    [' %_\'"; ', []],
    ['A\u030ase', ['åse']],
    ['', []],
  ])('%j', (text, words) => expect(searchWords(text)).toEqual(words));

  it('hold nothing that a pattern or a query could take for its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchWords(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word))));
  });

  it('are the same when they are read again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(searchWords(searchWords(text).join(' '))).toEqual(searchWords(text))));
  });
});
