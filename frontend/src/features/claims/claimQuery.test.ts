import { expect, it } from 'vitest';
import { addressOf, askedOf, countOf, readClaimQuery } from './claimQuery';

it.each([
  ['', 'active', 'list=active'],
  ['list=all&q=WC-26&state=rejected', 'all', 'q=WC-26&state=rejected'],
  ['list=others&state=lost&mine=yes', 'active', 'list=active'],
  ['list=drafts&cursor=abc', 'drafts', 'list=drafts&cursor=abc'],
])('CL-11 the address ?%s asks for %s', (address, list, asked) => {
  const query = readClaimQuery(Object.fromEntries(new URLSearchParams(address)));
  expect(query.list).toBe(list);
  expect([...askedOf(query)].sort()).toEqual([...new URLSearchParams(asked)].sort());
  expect(readClaimQuery(Object.fromEntries(new URLSearchParams(addressOf(query))))).toEqual(query);
});

it('CL-11 counts each claim in one list beside all', () => {
  const counts = { draft: 1, submitted: 2, inReview: 4, infoRequested: 8, approved: 16, rejected: 32, closed: 64 };
  expect([countOf('drafts', counts), countOf('active', counts), countOf('closed', counts), countOf('all', counts)]).toEqual([1, 62, 64, 127]);
});
