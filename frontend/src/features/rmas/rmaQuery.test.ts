import { expect, it } from 'vitest';
import { askedOf, numberMeant, readRmaQuery } from './rmaQuery';

it.each([
  ['', ''],
  ['state=inTransit&cursor=41', 'state=inTransit&cursor=41'],
  ['state=lost&cursor=abc&sort=price', ''],
  ['q=+RMA-26-0001+&state=issued', 'state=issued&q=RMA-26-0001'],
  ['q=++', ''],
  ['cursor=0', ''],
])('CL-12 the address ?%s asks for ?%s', (address, asked) => expect(askedOf(readRmaQuery(Object.fromEntries(new URLSearchParams(address)))).toString()).toBe(asked));

it.each([
  ['rma-26-0001', 'RMA-26-0001'],
  ['RMA-26-000', null],
  ['', null],
])('CL-12 %j in the field of a list means %s', (words, meant) => expect(numberMeant({ words }, [{ number: 'RMA-26-0010' }, { number: 'RMA-26-0001' }])).toBe(meant));
