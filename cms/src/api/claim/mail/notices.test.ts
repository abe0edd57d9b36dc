import { describe, expect, it } from 'vitest';
import { CLAIM_COMMANDS, type ClaimCommand, type ClaimSide } from '../states';
import { addresseesOf, noticesOfComment, TOLD_OF_MOVES, type ClaimNotice, type ClaimParties, type Reachable } from './notices';

describe('CL-08 who is told that a claim has moved', () => {
  it.each<[ClaimCommand, string[]]>([
    ['submit', ['claimReceived client', 'claimHandedIn agent']],
    ['startReview', []],
    ['askForInformation', ['claimInformationAsked client']],
    ['answer', ['claimAnswered agent']],
    ['approve', ['claimApproved client']],
    ['reject', ['claimRejected client']],
    ['close', ['claimClosed client']],
  ])('%s', (command, told) => {
    const notices: readonly ClaimNotice[] = TOLD_OF_MOVES[command];
    expect(notices.map(({ template, to }) => `${template} ${to}`)).toEqual(told);
  });

  it('nobody’s own side, but for the receipt', () => {
    for (const [command, { by }] of Object.entries(CLAIM_COMMANDS)) {
      const notices: readonly ClaimNotice[] = TOLD_OF_MOVES[command as ClaimCommand];
      for (const { to, receipt } of notices) expect(to === by).toBe(receipt === true);
    }
  });
});

describe('CL-08 who is told of a comment', () => {
  it.each<[string, boolean, ClaimSide, string[]]>([
    ['an agent’s', false, 'agent', ['claimCommentOfAgent client']],
    ['a client’s', false, 'client', ['claimCommentOfClient agent']],
    ['a note among agents', true, 'agent', []],
    ['a note, whoever could have written it', true, 'client', []],
  ])('%s', (_what, internal, side, told) => {
    expect(noticesOfComment({ internal, side }).map(({ template, to }) => `${template} ${to}`)).toEqual(told);
  });
});

describe('CL-08 whom a mail goes to', () => {
  const member = (id: number, name: string, more: Partial<Reachable> = {}): Reachable => ({ id, email: `${name}@portal.example`, language: null, awayFrom: null, awayUntil: null, deputy: null, notifications: {}, ...more });
  const [ingrid, tomasz] = [member(1, 'ingrid'), member(2, 'tomasz')];
  const [torbjorn, silje] = [member(11, 'torbjorn'), member(12, 'silje')];
  const parties: ClaimParties = {
    responsible: { agent: 1, client: 11 },
    members: { agent: [ingrid, tomasz], client: [torbjorn, silje] },
    contact: null,
    contactIsMember: false,
  };
  const today = '2030-05-02';
  const absent = { awayFrom: '2030-05-01', awayUntil: '2030-05-03' };

  it.each<[string, ClaimSide, Partial<ClaimParties>, number | null, string[]]>([
    ['the agent who is responsible', 'agent', {}, null, ['ingrid']],
    ['all agents where nobody is', 'agent', { responsible: { agent: null, client: 11 } }, null, ['ingrid', 'tomasz']],
    ['all agents where she has left', 'agent', { responsible: { agent: 9, client: 11 } }, null, ['ingrid', 'tomasz']],
    ['not the agent who did it', 'agent', {}, 1, []],
    ['the other agents, where nobody is responsible and one did it', 'agent', { responsible: { agent: null, client: 11 } }, 1, ['tomasz']],
    ['the deputy of an agent who is away, too', 'agent', { members: { agent: [{ ...ingrid, ...absent, deputy: 2 }, tomasz], client: [] } }, null, ['ingrid', 'tomasz']],
    ['not the deputy of one who is there', 'agent', { members: { agent: [{ ...ingrid, deputy: 2 }, tomasz], client: [] } }, null, ['ingrid']],
    ['no deputy of another side', 'agent', { members: { agent: [{ ...ingrid, ...absent, deputy: 12 }, tomasz], client: [silje] } }, null, ['ingrid']],
    ['not the deputy who did it', 'agent', { members: { agent: [{ ...ingrid, ...absent, deputy: 2 }, tomasz], client: [] } }, 2, ['ingrid']],
    ['whoever began the claim', 'client', {}, null, ['torbjorn']],
    ['its contact, too, who is a colleague', 'client', { contact: 'SILJE@portal.example', contactIsMember: true }, null, ['torbjorn', 'silje']],
    ['once, where she is both', 'client', { contact: 'torbjorn@portal.example', contactIsMember: true }, null, ['torbjorn']],
    ['its contact, too, who logs in nowhere', 'client', { contact: 'shop@elsewhere.example' }, null, ['torbjorn', 'shop@elsewhere.example']],
    ['no contact whose address is a member’s of another company', 'client', { contact: 'knut@portal.example', contactIsMember: true }, null, ['torbjorn']],
    ['the contact alone, where whoever began it has left', 'client', { responsible: { agent: 1, client: 9 }, contact: 'shop@elsewhere.example' }, null, ['shop@elsewhere.example']],
    ['all of the company, where nobody else is left', 'client', { responsible: { agent: 1, client: null } }, null, ['torbjorn', 'silje']],
    ['no contact of the client where agents are meant', 'agent', { contact: 'shop@elsewhere.example' }, null, ['ingrid']],
  ])('%s', (_who, side, more, doneBy, told) => {
    expect(addresseesOf(side, { ...parties, ...more }, today, doneBy).map(({ email }) => email.replace('@portal.example', ''))).toEqual(told);
  });
});
