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
])('CL-01 a portal of kind %s: %s %s', (kind, pathname, has) => {
  expect(hasPlace({ kind }, pathname)).toBe(has);
});
