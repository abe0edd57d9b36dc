import { describe, expect, it } from 'vitest';
import { readBidForm } from './readBidForm';
import { typedBid } from './typedBid';

const sums = { tasks: [{ documentId: 'a', title: 'Tiling' }, { documentId: 'b', title: 'Painting' }], workItems: false };
const lines = { tasks: [{ documentId: 'a', title: 'Tiling' }], workItems: true };

function form(fields: Record<string, string>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
}

describe('EH-15 what stands in the form of a bid', () => {
  it('is read by the names of its fields alone, with the names of files', () => {
    const given = form({ 'amount-0': ' 12 500 ', token: 'secret', 'price-0-1': '5', keep: 'p1' });
    given.append('files', new File(['x'], 'offer.pdf'));
    expect(typedBid(given)).toEqual({ said: { 'amount-0': '12 500', 'price-0-1': '5' }, keep: ['p1'], files: ['offer.pdf'] });
  });

  it('is a bid where each task has its sum', () => {
    expect(readBidForm(typedBid(form({ 'amount-0': '28 500,50', 'amount-1': '100', text: 'All in' })), sums, 2)).toEqual({ bid: { parts: [{ task: 'a', amount: 2_850_050 }, { task: 'b', amount: 10_000 }], text: 'All in', keep: [] }, wrong: {} });
  });

  it('names each field that is none', () => {
    expect(readBidForm(typedBid(form({ 'amount-0': 'a lot', 'amount-1': '' })), sums, 2)).toEqual({ bid: null, wrong: { 'amount-0': 'amount', 'amount-1': 'amount' } });
  });

  it('passes over rows that are empty, and names what is lacking of the others', () => {
    const whole = { 'rows-0': '3', 'text-0-0': 'Tiles', 'quantity-0-0': '2,5', 'price-0-0': '100', 'quantity-0-1': '1', 'quantity-0-2': '1' };
    expect(readBidForm(typedBid(form(whole)), lines, 2).bid?.parts).toEqual([{ task: 'a', lines: [{ text: 'Tiles', quantity: '2.5', unitPrice: 10_000 }] }]);
    expect(readBidForm(typedBid(form({ ...whole, 'price-0-1': '5', 'quantity-0-0': 'some', 'text-0-2': 'Grout' })), lines, 2).wrong).toEqual({ 'quantity-0-0': 'lineQuantity', 'text-0-1': 'lineText', 'price-0-2': 'linePrice' });
    expect(readBidForm(typedBid(form({ 'rows-0': '3' })), lines, 2).wrong).toEqual({ 'text-0-0': 'lineText' });
  });
});
