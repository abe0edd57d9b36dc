import { expect, it } from 'vitest';
import { askedOf, readRmaQuery } from './rmaQuery';

it.each([
  ['', ''],
  ['state=inTransit&cursor=41', 'state=inTransit&cursor=41'],
  ['state=lost&cursor=abc&sort=price', ''],
  ['cursor=0', ''],
])('CL-12 the address ?%s asks for ?%s', (address, asked) => expect(askedOf(readRmaQuery(Object.fromEntries(new URLSearchParams(address)))).toString()).toBe(asked));
