import { describe, expect, it } from 'vitest';
import en from './en.json';
import nb from './nb.json';
import nl from './nl.json';

/** The names in braces, without the words that a plural chooses from. */
function variables(text: string): string[] {
  const names = [...text.matchAll(/(?<!=0 |one |other )\{(\w+)(?:\}|, plural)/g)].map(([, name]) => String(name));
  return [...new Set(names)].sort();
}

describe.each([
  ['nb', nb],
  ['nl', nl],
])('EH-13 the words of the reports in %s', (_language, words: Record<string, string>) => {
  it('are the same ones as in English', () => {
    expect(Object.keys(words)).toEqual(Object.keys(en));
  });

  it('speak of the same things', () => {
    const named = (all: Record<string, string>) => Object.entries(all).map(([key, text]) => [key, variables(text)]);
    expect(named(words)).toEqual(named(en));
  });
});
