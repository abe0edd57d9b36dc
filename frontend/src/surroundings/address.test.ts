import { expect, it } from 'vitest';
import { readAddress } from './address';

it('OB-06 the page of the app speaks as its reader does, the one that is kept for the time without a connection as its portal', () => {
  expect(['/balans/app?device=ios', '/balans/app/offline'].map((address) => readAddress(address).app)).toEqual([true, undefined]);
});

it.each([
  ['/alpina/client/claims', undefined],
  ['/alpina/client/claims/WC-26-0001', 'WC-26-0001'],
  ['/alpina/work/claims/WC-26-0001/mails', 'WC-26-0001'],
  ['/alpina/client/claims/WC-26-0001/files/abc', 'WC-26-0001'],
  ['/alpina/client/claims/files/claims.csv?list=all', undefined],
  ['/alpina/work/claims/files/claims.xlsx', undefined],
])('CL-11 %s is about the claim %s', (address, claim) => {
  expect(readAddress(address).claim).toBe(claim);
});
