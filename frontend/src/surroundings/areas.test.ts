import { expect, it } from 'vitest';
import { hasPlace } from './areas';

it.each([
  ['warranty', '/alpina/client', true],
  ['warranty', '/alpina/client/claims/WC-26-0001', true],
  ['warranty', '/alpina/work/claims', true],
  ['warranty', '/alpina/work/account', true],
  ['warranty', '/alpina/work/cases/26-1', false],
  ['warranty', '/alpina/work/reports', false],
  ['warranty', '/alpina/case', false],
  ['insurance', '/nordlys/case/26-1', true],
  ['insurance', '/nordlys/work/cases', true],
  ['insurance', '/nordlys/work/claims', false],
  ['insurance', '/nordlys/work/units', false],
  ['insurance', '/nordlys/client', false],
  ['insurance', '/nordlys/clients', true],
  ['office', '/balans/client', true],
  ['office', '/balans/client/tasks/1', true],
  ['office', '/balans/client/account', true],
  ['office', '/balans/client/claims', false],
  ['office', '/balans/app', true],
  ['office', '/balans/work/clients', true],
  ['office', '/balans/work/dossiers', true],
  ['office', '/balans/work/cases', false],
  ['office', '/balans/case', false],
  ['warranty', '/alpina/work/dossiers', false],
  ['warranty', '/alpina/client/tasks', false],
  ['insurance', '/nordlys/app', false],
])('CL-01 a portal of kind %s: %s %s', (kind, pathname, has) => {
  expect(hasPlace({ kind }, pathname)).toBe(has);
});
