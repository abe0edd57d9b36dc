import { expect, it } from 'vitest';
import { countsTold } from './importTold';

const words = { t: (key: string, values: Record<string, unknown> = {}) => `${key.split('.').at(-1)}${Object.values(values).map((value) => ` ${String(value)}`).join('')}`, tag: 'en-GB' } as never;
const findings = (count: number) => Array.from({ length: count }, (_, line) => ({ line, column: 'serial', fault: 'missing', text: '' }));
const told = (count: number, untold: number) => countsTold({ applied: false, rows: 100_000, added: 0, changed: 0, same: 0, findings: findings(count), untold }, words, { column: String, fault: String });

it.each([
  [2, 0, 'bad 2', null],
  [201, 0, 'bad 201', 'onlyFindings 200 201 201'],
  [5000, 7, 'bad 5007', 'onlyTold 200 5,007 5,000'],
])('CL-14 %i findings and %i that are not told are counted together', (count, untold, hindrance, onlyFirst) => {
  expect(told(count, untold)).toMatchObject({ hindrance, onlyFirst, apply: null });
});
