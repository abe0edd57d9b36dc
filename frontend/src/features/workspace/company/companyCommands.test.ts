import { describe, expect, it } from 'vitest';
import { BACKWARDS, companyCommands } from './companyCommands';

const { changeOffice, changeMember, setMemberActive, changeOneself } = companyCommands;

describe('spec 25 level 4 what a form of the company’s page asks of the CMS', () => {
  it.each([
    [changeOffice, { available: 'no', repair: 'abc', other: 'none' }, { available: false, automaticAssignment: { repair: 'abc', other: null } }],
    [changeMember, { level: '3', awayFrom: '2026-03-01', awayUntil: '', deputy: 'none' }, { level: 3, awayFrom: '2026-03-01', awayUntil: null, deputy: null }],
    [changeMember, { awayFrom: '', awayUntil: '', deputy: 'abc' }, { awayFrom: null, awayUntil: null, deputy: 'abc' }],
    [setMemberActive, { active: 'no' }, { active: false }],
    [changeOneself, { awayFrom: '2026-03-01', awayUntil: '2026-03-01', deputy: 'abc', level: '5' }, { awayFrom: '2026-03-01', awayUntil: '2026-03-01', deputy: 'abc' }],
  ])('%#', ({ body }, given, asked) => expect(body.parse(given)).toEqual(asked));

  it.each([changeMember, changeOneself])('days of which the last is before the first are told beside the last, %#', ({ body }) => {
    const { error } = body.safeParse({ awayFrom: '2026-03-02', awayUntil: '2026-03-01' });
    expect(error?.issues).toMatchObject([{ path: ['awayUntil'], message: BACKWARDS }]);
  });
});
