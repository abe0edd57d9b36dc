import { expect, it } from 'vitest';
import { readAddress } from './address';

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
