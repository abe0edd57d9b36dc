import { describe, expect, it } from 'vitest';
import { filledIn, unknownIn } from './filled';

const values = { number: 'WC-26-0001', contact: 'Torbjørn Hjelle', product: 'Alpina Nord 9', agent: 'Ingrid Vik' };

describe('CL-18 templates of what agents write', () => {
  it.each([
    ['Hello {contact}, about {number}: {product}. {agent}', 'Hello Torbjørn Hjelle, about WC-26-0001: Alpina Nord 9. Ingrid Vik'],
    ['{number} {number}', 'WC-26-0001 WC-26-0001'],
    ['{} { number } {Number}', '{} { number } {Number}'],
    ['No names at all', 'No names at all'],
  ])('%s', (text, said) => expect(filledIn(text, values)).toBe(said));

  it('says what a value holds, and reads no name in it', () => {
    expect(filledIn('{contact}', { ...values, contact: '{agent} $& $1' })).toBe('{agent} $& $1');
  });

  it('knows what stands for nothing', () => {
    expect(unknownIn('{number} {total} {}')).toEqual(['total', '']);
    expect(unknownIn('{contact} {')).toEqual([]);
  });
});
