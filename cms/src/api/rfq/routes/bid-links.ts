import { z } from 'zod';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { answerBid, bidAnswer } from '../answers';
import { answerAsked, askedAnswer } from '../asked-answer';
import { bidField } from '../bid-form';
import { invitationOfToken } from '../bid-links';
import { giveBid } from '../commands/bid';
import { findAsked, type AskedRfq } from '../queries/asked';
import { findBid } from '../queries/bids';
import { findAskedPaper } from './asked';

const EVERYBODY = ['anonymous', 'customer', 'member', 'apiToken'] as const;
const byPortal = z.strictObject({ portal: z.string() });
const token = z.string().min(1).max(200);

async function findByLink(portal: string, link: string): Promise<AskedRfq | null> {
  if (!(await findPortal(portal))) throw new Refusal('notFound');
  const invitationId = await invitationOfToken(portal, link);
  return invitationId === null ? null : findAsked(invitationId);
}

const hasEnded = ({ rfq }: AskedRfq) => rfq.status === 'decided' || rfq.status === 'cancelled';

/** The request behind a link that works: dead once it has been decided or called off. */
async function openedBy(portal: string, link: string): Promise<AskedRfq> {
  const asked = await findByLink(portal, link);
  if (!asked) throw new Refusal('link.invalid');
  if (hasEnded(asked)) throw new Refusal('link.expired');
  return asked;
}

const check = endpoint({
  name: 'checkBidLink',
  summary: 'Says whether a link to bid would open. Changes nothing and tells nothing of the request, as mail programs follow links by themselves.',
  method: 'GET',
  path: '/portals/:portal/bid-links/:token',
  who: EVERYBODY,
  params: byPortal.extend({ token: z.string() }),
  response: z.strictObject({ state: z.enum(['valid', 'expired', 'invalid']) }).meta({ id: 'BidLink' }),
  limits: ['bidOpen'],
  async handle({ params }) {
    const asked = await findByLink(params.portal, params.token);
    if (!asked) return { state: 'invalid' as const };
    return { state: hasEnded(asked) ? ('expired' as const) : ('valid' as const) };
  },
});

const open = endpoint({
  name: 'openBidLink',
  summary: 'The request behind a link to bid, with the own bid: its description, tasks, papers and deadline, and roughly where the work is. Nothing else of the case.',
  method: 'POST',
  path: '/portals/:portal/bid-links/open',
  who: EVERYBODY,
  params: byPortal,
  body: z.strictObject({ token }),
  response: askedAnswer,
  limits: ['bidOpen'],
  refusals: ['link.invalid', 'link.expired'],
  async handle({ strapi, params, body, now }) {
    const asked = await openedBy(params.portal, body.token);
    await strapi.db.connection('portico_bid_links').where({ invitation_id: asked.invitationId, opened_at: null }).update({ opened_at: now });
    return answerAsked(asked, await findBid(asked.invitationId), now);
  },
});

const bid = endpoint({
  name: 'giveBidByLink',
  summary: 'Bids by the link; another bid takes the place of the one before, until the deadline.',
  method: 'POST',
  path: '/portals/:portal/bid-links/bid',
  who: EVERYBODY,
  params: byPortal,
  body: z.strictObject({ token, bid: bidField }),
  files: 'quotation',
  response: bidAnswer,
  limits: ['bidGive', 'upload'],
  refusals: ['link.invalid', 'link.expired', 'rfq.closed', 'bid.parts', 'budget.way'],
  async handle({ strapi, params, body, files, now }) {
    const { rfq, invitationId } = await openedBy(params.portal, body.token);
    return answerBid(await giveBid({ strapi, rfq: rfq.documentId, invitationId, now }, body.bid, files), rfq);
  },
});

const paper = endpoint({
  name: 'readBidLinkPaper',
  summary: 'A paper of the request behind a link to bid, or of the own bid, or a part of it (Range).',
  method: 'GET',
  path: '/portals/:portal/bid-links/:token/papers/:file',
  who: EVERYBODY,
  params: byPortal.extend({ token: z.string(), file: z.string().min(1).max(64) }),
  bytes: '*/*',
  limits: ['bidOpen'],
  refusals: ['link.invalid', 'link.expired'],
  async handle({ strapi, params, ctx }) {
    await streamFile(ctx, strapi.dirs.static.public, await findAskedPaper(await openedBy(params.portal, params.token), params.file));
  },
});

export default { type: 'content-api', routes: [check, open, bid, paper] };
