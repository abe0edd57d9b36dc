import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { Refusal } from '../../../domain/refusal';
import { findWorkplace } from '../../office/workplace';
import { makeBidLink } from '../bid-links';
import { RFQ_INVITATION, type Invitation } from '../snapshot';

export interface Outsider {
  name: string;
  email: string;
}

/** Whom a request is sent to: offices of the network by document id, and companies outside it. */
export interface Invited {
  offices: readonly string[];
  outsiders: readonly Outsider[];
}

const sameEmail = (left: string | null, right: string): boolean => left?.toLowerCase() === right.toLowerCase();

/** Puts on the list who is not on it yet. Nobody stands there twice. */
export async function invite(strapi: Core.Strapi, trx: Knex, rfq: { id: number; portalId: number }, invited: Invited, known: readonly Invitation[]): Promise<void> {
  const emails = invited.outsiders.map(({ email }) => email.toLowerCase());
  if (new Set(invited.offices).size < invited.offices.length || new Set(emails).size < emails.length) throw new Refusal('rfq.invited');
  for (const office of invited.offices) {
    if (known.some((one) => one.office?.documentId === office)) continue;
    const chosen = await findWorkplace(trx, rfq.portalId, office);
    if (!chosen.available) throw new Refusal('office.unsuitable', { needs: 'available' });
    await strapi.db.query(RFQ_INVITATION).create({ data: { office: chosen.id, rfq: rfq.id, won: false } });
  }
  for (const outsider of invited.outsiders) {
    if (known.some(({ email }) => sameEmail(email, outsider.email))) continue;
    await strapi.db.query(RFQ_INVITATION).create({ data: { ...outsider, rfq: rfq.id, won: false } });
  }
}

/** Of a draft, who is no longer wanted: nobody has been told of it. */
export async function uninvite(trx: Knex, known: readonly Invitation[], { offices, outsiders }: Invited): Promise<void> {
  const left = known.filter(({ office, email }) => (office ? !offices.includes(office.documentId) : !outsiders.some((one) => sameEmail(email, one.email))));
  await trx('rfq_invitations').whereIn('id', left.map(({ id }) => id)).delete();
}

/** From now on they may bid; who has no account gets a link. */
export async function openInvitations(trx: Knex, invitations: readonly Invitation[], now: number): Promise<void> {
  const fresh = invitations.filter(({ invitedAt }) => invitedAt === null);
  await trx('rfq_invitations').whereIn('id', fresh.map(({ id }) => id)).update({ invited_at: new Date(now) });
  for (const { id, office } of fresh) if (office === null) await makeBidLink(trx, id, now);
}
