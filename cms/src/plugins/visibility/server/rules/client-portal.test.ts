import { describe, expect, it } from 'vitest';
import { clientFindings, clientSettings, DEFAULT_CLIENT_SETTINGS as ours, MENU_ENTRIES, wordingOf } from './client-portal';

const hiding = (...entries: string[]) => ({ ...ours, menu: ours.menu.map((row) => ({ ...row, hidden: entries.includes(row.entry) })) });
const heading = (en: string) => ({ ...ours, homepage: { ...ours.homepage, heading: { en } } });

describe('CL-02 what fits together', () => {
  it.each<[string, Parameters<typeof clientFindings>[0], string[]]>([
    ['what stands where nobody has chosen', ours, []],
    ['everything hidden that may be', hiding('claims', 'products', 'rmas', 'knowledge'), []],
    ['the ways home and out hidden', hiding('home', 'account'), ['menu.0.hidden', 'menu.5.hidden']],
    ['an entry twice', { ...ours, menu: [...ours.menu, ...ours.menu.slice(1, 2)] }, ['menu.6.entry']],
    ['no entries at all', { ...ours, menu: [] }, MENU_ENTRIES.map(() => 'menu')],
    ['the variable of the heading', heading('{name}, welcome {name}'), []],
    ['a variable that is none', heading('{name} of {company}'), ['homepage.heading.en']],
    ['braces that are never closed', heading('{name'), []],
  ])('%s', (_what, settings, paths) => {
    expect(clientFindings(settings).map(({ setting }) => setting)).toEqual(paths);
  });
});

it('CL-02 a menu has no more entries than there are, so that a draft that is looked at has an end', () => {
  expect(clientSettings.safeParse({ ...ours, menu: [...ours.menu, ...ours.menu.slice(1, 2)] }).success).toBe(false);
});

it('CL-02 texts are trimmed, empty ones are ours, and their languages stand in one order', () => {
  const given = { ...ours, homepage: { heading: { nl: ' Dag ', en: '' }, text: { nb: 'En\r\nto', en: 'One' } } };
  const { homepage } = clientSettings.parse(given);
  expect(JSON.stringify(homepage)).toBe('{"heading":{"nl":"Dag"},"text":{"en":"One","nb":"En\\nto"}}');
  expect(wordingOf(clientSettings.parse(given)).heading).toEqual({ nl: 'Dag' });
});
