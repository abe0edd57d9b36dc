import { describe, expect, it } from 'vitest';
import type { Portal } from '../api';
import { choicesOf, effectOf } from './choices';

const portal = (key: string, name: string, kind: Portal['kind']): Portal => ({ key, name, kind, decisions: true, timeZone: 'Europe/Oslo' });
const portals = [portal('bygg', 'Bygg & Co', 'contractor'), portal('nordlys', 'Nordlys', 'insurance')];

describe('what can be ticked for an API token or an administrator', () => {
  it('is every portal listed', () => {
    expect(choicesOf(portals, ['nordlys']).map(({ name }) => name)).toEqual(['Bygg & Co', 'Nordlys']);
  });

  it('keeps a tie to a portal that is not listed, under its key', () => {
    expect(choicesOf(portals, ['nordlys', 'north-office']).at(-1)).toEqual({ key: 'north-office', name: 'north-office', kind: null });
  });
});

describe.each([
  { before: [], after: [], gained: [], lost: [] },
  { before: ['nordlys'], after: ['nordlys'], gained: [], lost: [] },
  { before: [], after: ['nordlys', 'bygg'], gained: ['bygg', 'nordlys'], lost: [] },
  { before: ['nordlys'], after: ['bygg'], gained: ['bygg'], lost: ['nordlys'] },
  { before: ['nordlys', 'bygg'], after: [], gained: [], lost: ['bygg', 'nordlys'] },
])('from $before to $after', ({ before, after, gained, lost }) => {
  it('says what is gained and what is lost', () => {
    const effect = effectOf(choicesOf(portals, before), before, after);
    expect(effect.gained.map(({ key }) => key)).toEqual(gained);
    expect(effect.lost.map(({ key }) => key)).toEqual(lost);
  });
});
