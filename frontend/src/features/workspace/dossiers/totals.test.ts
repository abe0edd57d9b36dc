import { expect, it } from 'vitest';
import { totalsOf, totalsOfAll } from './totals';

const step = (key: string, dossiers: number, stuck: number, office: number) => ({ key, title: key, actor: 'client' as const, dossiers, stuck, office });
const first = { closed: 3, steps: [step('app', 4, 1, 0), step('task', 2, 0, 2)] };
const types = [first, { closed: 1, steps: [step('app', 5, 5, 1)] }];

it('OB-07 an office’s dossiers are counted a step, a type, and all types together', () => {
  expect(totalsOf(first, 'app')).toEqual({ open: 4, stuck: 1, office: 0, closed: 3 });
  expect(totalsOf(first, '')).toEqual({ open: 6, stuck: 1, office: 2, closed: 3 });
  expect(totalsOfAll(types)).toEqual({ open: 11, stuck: 6, office: 3, closed: 4 });
  expect(totalsOfAll([])).toEqual({ open: 0, stuck: 0, office: 0, closed: 0 });
});
