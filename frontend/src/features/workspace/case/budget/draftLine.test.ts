import { describe, expect, it } from 'vitest';
import { askedOf, decidedOf, filledLine, lackingOf, standsAsApproved } from './draftLine';
import type { AskWords } from './askWords';

const words = { approved: 'Approved', approvedBefore: 'Changed: {sum} is approved', changeRefused: 'A change was not approved: {comment}', refused: 'Not approved', refusedWhy: 'Not approved: {comment}' } as AskWords;
const fans = { text: 'Fans', room: 'Kitchen', quantity: '2.5', unitPrice: 25_050, approved: true, comment: null };
const norwegian = { tag: 'nb-NO', digits: 2 };
const started = (from: typeof fans | (Omit<typeof fans, 'comment'> & { comment: string })) => ({ ...filledLine(1, from, norwegian), from });
const said = (line: Parameters<typeof decidedOf>[0]) => decidedOf(line, 2, (amount) => String(amount / 100), words);

describe('25 the lines that a next budget starts from', () => {
  it('are asked for as they were approved, whatever the language writes', () => {
    const line = started(fans);
    expect([line.quantity, line.price]).toEqual(['2,5', '250,5']);
    expect(standsAsApproved(line, 2)).toBe(true);
    expect(askedOf(line, 2)).toEqual({ text: 'Fans', room: 'Kitchen', quantity: '2.5', unitPrice: 25_050 });
  });

  it('say what was decided about them, and what a change takes the place of', () => {
    expect(said(started(fans))).toBe('Approved');
    expect(said({ ...started(fans), quantity: '3' })).toBe('Changed: 626.25 is approved');
    expect(said(started({ ...fans, comment: 'Enough' }))).toBe('Approved · A change was not approved: Enough');
    expect(said(started({ ...fans, approved: false, comment: 'Too much' }))).toBe('Not approved: Too much');
    expect(said(started({ ...fans, approved: false }))).toBe('Not approved');
    expect(said({ ...started(fans), from: null })).toBeNull();
  });

  it.each([
    [{ text: ' ' }, 'text'],
    [{ quantity: '' }, 'quantity'],
    [{ price: 'free' }, 'price'],
    [{}, null],
  ])('%j lacks %s', (changed, part) => expect(lackingOf({ ...started(fans), ...changed }, 2)).toBe(part));
});
