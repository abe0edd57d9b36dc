import { expect, it } from 'vitest';
import { piecesOf, typedLines } from './enteredLines';

it('CL-12 lines keep the order in which they stood in the form, whatever was taken away between them', () => {
  expect(typedLines({ type: 'credit', 'serial-3': ' A ', 'description-3': 'Board', 'quantity-3': '1', 'description-1': 'Seal' })).toEqual([
    { key: '3', serial: 'A', description: 'Board', quantity: '1' },
    { key: '1', serial: '', description: 'Seal', quantity: '' },
  ]);
});

it.each([['1', 1], ['999', 999], ['0', null], ['1000', null], ['1.5', null], ['-1', null], ['', null]])('CL-12 “%s” pieces are %s', (typed, pieces) => expect(piecesOf(typed)).toBe(pieces));
