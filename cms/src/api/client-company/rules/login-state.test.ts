import { describe, expect, it } from 'vitest';
import { loginCommands, type LoginFacts, loginState } from './login-state';

const never: LoginFacts = { active: true, invitedAt: null, acceptedAt: null, signedInAt: null };

describe('CL-18 a login', () => {
  it.each<[string, Partial<LoginFacts>, string, string[]]>([
    ['made by an administrator', {}, 'active', ['invite', 'lock']],
    ['invited', { invitedAt: 1 }, 'invited', ['invite', 'lock']],
    ['that has set its password', { invitedAt: 1, acceptedAt: 2 }, 'active', ['lock']],
    ['that came in by another way', { invitedAt: 1, signedInAt: 2 }, 'active', ['lock']],
    ['locked', { invitedAt: 1, acceptedAt: 2, signedInAt: 3, active: false }, 'locked', ['unlock']],
    ['locked before it was used', { invitedAt: 1, active: false }, 'locked', ['unlock']],
  ])('%s', (_what, facts, state, commands) => {
    expect(loginState({ ...never, ...facts })).toBe(state);
    expect(loginCommands({ ...never, ...facts })).toEqual(commands);
  });
});
