import { describe, expect, it } from 'vitest';
import { wordsAnywhere, wordsOfClaim, wordsOfUnit, type WantedWords } from './list-words';

const claim = wordsOfClaim({ number: 'WC-26-0041', serial: 'an9 2403/118846', problem: 'Anlegget støyer', product: 'Alpina Nord 9' }).split(' ');

/** As both databases look. */
const isFound = (wanted: WantedWords) => wanted.some((words) => words.every((word) => claim.some((one) => one.startsWith(word))));

describe('CL-11 a claim is found', () => {
  it.each(['WC-26-0041', 'wc26', 'WC 26', 'AN9-2403', 'an92403118846', 'støy', 'anlegget STØ', 'nord', 'nord støyer'])('by %s', (text) => {
    expect(isFound(wordsAnywhere(text))).toBe(true);
  });

  it.each(['0042', 'yer', '118846', '%', '', '--', 'nord varm'])('not by %j', (text) => {
    expect(isFound(wordsAnywhere(text))).toBe(false);
  });

  it.each([['alpina nord', true], ['AN9-24', true], ['støyer', false], ['WC-26', false]])('by its unit %s: %s', (text, found) => {
    expect(isFound(wordsOfUnit(text))).toBe(found);
  });
});
