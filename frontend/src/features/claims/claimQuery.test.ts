import { describe, expect, it } from 'vitest';
import { addressOf, askedOf, countOf, countTold, isBackwards, isNarrowed, readClaimQuery, widened } from './claimQuery';
import { shownColumns } from './columns';

it.each([
  ['', 'active', 'list=active'],
  ['list=all&q=WC-26&state=rejected', 'all', 'q=WC-26&state=rejected'],
  ['list=others&state=lost&mine=yes&sort=state', 'active', 'list=active'],
  ['list=drafts&cursor=abc', 'drafts', 'list=drafts&cursor=abc'],
  ['list=all&unit=%20nord%20&from=2026-02-30&to=2026-03-01&sort=total&agent=a1&company=c1&creator=m1&mine=1', 'all', 'unit=nord&to=2026-03-01&sort=total&agent=a1&company=c1&creator=m1&mine=1'],
  ['columns=total,state,nonsense', 'active', 'list=active'],
])('CL-11 the address ?%s asks for %s', (address, list, asked) => {
  const query = readClaimQuery(Object.fromEntries(new URLSearchParams(address)));
  expect(query.list).toBe(list);
  expect([...askedOf(query)].sort()).toEqual([...new URLSearchParams(asked)].sort());
  expect(readClaimQuery(Object.fromEntries(new URLSearchParams(addressOf(query))))).toEqual(query);
});

it('CL-11 counts each claim in one list beside all', () => {
  const counts = { draft: 1, submitted: 2, inReview: 4, infoRequested: 8, approved: 16, rejected: 32, closed: 64 };
  expect([countOf('drafts', counts), countOf('active', counts), countOf('closed', counts), countOf('all', counts)]).toEqual([1, 62, 64, 127]);
  expect(countTold('closed', { ...counts, closed: 10_000 }, 'en')).toBe('10,000');
  expect(countTold('closed', { ...counts, closed: 10_001 }, 'nl')).toBe('10.000+');
});

describe('CL-11 the columns of a list', () => {
  it('are those of the address, in their order, else those chosen last, else the usual ones', () => {
    expect(shownColumns('client', readClaimQuery({ columns: ['total', 'state'] }).columns, 'agent')).toEqual(['state', 'total']);
    expect(shownColumns('client', null, 'total.agent.nonsense')).toEqual(['agent', 'total']);
    expect(shownColumns('client', null, 'company')).toEqual(shownColumns('client', null, undefined));
    expect(shownColumns('agent', null, undefined)).toContain('company');
  });
});

it('CL-11 a list without what narrows it keeps its order and its columns', () => {
  const query = readClaimQuery({ list: 'closed', q: 'fan', unit: 'nord', sort: 'total', columns: 'agent', mine: '1' });
  expect(isNarrowed(query)).toBe(true);
  expect(isNarrowed(widened(query))).toBe(false);
  expect(addressOf(widened(query))).toBe('list=closed&sort=total&columns=agent');
  expect([isBackwards({ from: '2026-02-02', to: '2026-02-01' }), isBackwards({ from: '2026-02-02', to: '' })]).toEqual([true, false]);
});
