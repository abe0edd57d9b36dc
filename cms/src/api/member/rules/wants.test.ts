import { describe, expect, it } from 'vitest';
import { NOTIFICATIONS, notificationsIn, wants } from './wants';

describe('CL-17 who is told by mail', () => {
  it.each([...new Set([...NOTIFICATIONS.client, ...NOTIFICATIONS.agent])])('%s: until she says no', (what) => {
    expect(wants({}, what)).toBe(true);
    expect(wants({ [what]: true }, what)).toBe(true);
    expect(wants({ [what]: false }, what)).toBe(false);
  });

  it('one choice says nothing of another', () => {
    expect(wants({ claimState: false }, 'claimComment')).toBe(true);
  });
});

describe('CL-17 what is stored', () => {
  it.each([
    [null, {}],
    ['{"claimState":false}', { claimState: false }],
    [{ claimState: false, claimNew: true }, { claimState: false, claimNew: true }],
    [{ claimState: 'no', other: false }, {}],
    ['[]', {}],
  ])('%j', (stored, chosen) => expect(notificationsIn(stored)).toEqual(chosen));
});
