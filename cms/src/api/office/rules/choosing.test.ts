import { describe, expect, it } from 'vitest';
import type { Workplace } from '../workplace';
import { byDistance, forExternalHandler, forTask } from './choosing';

const office = (name: string, more: Partial<Workplace> = {}): Workplace => ({
  id: 1, documentId: name, name, street: null, postalCode: null, city: null, latitude: null, longitude: null, available: true, categories: [], automaticAssignment: {},
  company: { id: 1, name: 'Takst', kind: 'partner' }, marked: 1, ...more,
});
const names = (offices: readonly Workplace[]) => offices.map(({ name }) => name);

describe('EH-06 offices to choose from', () => {
  it('nearest first, those without a place last and by name', () => {
    const all = [office('B'), office('Bergen', { latitude: 60.39, longitude: 5.32 }), office('A'), office('Oslo', { latitude: 59.91, longitude: 10.75 })];
    const found = byDistance(all, [{ latitude: 59.9, longitude: 10.7 }]);
    expect(names(found)).toEqual(['Oslo', 'Bergen', 'A', 'B']);
    expect(found.map(({ km }) => (km === null ? null : Math.round(km)))).toEqual([3, 303, null, null]);
    expect(names(byDistance(all, [{ latitude: null, longitude: null }]))).toEqual(['A', 'B', 'Bergen', 'Oslo']);
  });

  it('of several sites the farthest counts, and those without a place do not', () => {
    const all = [office('Bergen', { latitude: 60.39, longitude: 5.32 }), office('Oslo', { latitude: 59.91, longitude: 10.75 }), office('Geilo', { latitude: 60.53, longitude: 8.21 })];
    const sites = [{ latitude: 60.4, longitude: 5.3 }, { latitude: 59.9, longitude: 10.7 }, { latitude: null, longitude: null }];
    const found = byDistance(all, sites);
    expect(names(found)).toEqual(['Geilo', 'Bergen', 'Oslo']);
    expect(found.map(({ km }) => Math.round(km ?? 0))).toEqual([160, 303, 306]);
  });

  it('for the external case handler: available, and with somebody who is marked', () => {
    expect(names(forExternalHandler([office('A'), office('B', { available: false }), office('C', { marked: 0 })]))).toEqual(['A']);
  });

  it('answer 8 for a task: available, and of the category that is needed and the one that is looked for', () => {
    const all = [office('A', { categories: ['drying', 'paint'] }), office('B', { categories: ['drying'] }), office('C'), office('D', { categories: ['drying'], available: false })];
    expect(names(forTask(all, null, null))).toEqual(['A', 'B', 'C']);
    expect(names(forTask(all, 'drying', null))).toEqual(['A', 'B']);
    expect(names(forTask(all, 'drying', 'paint'))).toEqual(['A']);
  });
});
