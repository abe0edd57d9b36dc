import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { environment } from '../environment';
import { isLanguage, knownLanguages } from './languages';
import { languageOf } from './portal';

it('CP-26 each file of config/locales is a language, by the name it gives itself', () => {
  const files = readdirSync(path.join(environment.PORTICO_CONFIG, 'locales')).filter((file) => file.endsWith('.json'));
  expect(knownLanguages().map(({ tag }) => `${tag}.json`)).toEqual(files.sort());
  expect(knownLanguages()).toContainEqual({ tag: 'nb', name: 'Norsk bokmål' });
});

it('CP-26 a language without a file is none, and the portal’s is spoken', () => {
  expect([isLanguage('nb'), isLanguage('xx'), isLanguage(null), isLanguage('../en')]).toEqual([true, false, false, false]);
  expect([languageOf('en', { language: 'nb' }), languageOf('xx', { language: 'nb' }), languageOf(null, { language: 'nl' })]).toEqual(['en', 'nb', 'nl']);
});
