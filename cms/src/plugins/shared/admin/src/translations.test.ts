import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unusedKeys } from '../../../../../../tests/rules/used-words';

const plugins = join(import.meta.dirname, '../../..');

const wordsOf = (plugin: string, language: string) => JSON.parse(readFileSync(join(plugins, plugin, 'admin/src/translations', `${language}.json`), 'utf8')) as Record<string, string>;

/** The names in braces, without the words that a plural chooses from. */
function variables(text: string): string[] {
  const names = [...text.matchAll(/(?<!=0 |one |other )\{(\w+)(?:\}|, plural)/g)].map(([, name]) => String(name));
  return [...new Set(names)].sort();
}

const PAGES = {
  messaging: 'CP-26 the words of the messaging pages',
  visibility: 'CP-26 the words of the settings page',
  reports: 'EH-13 the words of the reports',
  'role-matrix': 'EH-01 the words of the role matrix',
  'knowledge-base': 'CL-15 the words of the articles’ page',
  warranty: 'CL-06 the words of the warranty policies',
  onboarding: 'OB-04 OB-11 the words of the dossier types',
};

/** Named after what is set: `name.choice`. */
const SETTINGS = /^(sendLink|audience|communicationDirection)\./;

describe.each(Object.entries(PAGES))('%s: %s', (plugin) => {
  const english = wordsOf(plugin, 'en');

  it.each(['nb', 'nl'])('are the same ones in %s as in English', (language) => {
    expect(Object.keys(wordsOf(plugin, language))).toEqual(Object.keys(english));
  });

  it.each(['nb', 'nl'])('speak of the same things in %s', (language) => {
    const named = (all: Record<string, string>) => Object.entries(all).map(([key, text]) => [key, variables(text)]);
    expect(named(wordsOf(plugin, language))).toEqual(named(english));
  });

  it('are all shown', () => {
    const keys = Object.keys(english).filter((key) => !SETTINGS.test(key));
    expect(unusedKeys(keys, [join(plugins, plugin), join(plugins, 'shared')])).toEqual([]);
  });
});
