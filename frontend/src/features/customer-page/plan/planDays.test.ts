import { expect, it } from 'vitest';
import type { PlanTask } from '@/cms/types';
import { inOrder } from './planDays';

const task = (id: string, days: Partial<Pick<PlanTask, 'from' | 'to' | 'meeting'>>): PlanTask => ({
  id,
  title: id,
  mainInspection: false,
  state: 'planned',
  description: null,
  from: null,
  to: null,
  meeting: null,
  zone: 'Europe/Oslo',
  office: null,
  who: null,
  media: [],
  ...days,
});

it.each([
  ['by first day', [task('late', { from: '2026-11-30' }), task('early', { from: '2026-11-24', to: '2026-11-25' })], ['early', 'late']],
  ['undated last', [task('none', {}), task('late', { from: '2026-11-30' }), task('early', { to: '2026-11-24' })], ['early', 'late', 'none']],
  ['a meeting counts', [task('work', { from: '2026-11-25' }), task('meeting', { meeting: '2026-11-24T10:00' })], ['meeting', 'work']],
  ['as they stood on the same day', [task('b', { from: '2026-11-24' }), task('a', { from: '2026-11-24' }), task('d', {}), task('c', {})], ['b', 'a', 'd', 'c']],
])('CP-15 tasks stand in order: %s', (_which, tasks, order) => {
  expect(inOrder(tasks).map(({ id }) => id)).toEqual(order);
});
