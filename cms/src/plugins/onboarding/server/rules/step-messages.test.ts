import { describe, expect, it } from 'vitest';
import { CREATE_NEW_USER as type } from './shipped';
import { runToEnd, simulate, type Happening } from './simulate';
import { messagesAt } from './step-messages';

const START = Date.UTC(2026, 2, 2, 8);

/** What reaches a client at each moment, as `channel template`, those that go only instead in brackets. */
function told(hasUser: boolean, happenings: readonly Happening[]): string[] {
  const moments = simulate(type, { hasUser }, START, happenings);
  return moments.map((moment, place) => messagesAt(type, moment, moments[place - 1], { name: 'A', language: 'nl' }).map(({ channel, template, instead }) => (instead ? `(${channel})` : `${channel} ${template}`)).join(' '));
}

describe('OB-11 what reaches a client while its dossier goes on', () => {
  const push = 'push onboardingPush (email) (sms)';

  it('from its invitation to the document, each by its channels', () => {
    const begun = simulate(type, { hasUser: false }, START, [])[0]?.state;
    const run = begun ? runToEnd(type, begun, START, 'ios') : [];
    expect(run.map(({ event }) => (event.kind === 'happened' ? event.fact : event.kind))).toEqual(['portalUserExists', 'approved', 'mailTaken', 'appInstalled', 'taskApproved', 'pushOpened', 'signedInApp', 'taskApproved', 'documentApproved']);
    expect(told(false, run)).toEqual(['', 'email memberInvited', 'email onboardingStart', '', '', push, '', push, push, '']);
  });

  it('whoever has a portal user already is not invited; a reminder goes by mail', () => {
    expect(told(true, [{ event: { kind: 'happened', fact: 'mailTaken' }, at: START }, { event: { kind: 'reminded', step: 'app' }, at: START }])).toEqual(['email onboardingStart', '', 'email onboardingReminder']);
  });

  it('without a portal user there is no device to reach, and it goes by mail and SMS at once', () => {
    const skipped = ['portalUser', 'startMail', 'app', 'firstTask'].map((step) => ({ event: { kind: 'skipped', step, reason: '' }, at: START }) as const);
    expect(told(false, skipped).at(-1)).toBe('email onboardingPush sms onboardingPush');
  });
});
