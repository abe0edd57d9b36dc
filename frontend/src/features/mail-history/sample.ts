import type { MailHistoryEntry } from '@/cms/types';

const entry = (id: string, more: Partial<MailHistoryEntry>): MailHistoryEntry => ({
  id,
  direction: 'sent',
  channel: 'email',
  state: 'sent',
  at: '2026-03-10T09:12:00.000Z',
  settledAt: '2026-03-10T09:12:01.000Z',
  bouncedAt: null,
  from: null,
  to: 'kari@mail.example',
  subject: 'Your case with Nordlys: Water in the kitchen',
  template: 'caseLink',
  kind: null,
  attempts: 1,
  nextTryAt: null,
  reason: null,
  files: [],
  ...more,
});

const received = { direction: 'received', to: null, template: null, attempts: null, from: 'Kari Nordmann <kari@mail.example>', subject: 'Re: Your case' } as const;

/** One of each state, for the gallery. */
export const sampleHistory: MailHistoryEntry[] = [
  entry('received-3', { ...received, state: 'posted', kind: 'personal' }),
  entry('received-2', { ...received, state: 'recorded', kind: 'autoReply', subject: 'Automatic reply: away until Monday' }),
  entry('received-1', { ...received, state: 'quarantined', kind: 'personal', from: 'neighbour@mail.example', reason: 'notAParty' }),
  entry('sent-4', { state: 'queued', settledAt: null }),
  entry('sent-3', { channel: 'sms', to: '+47 900 00 000', subject: null }),
  entry('sent-2', { state: 'bounced', reason: '5.1.1 No such user here' }),
  entry('sent-1', {}),
];
