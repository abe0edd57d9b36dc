import { describe, expect, it } from 'vitest';
import { Refusal } from '../../domain/refusal';
import { checkRfq, deriveRfq } from './recorded';
import type { Invitation, RfqSnapshot } from './snapshot';
import { invitedTold } from './telling';

const office: Invitation = { id: 1, documentId: 'i1', office: { id: 7, documentId: 'o7', name: 'Tørk', companyId: 3, portalId: 1 }, name: null, email: null, invitedAt: 5, openedAt: null, won: false };
const outsider: Invitation = { id: 2, documentId: 'i2', office: null, name: 'Fjell', email: 'post@fjell.example', invitedAt: 5, openedAt: null, won: false };
const sent: RfqSnapshot = {
  id: 1, documentId: 'rfq', caseId: 20, portalId: 1, number: 1, status: 'sent', description: 'Two rooms', deadline: '2031-01-01T12:00', zone: 'Europe/Oslo', caseStatus: 'open', workItems: false,
  sentAt: 5, changedAt: null, decidedAt: null, reason: null, hasBids: true, tasks: [{ id: 5, documentId: 't5', title: 'Drying', status: 'created' }], invitations: [office, outsider], attachments: [],
};
const draft: RfqSnapshot = { ...sent, status: 'draft', sentAt: null, hasBids: false, invitations: [{ ...office, invitedAt: null }, { ...outsider, invitedAt: null }] };
const decided: RfqSnapshot = { ...sent, status: 'decided', invitations: [office, { ...outsider, won: true }] };
const paper = { id: 1, documentId: 'f', name: 'plan.pdf', mime: 'application/pdf', size: 1 };

describe('EH-15 what happened to a request, and who is told of it', () => {
  it.each<[string, RfqSnapshot | null, RfqSnapshot, string[], string[]]>([
    ['a draft', null, draft, [], []],
    ['sent', draft, sent, ['rfqSent'], ['rfqInvited 1', 'rfqInvited 2']],
    ['a bid has come', { ...sent, hasBids: false }, sent, [], []],
    ['another deadline', sent, { ...sent, deadline: '2031-02-01T12:00' }, ['rfqChanged'], ['rfqChanged 1', 'rfqChanged 2']],
    ['more papers', sent, { ...sent, attachments: [paper] }, ['rfqChanged'], ['rfqChanged 1', 'rfqChanged 2']],
    ['one more invited', { ...sent, invitations: [office] }, sent, ['rfqSent'], ['rfqInvited 2']],
    ['called off', sent, { ...sent, status: 'cancelled' }, ['rfqCancelled'], ['rfqCancelled 1', 'rfqCancelled 2']],
    ['a draft called off', draft, { ...draft, status: 'cancelled' }, [], []],
    ['decided', sent, decided, ['rfqDecided'], ['rfqLost 1', 'rfqWon 2']],
  ])('%s', (_name, before, after, events, told) => {
    expect(deriveRfq(before, after).map(({ kind }) => kind)).toEqual(events);
    expect(invitedTold(before, after).map(({ template, to }) => `${template} ${to.id}`)).toEqual(told);
  });

  it('names no company outside the network', () => {
    expect(JSON.stringify([deriveRfq(draft, sent), deriveRfq(sent, decided)])).not.toContain('Fjell');
  });

  it.each<[string, RfqSnapshot | null, RfqSnapshot]>([
    ['is not born sent', null, sent],
    ['is not decided before it is sent', draft, decided],
    ['does not come back', decided, sent],
    ['asks no office of another portal', draft, { ...sent, invitations: [{ ...office, office: { id: 8, documentId: 'o8', name: 'Foreign', companyId: 4, portalId: 2 } }] }],
  ])('%s', (_name, before, after) => expect(() => checkRfq(before, after)).toThrow(Refusal));
});
