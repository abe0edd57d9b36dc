import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST, weaknessOf } from './password';

const known = { email: 'marit.solheim@nordlys.example', name: 'Marit Solheim', portal: 'nordlys', company: 'Nordlys Forsikring' };

describe('PF-12 a password', () => {
  it.each([
    ['', 'short'],
    ['elleve tegn', 'short'],
    ['æøå æøå æø', 'short'],
    ['x'.repeat(11), 'short'],
    ['kald fjord '.repeat(7), 'long'],
    ['å'.repeat(40), 'long'],
    ['marit.solheim@nordlys.example', 'guessable'],
    ['MARIT.SOLHEIM@NORDLYS.EXAMPLE', 'guessable'],
    ['MaritSolheim2026!', 'guessable'],
    ['Nordlys-Forsikring-1', 'guessable'],
    ['password1234', 'guessable'],
    ['Passord123456!', 'guessable'],
    ['wachtwoord2025', 'guessable'],
    ['qwertyuiop123', 'guessable'],
    ['123456789012', 'guessable'],
    ['aaaaaaaaaaaaaaaa', 'guessable'],
    ['abababababababab', 'guessable'],
    ['!!!!!!!!!!!!!!', 'guessable'],
  ] as const)('%j is %s', (password, weakness) => {
    expect(weaknessOf(password, known)).toBe(weakness);
  });

  it.each(['kald fjord om høsten', 'tre brune hester', 'b7Q-x9Lm-42kV', 'Ik fiets naar zee', 'пять рыжих котов'])('%j is good', (password) => {
    expect(weaknessOf(password, known)).toBeNull();
  });

  it('is never good when it is short, and never harmed by letters that come before it', () => {
    fc.assert(fc.property(fc.string({ maxLength: LEAST - 1, unit: 'grapheme' }), (short) => [...short].length >= LEAST || weaknessOf(short, known) === 'short'));
    fc.assert(fc.property(fc.stringMatching(/^[g-kp-rt-z]{0,20}$/), (before) => weaknessOf(`${before} kald fjord om høsten`, known) === null));
  });
});
