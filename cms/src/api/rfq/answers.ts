import { z } from 'zod';
import { quantityOf } from '../../domain/money';
import { minorUnits } from '../budget/answers';
import { paper, paperAnswer } from './papers';
import type { StoredBid } from './queries/bids';
import type { Invitation, RfqSnapshot } from './snapshot';
import { isUnsealed, RFQ_STATE_NAMES, stateOf } from './states';

const moment = z.string().nullable().meta({ format: 'date-time', description: 'UTC.' });
const told = (at: number | null) => (at === null ? null : new Date(at).toISOString());

export const deadline = z.string().meta({ description: 'Wall-clock time in `zone`, YYYY-MM-DDTHH:mm.' });

export const bidAnswer = z
  .object({
    documentId: z.string(),
    total: minorUnits.meta({ description: 'Without tax, in the smallest unit of the portal’s currency.' }),
    parts: z.array(
      z.object({
        task: z.string(),
        amount: minorUnits,
        lines: z.array(z.object({ text: z.string(), room: z.string().nullable(), quantity: z.string(), unitPrice: minorUnits, amount: minorUnits })),
      }),
    ),
    text: z.string().nullable(),
    givenAt: z.string().meta({ format: 'date-time' }),
    beforeChange: z.boolean().meta({ description: 'Given before the request was changed.' }),
    attachments: z.array(paper),
  })
  .meta({ id: 'Bid' });

export function answerBid(bid: StoredBid, { changedAt }: Pick<RfqSnapshot, 'changedAt'>): z.input<typeof bidAnswer> {
  return {
    documentId: bid.documentId,
    total: bid.total,
    parts: bid.parts.map(({ task, amount, lines }) => ({ task, amount, lines: lines.map((line) => ({ ...line, quantity: quantityOf(line.quantity) })) })),
    text: bid.text,
    givenAt: new Date(bid.givenAt).toISOString(),
    beforeChange: changedAt !== null && bid.givenAt < changedAt,
    attachments: bid.attachments.map(paperAnswer),
  };
}

export const rfqAnswer = z
  .object({
    documentId: z.string(),
    number: z.number().int(),
    state: z.enum(RFQ_STATE_NAMES),
    description: z.string(),
    deadline,
    zone: z.string(),
    sentAt: moment,
    changedAt: moment,
    decidedAt: moment,
    reason: z.string().nullable(),
    tasks: z.array(z.object({ documentId: z.string(), title: z.string(), status: z.string() })),
    attachments: z.array(paper),
    unsealed: z.boolean().meta({ description: 'The deadline has passed: bids are shown to those who may see them. Before, nothing tells whether there are any.' }),
    invitations: z.array(
      z.object({
        documentId: z.string(),
        name: z.string(),
        office: z.string().nullable().meta({ description: 'The office’s document id; null for a company outside the network.' }),
        email: z.string().nullable(),
        invitedAt: moment,
        openedAt: moment.meta({ description: 'When a company outside the network first opened its link.' }),
        won: z.boolean(),
        bid: bidAnswer.extend({ lowest: z.boolean() }).nullable().meta({ description: 'Null while sealed, and where none was given.' }),
      }),
    ),
  })
  .meta({ id: 'Rfq' });

const nameOf = ({ office, name }: Invitation) => office?.name ?? name ?? '';

/** A request for those who ask or decide. Bids that are sealed are left out here, whatever was handed in. */
export function answerRfq(rfq: RfqSnapshot, bids: readonly StoredBid[], now: number): z.input<typeof rfqAnswer> {
  const unsealed = isUnsealed(rfq, now);
  const open = unsealed ? bids : [];
  const lowest = Math.min(...open.map(({ total }) => total));
  return {
    documentId: rfq.documentId,
    number: rfq.number,
    state: stateOf(rfq, now),
    description: rfq.description,
    deadline: rfq.deadline,
    zone: rfq.zone,
    sentAt: told(rfq.sentAt),
    changedAt: told(rfq.changedAt),
    decidedAt: told(rfq.decidedAt),
    reason: rfq.reason,
    tasks: rfq.tasks,
    attachments: rfq.attachments.map(paperAnswer),
    unsealed,
    invitations: rfq.invitations.map((one) => {
      const bid = open.find(({ invitationId }) => invitationId === one.id);
      return {
        documentId: one.documentId,
        name: nameOf(one),
        office: one.office?.documentId ?? null,
        email: one.email,
        invitedAt: told(one.invitedAt),
        openedAt: told(one.openedAt),
        won: one.won,
        bid: bid ? { ...answerBid(bid, rfq), lowest: bid.total === lowest } : null,
      };
    }),
  };
}
