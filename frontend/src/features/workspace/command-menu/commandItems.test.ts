import { describe, expect, it } from 'vitest';
import { found, matches, moved } from './commandItems';

const cases = { href: '/nordlys/work/cases', label: 'Dossiers' };
const report = { href: '/nordlys/work/case/26-1', label: '26-100012', detail: 'Ørlandsveien 4, Molde · Åse Grande' };

describe('the command menu finds', () => {
  it.each(['', 'dos', 'DOSSIERS', '  dos '])('a page by %j', (typed) => expect(matches(cases, typed)).toBe(true));
  it.each(['26-1', '100012', 'orlands', 'ase grande', 'grande molde', 'MOLDE'])('a case by %j', (typed) => expect(matches(report, typed)).toBe(true));
  it.each(['ssiers', 'x', 'molde x'])('nothing by %j', (typed) => {
    expect(matches(cases, typed)).toBe(false);
    expect(matches(report, typed)).toBe(false);
  });
  it('no empty groups', () => {
    const groups = [{ heading: 'Go to', items: [cases] }, { heading: 'Cases', items: [report] }];
    expect(found(groups, 'grande')).toEqual([{ heading: 'Cases', items: [report] }]);
  });
});

describe('the cursor of the command menu', () => {
  it.each([
    [0, 'ArrowDown', 3, 1],
    [2, 'ArrowDown', 3, 0],
    [0, 'ArrowUp', 3, 2],
    [1, 'Home', 3, 0],
    [0, 'End', 3, 2],
    [5, 'a', 3, 2],
    [0, 'ArrowDown', 0, 0],
  ])('from %i by %s of %i is at %i', (cursor, key, count, place) => expect(moved(cursor, key, count)).toBe(place));
});
