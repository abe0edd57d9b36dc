import { expect, it } from 'vitest';
import { askedOf, isNarrowed, readUnitQuery, serialAsked } from './unitQuery';

it.each([
  ['', ''],
  ['q=%20an9%20&registration=pending&warranty=in&sort=newest&company=c1', 'q=an9&registration=pending&warranty=in&company=c1&sort=newest'],
  ['registration=lost&warranty=forever&sort=price&cursor=abc', 'cursor=abc'],
])('CL-13 the address ?%s asks for ?%s', (address, asked) => expect(askedOf(readUnitQuery(Object.fromEntries(new URLSearchParams(address)))).toString()).toBe(asked));

it('CL-13 an order narrows nothing; a serial number is looked for as it was typed', () => {
  expect(isNarrowed(readUnitQuery({ sort: 'serial' }))).toBe(false);
  expect(isNarrowed(readUnitQuery({ warranty: 'out' }))).toBe(true);
  expect(serialAsked({ serial: ' AN9 2403 ' })).toBe('AN9 2403');
});
