import { describe, expect, it } from 'vitest';
import { deriveMember, type MemberSnapshot } from './recorded';

const silje: MemberSnapshot = { id: 1, documentId: 'silje', portalId: 1, companyId: 2, name: 'Silje', title: null, email: 'silje@fjordvarme.example', language: 'nb', dateFormat: null, notifications: {}, active: true, invitedAt: null };
const told = (before: MemberSnapshot | null, change: Partial<MemberSnapshot>) => deriveMember(before, { ...silje, ...change }).map(({ kind, private: facts }) => [kind, facts]);

describe('CL-17 CL-18 what is recorded of a login', () => {
  it.each<[string, MemberSnapshot | null, Partial<MemberSnapshot>, unknown]>([
    ['who is invited', null, {}, [['loginInvited', { member: 'Silje', email: silje.email }]]],
    ['again', silje, { invitedAt: 5 }, [['loginInvited', { member: 'Silje', email: silje.email, again: true }]]],
    ['locked', silje, { active: false }, [['loginLocked', { member: 'Silje' }]]],
    ['and unlocked', { ...silje, active: false }, {}, [['loginUnlocked', { member: 'Silje' }]]],
    ['what is changed of the own account', silje, { dateFormat: 'DD.MM.YYYY', notifications: { claimState: false } }, [['accountChanged', { member: 'Silje', changed: { dateFormat: { from: null, to: 'DD.MM.YYYY' }, notifications: { from: {}, to: { claimState: false } } } }]]],
    ['nothing where nothing has changed', silje, {}, []],
  ])('%s', (_what, before, change, events) => expect(told(before, change)).toEqual(events));
});
