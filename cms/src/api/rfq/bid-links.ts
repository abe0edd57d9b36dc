import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import { reader, statement } from '../../domain/portico';
import { environment } from '../../environment';
import { newSeed, publicIdOf, type LinkSeed } from '../../plugins/customer-access/server/services/links';

/** 256 bits that stand nowhere, as a customer's link is made (CP-07), and for this purpose alone. */
function secretOf({ publicId, nonce }: LinkSeed): Buffer {
  return createHmac('sha256', environment.PORTICO_LINK_KEY).update(`bid-link\n${publicId}\n${nonce}`).digest();
}

const bidLinkToken = (seed: LinkSeed): string => `${seed.publicId}.${secretOf(seed).toString('base64url')}`;

export const bidLinkAddress = (portalKey: string, seed: LinkSeed): string => `${environment.WEB_URL}/${portalKey}/bid/${bidLinkToken(seed)}`;

function secretFits(token: string, seed: LinkSeed): boolean {
  const given = Buffer.from(token.slice(token.indexOf('.') + 1), 'base64url');
  const expected = secretOf(seed);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** What a link is made of from now on. An invitation has one, whatever is sent to it. */
export async function makeBidLink(trx: Knex, invitationId: number, now: number): Promise<void> {
  const { publicId, nonce } = newSeed();
  await trx('portico_bid_links').insert({ invitation_id: invitationId, public_id: publicId, nonce, created_at: now }).onConflict('invitation_id').ignore();
}

interface KnownLink extends LinkSeed {
  invitationId: number;
  portalKey: string;
}

const linkByPublicId = statement(
  'bid_link',
  ({ object }) => `SELECT ${object({ publicId: 'l.public_id', nonce: 'l.nonce', invitationId: 'l.invitation_id', portalKey: 'p.key' })} AS answer
    FROM portico_bid_links l JOIN rfq_invitations_rfq_lnk ir ON ir.rfq_invitation_id = l.invitation_id JOIN rfqs_case_lnk qk ON qk.rfq_id = ir.rfq_id
      JOIN cases_portal_lnk kp ON kp.case_id = qk.case_id JOIN portals p ON p.id = kp.portal_id
    WHERE l.public_id = ?`,
);

const linkByInvitation = statement(
  'bid_link_of_invitation',
  ({ object }) => `SELECT ${object({ publicId: 'l.public_id', nonce: 'l.nonce' })} AS answer FROM portico_bid_links l WHERE l.invitation_id = ?`,
);

/** Whose link a token is, in this portal; null for anything else. */
export async function invitationOfToken(portalKey: string, token: string): Promise<number | null> {
  const found = await reader().read<KnownLink>(linkByPublicId(), [publicIdOf(token)]);
  return found && found.portalKey === portalKey && secretFits(token, found) ? found.invitationId : null;
}

export const seedOfInvitation = (invitationId: number): Promise<LinkSeed | null> => reader().read<LinkSeed>(linkByInvitation(), [invitationId]);
