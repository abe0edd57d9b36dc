import { describe, expect, it } from 'vitest';
import { memberHindrance, MEMBER_FACTS, offeredOn } from './offered';

describe('spec 25 level 4 what is offered to whoever leads a company', () => {
  it.each([
    ['somebody below her', { id: 1, level: 4 }, { id: 2, level: 1 }, ['level', 'active', 'absence']],
    ['somebody of her own level', { id: 1, level: 4 }, { id: 2, level: 4 }, ['level', 'active', 'absence']],
    ['somebody above her', { id: 1, level: 4 }, { id: 2, level: 5 }, []],
    ['herself', { id: 1, level: 4 }, { id: 1, level: 4 }, ['absence']],
    ['herself, who stands in for a lead', { id: 1, level: 4 }, { id: 1, level: 2 }, ['absence']],
  ])('of %s', (_who, lead, member, offered) => {
    expect(offeredOn(lead, member)).toEqual(offered);
    for (const fact of MEMBER_FACTS) expect(memberHindrance(lead, member, fact) === null).toBe(offered.includes(fact));
  });
});
