import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { unusedKeys } from '../../../../tests/rules/used-words';

const folder = path.resolve(import.meta.dirname, '../../../../config/locales');

type Branch = { [key: string]: string | Branch };

const languages = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [path.basename(file, '.json'), JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Branch]),
);

const leaves = (branch: Branch, above = ''): [string, string][] =>
  Object.entries(branch).flatMap(([key, value]) => (typeof value === 'string' ? [[above + key, value]] : leaves(value, `${above}${key}.`)));

const argumentsOf = (message: string) => [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();

const tagsOf = (message: string) => [...new Set([...message.matchAll(/<(\w+)>/g)].map(([, name]) => name ?? ''))];

const english = leaves(languages.get('en') ?? {});

it('CP-26 says nothing that nobody shows', () => {
  const halves = ['frontend/src', 'cms/src'].map((half) => path.resolve(import.meta.dirname, '../../../..', half));
  const shown = english.map(([key]) => key).filter((key) => !key.startsWith('language.'));
  expect(unusedKeys(shown, halves)).toEqual([]);
});

describe.each([...languages])('CP-26 the language file %s.json', (locale, messages) => {
  const all = leaves(messages);
  const translated = new Map(all);

  it('says everything that English says, and nothing else', () => {
    expect(all.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('bears its own name and a tag that Intl knows', () => {
    expect(translated.get('language.name')).not.toBe('');
    expect(Intl.DateTimeFormat.supportedLocalesOf([translated.get('language.tag') ?? ''])).toHaveLength(1);
  });

  it.each(english)('%s marks the same parts', (key, message) => {
    expect(tagsOf(translated.get(key) ?? '')).toEqual(tagsOf(message));
  });

  it.each(all)('%s can be formatted', (key, message) => {
    const errors: Error[] = [];
    const t = createTranslator({ locale: locale, messages: { said: message }, timeZone: 'UTC', onError: (error) => errors.push(error) });
    const values: Record<string, unknown> = Object.fromEntries(argumentsOf(message).map((name) => [name, new RegExp(`\\{${name}, (date|time)\\b`).test(message) ? new Date(0) : /, plural|, number/.test(message) ? 2 : 'x']));
    for (const tag of tagsOf(message)) values[tag] = (chunks: string) => chunks;
    const said = t.markup('said', values as Record<string, string>);
    expect(errors, key).toEqual([]);
    expect(said, key).not.toBe('said');
  });
});
