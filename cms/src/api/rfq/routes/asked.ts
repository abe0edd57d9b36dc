import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { present } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import { answerBid, bidAnswer } from '../answers';
import { answerAsked, answerAskedRow, askedAnswer, askedRow } from '../asked-answer';
import { bidField } from '../bid-form';
import { giveBid } from '../commands/bid';
import { findPaper } from '../papers';
import { findAskedOf, listAsked, type AskedRfq } from '../queries/asked';
import { findBid } from '../queries/bids';
import { BID, RFQ } from '../snapshot';

const word = z.string().min(1).max(64);
const byId = z.strictObject({ id: word });
const common = { who: ['member'], params: byId } as const;

/** A paper of the request, or of the own bid. */
export async function findAskedPaper({ rfq, invitationId }: AskedRfq, file: string) {
  const bid = await findBid(invitationId);
  const found = (await findPaper({ type: RFQ, id: rfq.id }, file)) ?? (bid && (await findPaper({ type: BID, id: bid.id }, file)));
  if (!found) throw new Refusal('notFound');
  return found;
}

const list = endpoint({
  name: 'listInvitations',
  summary: 'The requests for quotation that the member’s offices were invited to, from authority level 3 on (EH-15). The case behind one stays its company’s.',
  method: 'GET',
  path: '/work/rfqs',
  who: ['member'],
  response: z.object({ invitations: z.array(askedRow) }).meta({ id: 'Invitations' }),
  handle: async ({ viewer, now }) => ({ invitations: (await listAsked(viewer)).map((asked) => answerAskedRow(asked, now)) }),
});

const read = endpoint({
  ...common,
  name: 'readInvitation',
  summary: 'One of them, with the own bid.',
  method: 'GET',
  path: '/work/rfqs/:id',
  response: askedAnswer,
  async handle({ viewer, params, now }) {
    const asked = present(await findAskedOf(viewer, params.id));
    return answerAsked(asked, await findBid(asked.invitationId), now);
  },
});

const bid = endpoint({
  ...common,
  name: 'giveBid',
  summary: 'Bids for the office that was invited; another bid takes the place of the one before, until the deadline. Nobody else sees it before then.',
  method: 'POST',
  path: '/work/rfqs/:id/bid',
  body: z.strictObject({ bid: bidField }),
  files: 'quotation',
  response: bidAnswer,
  limits: ['write', 'upload'],
  refusals: ['rfq.closed', 'bid.parts', 'budget.way'],
  async handle({ strapi, viewer, params, body, files, now }) {
    const { rfq, invitationId } = present(await findAskedOf(viewer, params.id));
    return answerBid(await giveBid({ strapi, rfq: rfq.documentId, invitationId, now }, body.bid, files), rfq);
  },
});

const paper = endpoint({
  ...common,
  name: 'readInvitationPaper',
  summary: 'A paper of the request, or of the own bid, or a part of it (Range).',
  method: 'GET',
  path: '/work/rfqs/:id/papers/:file',
  params: byId.extend({ file: word }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, ctx }) {
    await streamFile(ctx, strapi.dirs.static.public, await findAskedPaper(present(await findAskedOf(viewer, params.id)), params.file));
  },
});

export default { type: 'content-api', routes: [list, read, bid, paper] };
