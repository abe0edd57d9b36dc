import { describe, expect, it } from 'vitest';
import type { Notification } from '../../member/rules/wants';
import { isTold } from './choices';
import type { ClaimTemplate, Reachable } from './notices';

const ingrid: Reachable = { id: 1, email: 'ingrid@portal.example', language: null, awayFrom: null, awayUntil: null, deputy: null, notifications: {} };
const taken = { responsible: { agent: 1, client: 11 }, members: { agent: [ingrid], client: [] } };
const nobodys = { ...taken, responsible: { agent: null, client: 11 } };
const left = { ...taken, responsible: { agent: 9, client: 11 } };

describe('CL-17 who has said no to a mail does not get it', () => {
  it.each<[ClaimTemplate, Notification, typeof taken | typeof nobodys]>([
    ['claimReceived', 'claimState', taken],
    ['claimApproved', 'claimState', taken],
    ['claimRejected', 'claimState', taken],
    ['claimClosed', 'claimState', taken],
    ['claimCommentOfAgent', 'claimComment', taken],
    ['claimHandedIn', 'claimNew', nobodys],
    ['claimCommentOfClient', 'claimComment', taken],
    ['claimCommentOfClient', 'claimUnassigned', nobodys],
    ['claimCommentOfClient', 'claimUnassigned', left],
  ])('%s by %s', (template, choice, parties) => {
    expect(isTold(template, {}, parties)).toBe(true);
    expect(isTold(template, { [choice]: false }, parties)).toBe(false);
    const others = { claimComment: false, claimState: false, claimNew: false, claimUnassigned: false, [choice]: true };
    expect(isTold(template, others, parties), 'no other choice is asked').toBe(true);
  });

  it.each<ClaimTemplate>(['claimInformationAsked', 'claimAnswered', 'claimGiven'])('%s always goes', (template) => {
    expect(isTold(template, { claimComment: false, claimState: false, claimNew: false, claimUnassigned: false }, taken)).toBe(true);
  });
});
