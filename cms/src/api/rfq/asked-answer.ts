import { z } from 'zod';
import { answerBid, bidAnswer, deadline } from './answers';
import { paper, paperAnswer } from './papers';
import type { AskedRfq } from './queries/asked';
import type { StoredBid } from './queries/bids';
import { isDue } from './states';

/** What a request is to one who was invited. */
export const ASKED_STATES = ['open', 'due', 'won', 'lost', 'cancelled'] as const;
export type AskedState = (typeof ASKED_STATES)[number];

/** Pure. A case that has ended takes no more bids. */
export function askedState({ rfq, invitationId }: Pick<AskedRfq, 'rfq' | 'invitationId'>, now: number): AskedState {
  if (rfq.status === 'decided') return rfq.invitations.some(({ id, won }) => won && id === invitationId) ? 'won' : 'lost';
  if (rfq.status === 'cancelled') return 'cancelled';
  return isDue(rfq, now) || rfq.caseStatus === 'closed' || rfq.caseStatus === 'cancelled' ? 'due' : 'open';
}

const common = {
  documentId: z.string().meta({ description: 'Of the invitation.' }),
  state: z.enum(ASKED_STATES),
  tasks: z.array(z.object({ documentId: z.string(), title: z.string() })),
  deadline,
  zone: z.string(),
  place: z.object({ street: z.string().nullable().meta({ description: 'For offices of the network only.' }), postalCode: z.string().nullable(), city: z.string().nullable() }),
  changedAt: z.string().nullable().meta({ format: 'date-time' }),
};

export const askedRow = z.object({ ...common, bidAt: z.string().nullable().meta({ format: 'date-time', description: 'When the own bid was given.' }) }).meta({ id: 'AskedRfqRow' });

export const askedAnswer = z
  .object({
    ...common,
    company: z.string().meta({ description: 'Who asks.' }),
    description: z.string(),
    currency: z.string(),
    workItems: z.boolean().meta({ description: 'Whether a bid has lines, or one sum for each task (answer 11).' }),
    attachments: z.array(paper),
    bid: bidAnswer.nullable().meta({ description: 'The own one.' }),
  })
  .meta({ id: 'AskedRfq' });

const told = (at: number | null) => (at === null ? null : new Date(at).toISOString());

function commonAnswer(asked: AskedRfq, now: number) {
  const { rfq, documentId, street, postalCode, city } = asked;
  // Whoever is outside the network reads where the work is roughly, as it may never be theirs.
  const outside = !rfq.invitations.some(({ id, office }) => id === asked.invitationId && office !== null);
  return {
    documentId,
    state: askedState(asked, now),
    tasks: rfq.tasks.map((task) => ({ documentId: task.documentId, title: task.title })),
    deadline: rfq.deadline,
    zone: rfq.zone,
    place: { street: outside ? null : street, postalCode, city },
    changedAt: told(rfq.changedAt),
  };
}

export const answerAskedRow = (asked: AskedRfq, now: number): z.input<typeof askedRow> => ({ ...commonAnswer(asked, now), bidAt: told(asked.bidAt) });

/** All that one who was invited reads. Lists its fields. */
export function answerAsked(asked: AskedRfq, bid: StoredBid | null, now: number): z.input<typeof askedAnswer> {
  const { rfq, company, currency } = asked;
  return {
    ...commonAnswer(asked, now),
    company,
    description: rfq.description,
    currency,
    workItems: rfq.workItems,
    attachments: rfq.attachments.map(paperAnswer),
    bid: bid && answerBid(bid, rfq),
  };
}
