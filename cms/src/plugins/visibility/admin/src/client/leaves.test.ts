import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIENT_SETTINGS as before } from '../../../server/rules/client-portal';
import { changesBetween, findingsOf, leafOf, leavesOf, moved, settingsWith } from './leaves';

const mine = settingsWith(before, [['order', moved(before.menu, 'rmas', -1)], ['names.claims.nb', 'Garantisaker'], ['hidden.rmas', true], ['text.nl', 'Dag\nallemaal']]);

describe('CL-02 settings of a client portal, leaf by leaf', () => {
  it('are taken apart and put together without loss', () => {
    expect(settingsWith(before, Object.entries(leavesOf(mine)) as never)).toEqual(mine);
    expect(settingsWith(mine, [['names.claims.nb', ''], ['text.nl', ''], ['hidden.rmas', false], ['order', leavesOf(before).order ?? '']])).toEqual(before);
  });

  it('tell what changed, from and to', () => {
    expect(changesBetween(before, mine)).toEqual([
      { leaf: 'order', from: 'home claims products rmas knowledge account', to: 'home claims rmas products knowledge account' },
      { leaf: 'hidden.rmas', from: false, to: true },
      { leaf: 'names.claims.nb', from: '', to: 'Garantisaker' },
      { leaf: 'text.nl', from: '', to: 'Dag\nallemaal' },
    ]);
    expect(changesBetween(mine, before).map(({ to }) => to)).toContain('');
  });

  it('stay where there is no place to go', () => {
    expect(moved(before.menu, 'home', -1)).toBe(leavesOf(before).order);
    expect(moved(before.menu, 'account', 1)).toBe(leavesOf(before).order);
  });

  it.each([
    ['menu.2.names.nb', 'names.rmas.nb'],
    ['menu.0.hidden', 'hidden.home'],
    ['menu', 'order'],
    ['menu.9.entry', 'order'],
    ['homepage.heading.en', 'heading.en'],
    ['buttons.newClaim.nl', 'newClaim.nl'],
    ['colours.page', 'colours.page'],
  ])('a finding of the server about %s stands beside %s', (path, leaf) => {
    expect(leafOf(path, mine)).toBe(leaf);
  });

  it('find what the server would refuse', () => {
    const wrong = settingsWith(mine, [['names.home.en', 'x'.repeat(41)], ['heading.nb', 'Hei {firma}'], ['heading.en', 'Hello {name}'], ['colours.page', '#12']]);
    expect(findingsOf(wrong).map(({ leaf }) => leaf)).toEqual(['names.home.en', 'heading.nb', 'colours.page']);
  });
});
